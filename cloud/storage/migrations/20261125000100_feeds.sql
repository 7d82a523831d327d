-- Whoever has the secret reads the calendar of this person's bookings: it was given to them, to be put into another one.
create table person_feed (
  person_id text not null references person,
  secret text not null unique,
  primary key (person_id)
);
