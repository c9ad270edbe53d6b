create table progress (
  complaint uuid primary key,
  organization text not null,
  sequence bigint not null,
  status text not null,
  category text,
  department text not null,
  owner text not null,
  state text not null
);
create index progress_status on progress (organization, status);

comment on table progress is 'What the other services'' facts say of a complaint: the customer''s view of its case.';
comment on column progress.sequence is 'How many facts have been taken in.';
comment on column progress.status is 'As the customer sees it.';
comment on column progress.state is 'All of it as JSON. Facts only.';

create table timeline_entry (
  complaint uuid not null,
  sequence int not null,
  at timestamptz not null,
  type text not null,
  due_at timestamptz,
  entry uuid not null unique,
  primary key (complaint, sequence)
);
comment on table timeline_entry is 'What the customer may see, oldest first. The registration itself is number 1 and has no row.';
comment on column timeline_entry.type is 'Name of the event without redress. and .v1.';
comment on column timeline_entry.entry is 'Journal entry it tells of: taken in twice, it stands here once.';

create table held_callback (
  complaint uuid not null,
  n bigint not null,
  staff text not null,
  until timestamptz not null,
  primary key (complaint, n)
);
comment on table held_callback is 'Who has taken a callback, and until when: that caller may read the complaint.';
