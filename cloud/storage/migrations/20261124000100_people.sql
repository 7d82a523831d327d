create table person (
  id text primary key,
  identity text not null unique,
  role text not null default 'resident' check (role in ('resident', 'volunteer', 'worker', 'manager', 'admin')),
  community_id int references community,
  check (role not in ('worker', 'manager') or community_id is not null)
);
--;
-- Person tables: person_id first in every key.
create table call_key (
  person_id text not null references person,
  key text not null,
  method text not null,
  input_hash text not null,
  reply jsonb,
  created_at timestamptz not null default now(),
  primary key (person_id, key)
);
--;
create table call_count (
  person_id text not null references person,
  minute timestamptz not null,
  calls int not null,
  primary key (person_id, minute)
);
