create table complaint (
  id uuid primary key,
  sequence bigint not null,
  hash text not null,
  organization text not null,
  reference text not null unique,
  channel text not null,
  category text,
  customer uuid,
  department text,
  owner text not null,
  received_at timestamptz not null,
  staff_concerned text[] not null,
  frozen boolean not null,
  state text not null
);
create index complaint_list on complaint (organization, received_at desc, id desc);
create index complaint_customer on complaint (customer) where customer is not null;

comment on table complaint is 'State row of each complaint: what intake''s own facts make of it. Locked by whoever appends to its stream.';
comment on column complaint.sequence is 'Sequence of the stream''s newest entry.';
comment on column complaint.hash is 'Hash of that entry.';
comment on column complaint.reference is 'The number the customer quotes: prefix, local date, five random characters and a check character.';
comment on column complaint.category is 'As registered; what routing makes of it stands in progress.';
comment on column complaint.customer is 'Random id of the person, as in events; null for an anonymous complaint.';
comment on column complaint.department is 'Department of the first receiver.';
comment on column complaint.owner is 'Staff number of the first receiver.';
comment on column complaint.staff_concerned is 'Staff numbers complained about: they see nothing of it.';
comment on column complaint.frozen is 'Kept by law: nobody but the privacy role reads it.';
comment on column complaint.state is 'The whole state as JSON, folded from the journal. Facts only, no personal value.';

create table person (
  complaint uuid primary key,
  customer uuid not null,
  organization text not null,
  phone_lookup text,
  email_lookup text,
  contact bytea not null
);
create index person_phone on person (phone_lookup, complaint) where phone_lookup is not null;
create index person_email on person (email_lookup, complaint) where email_lookup is not null;

comment on table person is 'Who complains, as given with each complaint. Deleted by an erasure.';
comment on column person.customer is 'Random id, the same for all complaints that the same telephone number or e-mail address came with.';
comment on column person.phone_lookup is 'HMAC of organisation and normalised number: finds it without storing it in the clear.';
comment on column person.email_lookup is 'HMAC of organisation and normalised address.';
comment on column person.contact is 'Name, telephone, e-mail and the thing complained about, encrypted with the deployment''s key.';
