-- Rooms, bookings and places in line carry their community in their ids. Whose point moves to another one has new ones;
-- old ones, in messages, links and what people have open, lead on.
create table id_moved (
  old_id text not null,
  id text not null,
  primary key (old_id),
  check (old_id <> id)
);
--;
create index id_moved_to on id_moved (id);
