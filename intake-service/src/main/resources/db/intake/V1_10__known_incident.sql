create table known_incident (
  id uuid primary key,
  organization text not null,
  n bigint not null,
  open boolean not null,
  state text not null
);
create index known_incident_open on known_incident (organization) where open;

comment on table known_incident is 'Faults that explain complaints, as routing told: a projection of redress.cases.';
comment on column known_incident.open is 'Whether it explains complaints that come in now.';
comment on column known_incident.state is 'What routing told of its opening, as JSON.';
