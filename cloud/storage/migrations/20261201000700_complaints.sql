-- Buildings to choose from, so that nobody has to type their own. A reference table.
create table building (
  community_id int not null references community,
  id text not null,
  name text not null,
  lat double precision,
  lng double precision,
  primary key (community_id, id),
  unique (community_id, name),
  check ((lat is null) = (lng is null))
);
--;
create index building_by_position on building (lat, lng) where lat is not null;
--;
-- A complaint of a resident. `words` are masked; only the assigned worker and the manager read `door`. `due_at` is the
-- next deadline, and `due_kind` says who has to act and for what.
create table complaint (
  community_id int not null references community,
  id text not null,
  reporter_id text references person, -- null: their account is closed
  made_by text references person, -- the worker who filed it for a walk-in
  category text not null check (category in ('leak', 'noise', 'clutter', 'pets', 'parking', 'fumes', 'other')),
  concerns text not null check (concerns in ('home', 'everyone')),
  urgency text not null check (urgency in ('urgent', 'soon', 'patient')),
  state text not null check (state in
    ('filed', 'accepted', 'visiting', 'mediating', 'agreed', 'settled', 'closed', 'handedOver', 'refused', 'withdrawn', 'reopened')),
  words text not null,
  is_pending_review boolean not null default false, -- the text has not been reviewed yet
  building_id text,
  place text not null,
  lat double precision, -- GCJ-02 degrees
  lng double precision,
  door text not null default '',
  address_key text, -- one address in canonical form; null: none
  happens text not null default '',
  is_named boolean not null default false,
  assigned_to text references person,
  is_hard boolean not null default false,
  filed_at timestamptz not null,
  first_reply_at timestamptz,
  visit_at timestamptz,
  visited_at timestamptz,
  settled_at timestamptz,
  reopened_at timestamptz,
  ended_at timestamptz,
  pauses jsonb not null default '[]' check (jsonb_typeof(pauses) = 'array'), -- [{from, until, reason}]
  reason text,
  handed_to text check (handed_to in ('hotline', 'grid', 'police', 'property', 'other')),
  handed_number text,
  merged_into text,
  due_at timestamptz not null,
  due_kind text not null check (due_kind in ('reply', 'visit', 'settle', 'answer', 'check', 'paused', 'none')),
  manager_notified_at timestamptz,
  district_notified_at timestamptz,
  worker_notified_at timestamptz, -- of a due follow-up check after an agreement, or a pause of more than a week
  was jsonb, -- the state before a resident's change: shown to neighbours until `was_until`
  was_until timestamptz,
  forgotten_at timestamptz, -- when the personal data were erased
  changed_at timestamptz not null,
  primary key (community_id, id),
  foreign key (community_id, building_id) references building,
  foreign key (community_id, merged_into) references complaint,
  check ((lat is null) = (lng is null)),
  check (state <> 'handedOver' or (handed_to is not null and handed_number is not null)),
  check (state <> 'refused' or reason is not null),
  check (state not in ('accepted', 'visiting', 'mediating', 'agreed') or assigned_to is not null),
  check (merged_into is null or state = 'closed'),
  check (state <> 'settled' or settled_at is not null),
  check (state <> 'reopened' or reopened_at is not null)
);
--;
-- The queues: what waits for the staff, and what waits for an answer, by deadline.
create index complaint_due on complaint (community_id, due_at, id) where due_kind in ('reply', 'visit', 'settle', 'check', 'paused');
--;
create index complaint_unanswered on complaint (community_id, due_at, id) where due_kind = 'answer';
--;
create index complaint_late on complaint (due_at, community_id, id) where district_notified_at is not null and due_kind in ('reply', 'visit', 'settle');
--;
create index complaint_to_notify on complaint (due_at) where due_kind in ('reply', 'visit', 'settle', 'check', 'answer', 'paused');
--;
create index complaint_of_reporter on complaint (reporter_id, filed_at desc) where reporter_id is not null;
--;
create index complaint_of_worker on complaint (community_id, assigned_to, due_at, id)
  where due_kind in ('reply', 'visit', 'settle', 'check', 'paused');
