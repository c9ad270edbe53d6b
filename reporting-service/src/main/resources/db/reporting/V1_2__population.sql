create table population (
  organization text not null,
  region text not null,
  month date not null check (extract(day from month) = 1),
  users int not null check (users > 0),
  primary key (organization, region, month)
);

comment on table population is 'Users of a region in one month, where an analyst has said so; else the procedure''s figure counts. Not from the topics: a rebuild leaves it.';
comment on column population.month is 'Its first day.';
