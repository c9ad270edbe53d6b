create table complaint (
  id uuid primary key,
  organization text not null,
  kind text not null check (kind in ('complaint', 'intercepted', 'observation')),
  reference text,
  received_at timestamptz,
  customer uuid,
  channel text,
  category text,
  region text,
  site text,
  department text,
  staff text,
  severity text,
  nature text,
  scope text,
  status text not null,
  result text,
  cause text,
  root text,
  responsibility text,
  substantiated boolean,
  accepted_in_time boolean,
  missed text[] not null,
  handled boolean not null,
  ended boolean not null,
  resolved_at timestamptz,
  resolutions int not null,
  reopenings int not null,
  reached int not null,
  unreached int not null,
  answers int not null,
  satisfaction_sum int not null,
  satisfied int not null,
  solved int not null,
  recommend_answers int not null,
  promoters int not null,
  detractors int not null,
  satisfaction int,
  recommend int,
  state text not null
);
create index complaint_received on complaint (organization, received_at, id);
create index complaint_customer on complaint (organization, customer, category, received_at) where customer is not null;

comment on table complaint is 'What is known of each complaint for figures: facts only, one row folded from the facts of all services. Every figure counts these rows.';
comment on column complaint.id is 'The complaint''s id, stream of its facts.';
comment on column complaint.kind is 'Each row counts as one of three: a complaint, one explained by a known incident, one that staff noticed themselves.';
comment on column complaint.received_at is 'Null while only answers are known: topics are read independently. Such a row counts nowhere yet.';
comment on column complaint.customer is 'Random id from intake, to find repeats; null for an anonymous complaint.';
comment on column complaint.site is 'Site as a code of the organisation.';
comment on column complaint.department is 'Department that answers for it; before routing the first receiver''s.';
comment on column complaint.staff is 'Staff number of the owner; before routing the first receiver''s.';
comment on column complaint.status is 'Status of the case; open until routing has said more.';
comment on column complaint.accepted_in_time is 'How the acceptance clock of the first round came out; null while it runs or where there is none.';
comment on column complaint.missed is 'Milestones of any round whose clock was missed, in alphabetical order, without dates that only inform.';
comment on column complaint.handled is 'Resolved, or ended in another way.';
comment on column complaint.ended is 'Closed, returned, referred or withdrawn: its figures do not change any more.';
comment on column complaint.resolved_at is 'When it was last resolved; null while it never was or is open again.';
comment on column complaint.resolutions is 'How often it was resolved.';
comment on column complaint.reached is 'Callbacks that brought answers.';
comment on column complaint.unreached is 'Callbacks given up after the attempts allowed.';
comment on column complaint.answers is 'Answers that count: the first of each round, by call or link.';
comment on column complaint.satisfaction_sum is 'Sum of the satisfaction (1-5) of the answers that count.';
comment on column complaint.satisfied is 'Answers that count with satisfaction 4 or 5.';
comment on column complaint.solved is 'Answers that count which say it is solved.';
comment on column complaint.recommend_answers is 'Answers that count with a recommendation (0-10).';
comment on column complaint.promoters is 'Recommendations of 9 or 10.';
comment on column complaint.detractors is 'Recommendations of 0 to 6.';
comment on column complaint.satisfaction is 'Satisfaction of the last answer that counts.';
comment on column complaint.recommend is 'Recommendation of the last answer that counts.';
comment on column complaint.state is 'The same as JSON text, as the fold reads and writes it; the columns are derived from it.';
