create table attachment (
  complaint uuid not null,
  n int not null,
  organization text not null,
  at timestamptz not null,
  by_staff text,
  media_type text not null,
  size bigint not null,
  name uuid,
  salt bytea not null,
  primary key (complaint, n)
);
create table attachment_part (
  complaint uuid not null,
  n int not null,
  part int not null,
  bytes bytea not null,
  primary key (complaint, n, part),
  foreign key (complaint, n) references attachment on delete cascade
);
-- Pictures and recordings are compressed already.
alter table attachment_part alter bytes set storage external;

comment on table attachment is 'Files of complaints. Deleted by an erasure.';
comment on column attachment.n is 'Number within the complaint, from 1; as in complaint.attached.';
comment on column attachment.by_staff is 'Staff number of the agent who attached it; null for the customer.';
comment on column attachment.media_type is 'By what the file holds, not by what it is called.';
comment on column attachment.size is 'Bytes.';
comment on column attachment.name is 'Id of the words that name the file; null when it came without a name.';
comment on column attachment.salt is 'Sixteen random bytes hashed before the file for the digest in complaint.attached.';
comment on table attachment_part is 'A file in parts of 256 KB, so that none is ever whole in memory.';
