create table inbox (
  source text not null,
  stream uuid not null,
  sequence bigint not null,
  hash text not null,
  primary key (source, stream)
);
comment on table inbox is 'How far each stream of each other service has been taken in.';
comment on column inbox.source is 'ce_source of the writer, for example /intake.';
comment on column inbox.sequence is 'Sequence of the last entry taken in; the next must follow it without a gap.';
comment on column inbox.hash is 'Hash of that entry; the next must name it as its previous hash.';

create table inbox_offset (
  topic text not null,
  partition int not null,
  next bigint not null,
  primary key (topic, partition)
);
comment on table inbox_offset is 'Where each partition is read on, kept in the transaction of the effect: the broker''s own offsets are not used.';

create table parked (
  n bigint generated always as identity primary key,
  topic text not null,
  partition int not null,
  "offset" bigint not null,
  key text,
  source text,
  stream uuid,
  sequence bigint,
  type text,
  headers jsonb not null,
  value bytea,
  reason text not null,
  parked_at timestamptz not null,
  unique (topic, partition, "offset")
);
create index parked_stream on parked (source, stream, n);
comment on table parked is 'Records that could not be taken in, with every later record of their stream, in order, until an operator has them tried again.';
comment on column parked.n is 'The number operators call it by.';
comment on column parked.reason is 'Why it was parked; without any personal value.';
