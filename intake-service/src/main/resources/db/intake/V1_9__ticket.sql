create table live_ticket (
  digest text primary key,
  complaint uuid not null,
  expires_at timestamptz not null
);
create index live_ticket_age on live_ticket (expires_at);

comment on table live_ticket is 'Tickets with which a timeline is followed live: browsers cannot send a header with that call.';
comment on column live_ticket.digest is 'SHA-256, hex, of the ticket.';
comment on column live_ticket.expires_at is 'Real time.';
