create table gathered (
  organization text not null,
  rule text not null,
  key text not null,
  case_id uuid not null,
  customer uuid,
  at timestamptz not null,
  used boolean not null default false,
  leader uuid,
  primary key (case_id, rule)
);
create index gathered_alike on gathered (organization, rule, key, at) where not used;

comment on table gathered is 'Which cases count for which rule of many complaints: what they agree in, and whether they have made it hold already.';
comment on column gathered.rule is 'Kind and code of the rule: warning/hall-cluster.';
comment on column gathered.key is 'The values in which cases must agree.';
comment on column gathered.at is 'Receipt of the complaint.';

create table warning (
  id uuid primary key,
  organization text not null,
  n bigint not null,
  state text not null,
  sequence bigint not null,
  hash text not null,
  unique (organization, n)
);
comment on table warning is 'Early warnings. Changed by an entry of the journal alone.';
comment on column warning.n is 'Number among the organisation''s, from 1.';
comment on column warning.state is 'What was raised, as JSON.';

comment on column gathered.leader is 'The first of those it made the rule hold with.';

alter table case_file
  add column leader uuid,
  add column awaits_leader boolean not null default false;
create index case_file_leader on case_file (leader) where awaits_leader;
comment on column case_file.leader is 'The collective case it is a member of; null when of none.';
comment on column case_file.awaits_leader is 'Whether the end of that case is still to be its own.';
