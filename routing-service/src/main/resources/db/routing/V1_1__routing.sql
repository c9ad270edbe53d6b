create table case_file (
  id uuid primary key,
  organization text not null,
  reference text not null,
  status text not null,
  severity text not null,
  department text not null,
  owner text not null,
  accused_department text,
  accused varchar[] not null,
  due_at timestamptz,
  frozen boolean not null default false,
  state text not null,
  sequence bigint not null,
  hash text not null
);
create index case_file_due on case_file (organization, due_at nulls last, id);
create index case_file_reference on case_file (organization, reference text_pattern_ops);
-- Who has how much to do is asked whenever a case is opened.
create index case_file_load on case_file (organization, owner) where status not in ('closed', 'returned', 'referred', 'withdrawn');
-- Rewritten by every fact of a case: room on the page keeps the new version beside the old one.
alter table case_file set (fillfactor = 70);

comment on table case_file is 'What the facts of each case make of it. Changed by an entry of the journal alone.';
comment on column case_file.id is 'The complaint''s id, and the stream''s.';
comment on column case_file.owner is 'Staff number.';
comment on column case_file.accused is 'Staff numbers of those complained about: they neither see nor work it.';
comment on column case_file.due_at is 'Soonest moment at which an open clock is due; null when none is open or the case is over.';
comment on column case_file.frozen is 'Kept by law and only stored: read by the privacy role alone, its clocks fire nothing.';
comment on column case_file.state is 'The whole case as JSON.';
comment on column case_file.sequence is 'Sequence of the newest entry of the case''s stream; also its ETag.';
comment on column case_file.hash is 'Hash of that entry.';

create table clock (
  case_id uuid not null references case_file,
  milestone text not null,
  due_at timestamptz not null,
  warn_at timestamptz,
  next_at timestamptz,
  primary key (case_id, milestone)
);
create index clock_next on clock (next_at) where next_at is not null;

comment on table clock is 'The clocks of each case, rewritten whole in the transaction that appends: a projection, never edited.';
comment on column clock.next_at is 'When the timer has something to do with it; null when it is met, missed, paused, or its case over or frozen.';

create table copied_entry (
  source text not null,
  stream uuid not null,
  sequence bigint not null,
  id uuid not null,
  type text not null,
  organization text not null,
  occurred_at timestamptz not null,
  effective_at timestamptz not null,
  actor text not null,
  data text not null,
  previous_hash text not null,
  hash text not null,
  primary key (stream, source, sequence)
);
comment on table copied_entry is 'Every entry of intake and followup about each complaint, as it was consumed: the case''s log, and a witness against them.';
comment on column copied_entry.source is 'ce_source of the writer, for example /intake.';

create table round_end (
  case_id uuid not null,
  round int not null,
  entry uuid not null,
  outcome text not null check (outcome in ('content', 'not-content', 'unreached')),
  primary key (case_id, round)
);
comment on table round_end is 'How the asking after each resolution ended, from followup''s facts: the first answer that counted, or that nobody was reached.';
comment on column round_end.entry is 'Followup''s entry that told it.';
