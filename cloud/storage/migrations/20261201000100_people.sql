-- A person without WeChat has no identity: a worker made the record, and `made_by` says which one.
create table person (
  id text primary key,
  identity text unique,
  role text not null default 'resident' check (role in ('resident', 'volunteer', 'worker', 'manager', 'admin')),
  community_id int references community,
  name text,
  phone text,
  phone_verified_by text check (phone_verified_by in ('wechat', 'worker')),
  home_community_id int references community,
  is_eighty_plus boolean,
  role_suspended_at timestamptz,
  made_by text references person,
  made_at timestamptz not null default now(),
  merged_into text references person,
  check (role not in ('worker', 'manager') or community_id is not null),
  check (phone is not null or phone_verified_by is null),
  check (merged_into is null or (identity is null and name is null and phone is null)),
  check (role_suspended_at is null or role <> 'resident'),
  check (identity is not null or role = 'resident')
);
--;
create index person_by_phone on person (phone) where phone is not null;
--;
create index person_by_home on person (home_community_id, name) where name is not null;
--;
create index person_by_role on person (role, community_id) where role <> 'resident';
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
-- Every call of a person is counted, and the count is worthless after a crash: unlogged, so the commit does not wait
-- for the disk.
create unlogged table call_count (
  person_id text not null references person,
  minute timestamptz not null,
  calls int not null,
  primary key (person_id, minute)
);
--;
-- The code itself is shown once; apart from that only the stored reply of its call contains it, which is deleted no
-- later than the code expires. made_by is null for invitations made by the operator's command.
create table invite (
  id text primary key,
  code_hash text not null unique,
  role text not null check (role in ('worker', 'manager', 'admin')),
  community_id int references community,
  name text not null,
  phone text not null default '',
  made_by text references person,
  made_at timestamptz not null,
  expires_at timestamptz not null,
  accepted_by text references person,
  accepted_at timestamptz,
  ended_at timestamptz,
  check ((role = 'admin') = (community_id is null)),
  check ((accepted_by is null) = (accepted_at is null))
);
--;
-- A person has at most one invitation to a role, however often a list is sent. An accepted invitation ends with its
-- role.
create unique index one_invite_each on invite (role, coalesce(community_id, 0), name, phone) where ended_at is null;
--;
create index invite_accepted on invite (accepted_by) where accepted_by is not null;
--;
-- moot: the applicant got a role in the meantime.
create table volunteer_application (
  community_id int not null references community,
  id text not null,
  person_id text not null references person,
  words text not null,
  applied_at timestamptz not null,
  state text not null check (state in ('open', 'accepted', 'refused', 'moot')),
  reason text,
  decided_by text references person,
  decided_at timestamptz,
  primary key (community_id, id),
  check ((state = 'open') = (decided_at is null)),
  check ((decided_by is null) = (decided_at is null)),
  check (state <> 'refused' or reason is not null)
);
--;
create unique index one_open_application on volunteer_application (community_id, person_id) where state = 'open';
--;
-- A worker says that two records are the same person; the one with WeChat decides.
create table merge_offer (
  community_id int not null references community,
  id text not null,
  from_person_id text not null references person,
  into_person_id text not null references person,
  made_by text not null references person,
  made_at timestamptz not null,
  expires_at timestamptz not null,
  state text not null check (state in ('open', 'merged', 'refused', 'expired')),
  answered_at timestamptz,
  primary key (community_id, id),
  check ((state = 'open') = (answered_at is null)),
  check (from_person_id <> into_person_id)
);
--;
create unique index one_open_merge on merge_offer (community_id, from_person_id) where state = 'open';
--;
create index merge_for_person on merge_offer (into_person_id) where state = 'open';
