create table message (
  complaint uuid not null,
  n int not null,
  organization text not null,
  recipient text not null check (recipient in ('customer', 'body', 'staff')),
  addressee text,
  via text not null check (via in ('sms', 'mail', 'wechat')),
  template text not null,
  language text not null,
  caused_by uuid,
  type text,
  facts text,
  at timestamptz not null,
  state text not null check (state in ('queued', 'sending', 'sent', 'failed', 'withheld')),
  attempts int not null,
  next_at timestamptz,
  delivered_at timestamptz,
  address bytea,
  subject bytea,
  text bytea,
  primary key (complaint, n)
);
create index message_due on message (next_at) where next_at is not null;
create index message_at on message (organization, at, complaint, n);

comment on table message is 'Every message of a complaint: the queue until it is sent, the record of it afterwards.';
comment on column message.n is 'Number within the complaint, from 1; as in message.sent.';
comment on column message.addressee is 'Code of the body or staff number; null for the customer.';
comment on column message.caused_by is 'Journal entry that caused it; null when a request without an entry did.';
comment on column message.type is 'Type of the fact it tells of.';
comment on column message.facts is 'Data of that fact, from which the text is written when it is sent.';
comment on column message.at is 'Domain time at which it was queued.';
comment on column message.state is 'withheld: erased or frozen before it went out.';
comment on column message.next_at is 'Real time from which it is tried, or from which a try counts as lost; null when nothing is left to do.';
comment on column message.delivered_at is 'Domain time at which the mail server or gateway had taken it.';
comment on column message.address is 'Where it went, encrypted; null before it is written and after an erasure.';
comment on column message.text is 'What it said, encrypted; null before it is written and after an erasure.';
