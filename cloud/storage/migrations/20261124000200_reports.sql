-- Community tables: community_id first in every key.
create table point_report (
  community_id int not null,
  point_id text not null,
  person_id text not null references person,
  day date not null,
  says text not null check (says in ('open', 'closed')),
  primary key (community_id, point_id, day, person_id),
  foreign key (community_id, point_id) references point
);
--;
create table staff_task (
  community_id int not null,
  id text not null,
  point_id text not null,
  closed_reports int not null check (closed_reports > 0),
  opened_at timestamptz not null,
  done_at timestamptz,
  found text check (found in ('open', 'corrected')),
  primary key (community_id, id),
  foreign key (community_id, point_id) references point,
  check ((done_at is null) = (found is null))
);
--;
create unique index one_open_task_per_point on staff_task (community_id, point_id) where done_at is null;
--;
create table audit (
  community_id int not null,
  id uuid not null default gen_random_uuid(),
  person_id text not null references person,
  method text not null,
  subject_id text not null,
  at timestamptz not null default now(),
  primary key (community_id, id)
);
--;
create table outbox (
  community_id int not null,
  id uuid not null default gen_random_uuid(),
  to_role text not null,
  template text not null,
  subject_id text not null,
  due_at timestamptz not null default now(),
  primary key (community_id, id)
);
