create table words (
  id uuid primary key,
  stream uuid not null,
  organization text not null,
  kind text not null check (kind in ('from-customer', 'for-customer', 'internal')),
  body text not null,
  salt bytea,
  kept_at timestamptz not null default clock_timestamp()
);
create index words_stream on words (stream);
comment on table words is 'Free text. The journal holds its id and digest alone, so that it can be deleted and the chain still verifies.';
comment on column words.salt is 'Sixteen random bytes hashed before the body; null in a service that only received a redacted copy.';

create table silenced (
  stream uuid primary key,
  reason text not null check (reason in ('erased', 'frozen'))
);
comment on table silenced is 'Complaints whose words are erased (later words of them are dropped) or frozen (kept by law, read by nobody but the privacy role).';
