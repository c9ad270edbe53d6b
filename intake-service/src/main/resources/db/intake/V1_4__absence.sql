create table absence (
  organization text not null,
  staff text not null,
  absent_from timestamptz not null,
  absent_to timestamptz not null,
  primary key (organization, staff),
  check (absent_to > absent_from)
);
comment on table absence is 'Who is away, and their deputy stands in. Published with the people of the organisation.';
comment on column absence.absent_to is 'First moment back.';
