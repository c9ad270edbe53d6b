create table tally (id uuid primary key, sequence bigint not null, hash text not null, total bigint not null);
create table effect (position bigint generated always as identity primary key, stream uuid not null, sequence bigint not null);
