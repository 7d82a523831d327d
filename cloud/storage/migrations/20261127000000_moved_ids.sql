-- Ids of rooms, bookings and waitlist entries contain their community, so they change when their point moves to another
-- one. Old ids in messages, links and open pages lead to the new ones.
create table id_moved (
  old_id text not null,
  id text not null,
  primary key (old_id),
  check (old_id <> id)
);
--;
create index id_moved_to on id_moved (id);
