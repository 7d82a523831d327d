-- A message goes to the staff of a community or to one person. It consists of a template and its data.
create table outbox (
  community_id int not null,
  id uuid not null default gen_random_uuid(),
  to_role text check (to_role in ('worker', 'manager', 'admin')),
  to_person_id text references person,
  template text not null,
  data jsonb not null default '{}',
  subject_id text not null,
  due_at timestamptz not null default now(),
  delivered_at timestamptz,
  primary key (community_id, id),
  check ((to_role is null) <> (to_person_id is null))
);
--;
create index outbox_due on outbox (community_id, due_at) where delivered_at is null;
--;
create index outbox_delivered on outbox (delivered_at) where delivered_at is not null;
--;
-- One outbox row becomes one message to a person, however often tick runs.
create table inbox (
  person_id text not null references person,
  id text not null,
  outbox_id uuid not null,
  template text not null,
  data jsonb not null,
  subject_id text not null,
  at timestamptz not null,
  read_at timestamptz,
  wechat text not null default 'unsent' check (wechat in ('unsent', 'none', 'sending', 'sent', 'refused', 'failed')),
  wechat_note text,
  primary key (person_id, id),
  unique (person_id, outbox_id)
);
--;
create index inbox_by_time on inbox (person_id, at desc, id);
--;
create index inbox_unsent on inbox (at) where wechat in ('unsent', 'sending');
--;
create index inbox_read on inbox (at) where read_at is not null;
--;
-- WeChat's consent covers one message at a time; `left_count` is how many are still allowed.
create table message_consent (
  person_id text not null references person,
  template text not null,
  left_count int not null check (left_count >= 0),
  answered text not null check (answered in ('accept', 'reject', 'ban')),
  answered_at timestamptz not null,
  primary key (person_id, template)
);
--;
-- Calls to people whom no message reaches.
create table call_todo (
  community_id int not null references community,
  id text not null,
  person_id text not null references person,
  outbox_id uuid not null,
  template text not null,
  data jsonb not null,
  opened_at timestamptz not null,
  needed_by timestamptz, -- a call after this moment helps nobody; null: it always helps
  done_at timestamptz,
  done_by text references person,
  outcome text check (outcome in ('notified', 'unreachable')),
  primary key (community_id, id),
  unique (community_id, person_id, outbox_id),
  check ((done_at is null) = (outcome is null)),
  check ((done_at is null) = (done_by is null))
);
--;
create index call_open on call_todo (community_id, opened_at) where done_at is null;
--;
create index call_done on call_todo (done_at) where done_at is not null;
--;
-- For deleting such calls.
create index call_needed on call_todo (needed_by) where needed_by is not null;
--;
-- WeChat's access token, shared by all processes: the row is locked while one of them fetches a new one.
create table access_token (
  id int primary key check (id = 1),
  token text not null,
  expires_at timestamptz not null
);
--;
insert into access_token values (1, '', '2000-01-01T00:00:00Z');
