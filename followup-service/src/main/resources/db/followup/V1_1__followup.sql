create table followup (
  complaint uuid primary key,
  organization text not null,
  sequence bigint not null,
  hash text not null,
  state text not null
);
comment on table followup is 'What was asked and answered about each complaint: the fold of its stream in the journal.';
comment on column followup.complaint is 'Id of the complaint, which is the stream.';
comment on column followup.sequence is 'Sequence of the stream''s newest entry.';
comment on column followup.hash is 'Hash of that entry.';
comment on column followup.state is 'JSON: callbacks with their attempts, answers. Facts alone, no words.';

create table matter (
  complaint uuid primary key,
  organization text not null,
  registered text,
  situation text,
  silenced text check (silenced in ('erased', 'frozen'))
);
comment on table matter is 'What this service has learned of each complaint from intake and routing.';
comment on column matter.registered is 'JSON: what complaint.registered said, as far as follow-up plans speak of it; null until it has arrived.';
comment on column matter.situation is 'JSON: where the case stands by its newest fact; null while there is no case.';
comment on column matter.silenced is 'Erased or kept by law: nobody is asked any more.';

-- One number for all organisations: it is told to callers, not to customers. Gaps mean nothing.
create sequence callback_number;

create table callback (
  n bigint primary key,
  complaint uuid not null,
  organization text not null,
  reference text not null,
  customer uuid,
  kind text not null,
  by text not null,
  round int not null,
  due_at timestamptz not null,
  not_before timestamptz not null,
  status text not null check (status in ('scheduled', 'claimed', 'completed', 'unreached')),
  attempts int not null,
  claimed_by text,
  claimed_until timestamptz,
  listed boolean not null,
  answered boolean not null,
  next_at timestamptz,
  withdrawn boolean not null default false
);
create index callback_queue on callback (organization, due_at, n) where listed and not withdrawn;
create index callback_complaint on callback (complaint);
create index callback_timer on callback (next_at) where next_at is not null and not withdrawn;
comment on table callback is 'The queue of callers, derived from followup.state and what routing said; written anew with each entry.';
comment on column callback.n is 'Number of the callback, as in its paths.';
comment on column callback.customer is 'Random id of the customer; null when anonymous.';
comment on column callback.by is 'phone: a caller rings; link: only the link goes out.';
comment on column callback.round is 'Resolution that is asked about.';
comment on column callback.due_at is 'Domain time: by when a caller is to have rung; for a link, when it stops working.';
comment on column callback.not_before is 'Domain time: earliest moment of a call.';
comment on column callback.claimed_until is 'Real time: end of the lease.';
comment on column callback.listed is 'False for what no caller has to do with: links, and calls whose round was answered by link before anybody took them.';
comment on column callback.answered is 'An answer of the round has counted.';
comment on column callback.next_at is 'Domain time at which the timer has to do something; null for never.';
comment on column callback.withdrawn is 'The case went on without this callback: reopened, withdrawn, referred, erased or frozen.';

create table survey (
  complaint uuid not null,
  round int not null,
  asked_at timestamptz not null,
  valid_until timestamptz not null,
  primary key (complaint, round)
);
comment on table survey is 'The resolutions a customer may be asked about by link.';
comment on column survey.round is 'Resolution that is asked about, as in case.resolved.';
comment on column survey.asked_at is 'Domain time of the resolution.';
comment on column survey.valid_until is 'Domain time at which the link stops working.';
