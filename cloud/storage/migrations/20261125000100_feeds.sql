-- The secret in the address of a person's calendar feed: anybody who has it can read the feed, e.g. another calendar.
create table person_feed (
  person_id text not null references person,
  secret text not null unique,
  primary key (person_id)
);
