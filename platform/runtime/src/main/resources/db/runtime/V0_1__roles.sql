-- The owner migrates and no service logs in as it: a table's owner could grant itself back whatever is revoked here.
alter default privileges in schema public grant select, insert, update, delete on tables to ${serviceRole};
alter default privileges in schema public grant usage, select on sequences to ${serviceRole};
grant usage on schema public to ${serviceRole};
