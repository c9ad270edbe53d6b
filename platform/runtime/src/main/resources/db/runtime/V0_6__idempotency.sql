create table idempotency (
  caller text not null,
  path text not null,
  key text not null,
  request text not null,
  status int not null,
  location text,
  etag text,
  body bytea,
  answered_at timestamptz not null default clock_timestamp(),
  primary key (caller, path, key)
);
create index idempotency_age on idempotency (answered_at);
comment on table idempotency is 'First answers to requests with an Idempotency-Key, given again for 24 h of real time.';
comment on column idempotency.request is 'SHA-256 of the request body, hex: another body under the same key is refused.';
comment on column idempotency.body is 'The answer, encrypted with the deployment''s key: it may open a complaint.';
