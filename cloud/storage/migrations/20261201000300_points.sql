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
-- Candidates are found by a box of degrees with a plain b-tree, so that no extension is needed. The map is cut into
-- bands of a fortieth of a degree (see box.ts); in each band a box is one range of the index, so that a search among
-- 100,000 points costs what one among 100 does.
create index point_by_position on point ((floor(lat * 40)::int), lng) where position_status <> 'unverified';
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
--;
-- A person may change their report once a day, to correct a mistake. `at` tells whether a "closed" still counts: only
-- if it is later than the staff's last ended task for the point.
create table point_report (
  community_id int not null,
  point_id text not null,
  person_id text not null references person,
  day date not null,
  says text not null check (says in ('open', 'closed')),
  at timestamptz not null default now(),
  is_changed boolean not null default false,
  primary key (community_id, point_id, day, person_id),
  foreign key (community_id, point_id) references point
);
--;
-- withdrawn: the last remaining "closed" report was taken back before the staff had checked.
create table staff_task (
  community_id int not null,
  id text not null,
  point_id text not null,
  closed_reports int not null check (closed_reports > 0),
  opened_at timestamptz not null,
  done_at timestamptz,
  found text check (found in ('open', 'corrected', 'withdrawn')),
  primary key (community_id, id),
  foreign key (community_id, point_id) references point,
  check ((done_at is null) = (found is null))
);
--;
create unique index one_open_task_per_point on staff_task (community_id, point_id) where done_at is null;
