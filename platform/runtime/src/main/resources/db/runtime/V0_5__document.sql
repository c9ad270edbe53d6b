create table document (
  topic text not null,
  key text not null,
  body text not null,
  received_at timestamptz not null,
  primary key (topic, key)
);
comment on table document is 'Newest value of each key of the compacted topics (procedures, people).';
