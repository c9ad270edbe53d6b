create table pending (
  position bigint generated always as identity primary key,
  entry uuid not null,
  topic text not null,
  key text not null,
  headers jsonb not null,
  value text,
  waiting_since timestamptz not null default clock_timestamp()
);
-- A queue that is emptied as fast as it fills: without these the table grows with dead rows that every poll walks over.
alter table pending set (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000);

comment on table pending is 'What is written and not yet acknowledged by the broker. The relay deletes exactly the rows it sent.';
comment on column pending.position is 'Order of sending. Rises inside a stream, has gaps, means nothing between streams; filled by the database alone.';
comment on column pending.entry is 'Id of the message, ce_id on the wire.';
comment on column pending.headers is 'Record headers, name to text.';
comment on column pending.value is 'Record value, byte for byte; null deletes the key of a compacted topic.';
comment on column pending.waiting_since is 'Real time, for the metric of the oldest row.';
