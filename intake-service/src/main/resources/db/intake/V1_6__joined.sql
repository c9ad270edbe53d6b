alter table complaint add joined_with uuid;
create index complaint_joined on complaint (joined_with) where joined_with is not null;

comment on column complaint.joined_with is 'Earlier complaint of the same customer about the same matter, which leads; null for one that stands alone or leads.';
comment on column complaint.customer is 'Random id of the person, as in events, since the data were last corrected; null for an anonymous complaint.';
