create table journal (
  id uuid primary key,
  stream uuid not null,
  sequence bigint not null,
  type text not null,
  organization text not null,
  occurred_at timestamptz not null,
  effective_at timestamptz not null,
  actor text not null,
  data text not null,
  previous_hash text not null,
  hash text not null,
  unique (stream, sequence)
);
revoke update, delete, truncate on journal from ${serviceRole};

comment on table journal is 'Every fact this service wrote: log, audit and source of all messages. Append-only; the service may insert and select.';
comment on column journal.stream is 'Id of the complaint, incident or notice the fact belongs to.';
comment on column journal.sequence is '1, 2, 3 … within the stream, without gaps.';
comment on column journal.data is 'The JSON that was hashed, byte for byte: jsonb would alter it.';
comment on column journal.occurred_at is 'When it was noticed, microseconds.';
comment on column journal.effective_at is 'When it counts from: a timer''s due moment, else the same as occurred_at.';
comment on column journal.hash is 'SHA-256, hex, over the lines previousHash, id, stream, sequence, type, organization, occurredAt, effectiveAt, actor, data.';
comment on column journal.previous_hash is 'Hash of the stream''s entry before; 64 zeros for the first.';
