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
create table point (
  community_id int not null references community,
  id text not null,
  code text not null unique,
  name text not null,
  initials text, -- first letters of the pinyin; empty until tick has filled them in
  kind text not null,
  services text[] not null,
  highlight text,
  address text not null,
  phone text,
  duty_name text,
  lat double precision,
  lng double precision,
  position_status text not null check (position_status in ('verified', 'unverified', 'sample')),
  hours jsonb not null,
  accessibility jsonb not null,
  service_details jsonb not null,
  alerts jsonb not null,
  confirmed_by text,
  confirmed_at timestamptz,
  primary key (community_id, id),
  check ((lat is null) = (lng is null)),
  check (position_status = 'unverified' or lat is not null),
  check ((confirmed_by is null) = (confirmed_at is null))
);
--;
-- Candidates are found by a box of degrees with a plain b-tree, so that no extension is needed.
create index point_by_position on point (lat, lng) where position_status <> 'unverified';
--;
create index point_without_position on point (community_id, name) where position_status = 'unverified';
--;
-- A moved point has a new id; cards and posters with the old one still find it.
create table point_moved (
  old_id text primary key,
  community_id int not null,
  id text not null,
  foreign key (community_id, id) references point
);
