-- Lists compute with these values, so one that cannot be computed with is refused here: it would make a whole list fail.
-- A path that does not fit at all gives null, which counts as false.
create function is_opening_hours(hours jsonb) returns boolean language sql immutable parallel safe as $$
  select coalesce(jsonb_path_match(hours, 'strict
    $.week.size() == 7 && ($.holiday == "closed" || $.holiday == "weekend" || $.holiday == "usual")
    && !exists($.week[*][*] ? (@.size() != 2))
    && !exists($.week[*][*][*] ? (@.type() != "string" || !(@ like_regex "^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$")))',
    '{}', true), false)
  and (hours -> 'days' is null or coalesce(jsonb_path_match(hours, 'strict
    !exists($.days[*].day ? (@.type() != "string" || !(@ like_regex "^[0-9]{4}-[0-9]{2}-[0-9]{2}$")))
    && !exists($.days[*].intervals[*] ? (@.size() != 2))
    && !exists($.days[*].intervals[*][*]
      ? (@.type() != "string" || !(@ like_regex "^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$")))',
    '{}', true), false))
$$;
--;
create function is_alerts(alerts jsonb) returns boolean language sql immutable parallel safe as $$
  select case when jsonb_typeof(alerts) = 'array' then jsonb_array_length(alerts) = (
    select count(*) from jsonb_path_query(alerts, '$[*] ? (@.title.type() == "string" && @.isClosed.type() == "boolean"
      && @.startsAt like_regex "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+Z$"
      && @.endsAt like_regex "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+Z$")')) else false end
$$;
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
  hours jsonb not null check (is_opening_hours(hours)),
  accessibility jsonb not null,
  service_details jsonb not null,
  alerts jsonb not null check (is_alerts(alerts)),
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
