-- Reference tables: small, whole on every shard. All positions are GCJ-02 degrees.
create table district (
  id int primary key check (id = 1),
  name text not null,
  phone text,
  is_sample boolean not null,
  lat double precision,
  lng double precision,
  check ((lat is null) = (lng is null))
);
--;
create table subdistrict (
  id int primary key,
  code text not null unique,
  name text not null
);
--;
-- id is our own and stays when boundaries are redrawn; code is the one in the official list.
create table community (
  id int primary key check (id between 1 and 60466175),
  code text not null unique,
  subdistrict_id int not null references subdistrict,
  name text not null,
  phone text,
  lat double precision,
  lng double precision,
  check ((lat is null) = (lng is null))
);
--;
create table calendar_year (
  year int primary key check (year between 2000 and 2099),
  source text not null
);
--;
create table calendar_day (
  year int not null references calendar_year on delete cascade,
  day date not null,
  kind text not null check (kind in ('holiday', 'workday')),
  name text not null,
  primary key (year, day),
  check (extract(year from day) = year)
);
--;
-- Counts changes of the data that servers cache in memory: the district, its subdistricts and communities, the
-- calendar.
create table reference_version (
  id int primary key check (id = 1),
  version int not null
);
--;
insert into reference_version values (1, 1);
--;
create function count_reference_change() returns trigger language plpgsql as $$
begin
  update reference_version set version = version + 1;
  return null;
end $$;
--;
create trigger count_change after insert or update or delete or truncate on district
  for each statement execute function count_reference_change();
--;
create trigger count_change after insert or update or delete or truncate on subdistrict
  for each statement execute function count_reference_change();
--;
create trigger count_change after insert or update or delete or truncate on community
  for each statement execute function count_reference_change();
--;
create trigger count_change after insert or update or delete or truncate on calendar_year
  for each statement execute function count_reference_change();
--;
create trigger count_change after insert or update or delete or truncate on calendar_day
  for each statement execute function count_reference_change();
