create table department_reply (
  id uuid primary key,
  place text not null,
  system text not null,
  outcome text not null check (outcome in ('taken', 'refused')),
  taken_up_at timestamptz not null default clock_timestamp()
);
comment on table department_reply is 'Replies of department systems that bore a true signature: the same id a second time is a copy, and refused.';
comment on column department_reply.id is 'ce_id of the reply.';
comment on column department_reply.place is 'Partition and offset on redress.department-replies: the same record, read again after a crash, is no copy.';
comment on column department_reply.system is 'Name of the system that signed it.';
