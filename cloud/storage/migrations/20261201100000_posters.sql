-- A code on the wall: one task at one point, or the sign at a room's entrance.
create table poster (
  community_id int not null references community,
  id text not null,
  code text not null unique,
  point_id text not null,
  room_id text, -- of a sign at a room's entrance
  task text not null check (task in ('look', 'rooms', 'complaint', 'volunteer', 'checkIn')),
  made_by text references person, -- null: made by the command, or the person was forgotten
  made_at timestamptz not null,
  printed jsonb, -- what the sheet says and may become untrue: name, telephone, hours, room; null: not printed yet
  ended_at timestamptz,
  last_scanned_on date, -- a day, never a person
  primary key (community_id, id),
  foreign key (community_id, point_id) references point,
  -- Deferred: when a point moves to another community, its posters move before its rooms.
  foreign key (community_id, room_id) references room deferrable initially deferred,
  check (room_id is null or task = 'checkIn')
);
--;
-- Made anew, a poster keeps its code.
create unique index poster_in_use on poster (community_id, point_id, coalesce(room_id, ''), task) where ended_at is null;
--;
create index poster_of_maker on poster (made_by);