--;
create index complaint_similar on complaint (category, lat, lng, filed_at) where concerns = 'everyone' and lat is not null;
--;
create index complaint_of_building on complaint (building_id, filed_at) where building_id is not null;
--;
-- Open complaints of one category, to search for duplicates.
create index complaint_duplicates on complaint (community_id, category, filed_at) where due_kind in ('reply', 'visit', 'settle', 'paused');
--;
create index complaint_of_address on complaint (community_id, address_key, filed_at) where address_key is not null;
--;
create index complaint_of_day on complaint (community_id, filed_at);
--;
create index complaint_merged on complaint (community_id, merged_into);
--;
create index complaint_to_forget on complaint (ended_at) where ended_at is not null and forgotten_at is null;
--;
-- Enforces the domain's transitions once more in the database, where nothing can bypass them.
create function complaint_changed() returns trigger language plpgsql as $$
declare
  was text := case when tg_op = 'UPDATE' then old.state end;
begin
  if was = new.state then return new; end if;
  if not (case coalesce(was, 'new')
    when 'new' then new.state = 'filed'
    when 'filed' then new.state in ('accepted', 'handedOver', 'refused', 'closed', 'withdrawn')
    when 'reopened' then new.state in ('accepted', 'handedOver', 'refused', 'closed', 'withdrawn')
    when 'accepted' then new.state in ('visiting', 'mediating', 'settled', 'handedOver', 'refused', 'closed', 'withdrawn')
    when 'visiting' then new.state in ('mediating', 'settled', 'handedOver', 'closed', 'withdrawn')
    when 'mediating' then new.state in ('agreed', 'visiting', 'handedOver', 'withdrawn')
    when 'agreed' then new.state in ('settled', 'visiting', 'withdrawn')
    when 'settled' then new.state in ('closed', 'reopened')
    when 'closed' then new.state = 'reopened'
    when 'handedOver' then new.state = 'reopened'
    else false end)
  then
    raise exception 'complaint: % never becomes %', was, new.state using errcode = 'check_violation';
  end if;
  return new;
end $$;
--;
create trigger complaint_changed before insert or update of state on complaint for each row execute function complaint_changed();
--;
-- The history of a complaint: one entry for each change of its state and for each text.
create table complaint_entry (
  community_id int not null,
  id uuid not null default gen_random_uuid(),
  complaint_id text not null,
  kind text not null check (kind in
    ('filed', 'accepted', 'assigned', 'visitPlanned', 'visited', 'note', 'replied', 'marked', 'paused', 'resumed',
     'mediationOpened', 'agreed', 'mediationStopped', 'settled', 'handedOver', 'refused', 'merged', 'added', 'withdrawn',
     'solved', 'unsolved', 'unanswered', 'checked', 'wished')),
  to_state text check (to_state in
    ('filed', 'accepted', 'visiting', 'mediating', 'agreed', 'settled', 'closed', 'handedOver', 'refused', 'withdrawn', 'reopened')),
  at timestamptz not null,
  written bigint generated always as identity, -- the order of the lines
  side text not null check (side in ('reporter', 'other', 'staff', 'time')),
  person_id text references person,
  words text,
  is_pending_review boolean not null default false,
  visit_at timestamptz,
  primary key (community_id, id),
  foreign key (community_id, complaint_id) references complaint
);
--;
create index complaint_entry_of on complaint_entry (community_id, complaint_id, written);
--;
-- Whoever writes an entry has locked the complaint. A clock that was read before the lock, or that lags another one,
-- must not date an entry before the last.
create function complaint_entry_in_order() returns trigger language plpgsql as $$
begin
  new.at := greatest(new.at, (
    select at from complaint_entry where community_id = new.community_id and complaint_id = new.complaint_id
    order by written desc limit 1));
  return new;
end $$;
--;
create trigger complaint_entry_in_order before insert on complaint_entry
  for each row execute function complaint_entry_in_order();
--;
create table complaint_joiner (
  community_id int not null,
  complaint_id text not null,
  person_id text not null references person,
  joined_at timestamptz not null,
  primary key (community_id, complaint_id, person_id),
  foreign key (community_id, complaint_id) references complaint
);
--;
create index complaint_joined_by on complaint_joiner (person_id, joined_at desc);
