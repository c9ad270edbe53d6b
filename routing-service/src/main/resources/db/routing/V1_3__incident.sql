create table incident (
  id uuid primary key,
  organization text not null,
  n bigint not null,
  status text not null check (status in ('proposed', 'open', 'recovered', 'dismissed')),
  state text not null,
  sequence bigint not null,
  hash text not null,
  unique (organization, n)
);
create index incident_open on incident (organization) where status = 'open';

comment on table incident is 'Known faults, and proposed ones. Changed by an entry of the journal alone.';
comment on column incident.n is 'Number among the organisation''s, from 1.';
comment on column incident.state is 'The whole incident as JSON.';

alter table case_file
  add column category text,
  add column region text,
  add column site text,
  add column received_at timestamptz,
  add column incident uuid,
  add column awaits_incident boolean not null default false;
update case_file set
  category = state::jsonb #>> '{standing,category}',
  region = state::jsonb #>> '{standing,region}',
  site = state::jsonb #>> '{standing,site}',
  received_at = (state::jsonb #>> '{standing,receivedAt}')::timestamptz;
create index case_file_received on case_file (organization, received_at);
create index case_file_incident on case_file (incident) where incident is not null;
create index case_file_awaits on case_file (incident) where awaits_incident;

comment on column case_file.category is 'By this, region and site known faults and other complaints are compared with it.';
comment on column case_file.incident is 'The known fault that explains it; null when none does.';
comment on column case_file.awaits_incident is 'Whether the end of that fault is still to be told.';
