create table notice (
  id uuid primary key,
  organization text not null,
  n bigint not null,
  department text not null,
  status text not null check (status in ('issued', 'contested', 'answered', 'verified')),
  state text not null,
  sequence bigint not null,
  hash text not null,
  unique (organization, n)
);
create index notice_department on notice (organization, department, n desc);

comment on table notice is 'Corrective notices. Changed by an entry of the journal alone.';
comment on column notice.n is 'Number among the organisation''s, from 1.';
comment on column notice.department is 'That answers now.';
comment on column notice.state is 'The whole notice as JSON.';
