-- A time at a point for which volunteers are wanted. `taken` counts the places that are given or held.
create table shift (
  community_id int not null references community,
  id text not null,
  point_id text not null,
  kind text not null check (kind in ('meals', 'company', 'children', 'books', 'clinic', 'stairs', 'other')),
  title text not null,
  about text not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  capacity int not null check (capacity > 0),
  taken int not null default 0,
  age_min int not null check (age_min between 0 and 100), -- 0: anybody
  skills text not null,
  bring text not null,
  meet text not null, -- where to find the leader
  leave_until timestamptz not null,
  leader_id text references person, -- null: nobody named yet, or forgotten
  series_id text,
  cancelled_at timestamptz,
  cancel_reason text,
  sequence int not null default 0, -- of the calendar entry
  code_secret text not null, -- of the codes that a screen at the shift shows
  made_by text references person, -- null: forgotten
  made_at timestamptz not null,
  primary key (community_id, id),
  foreign key (community_id, point_id) references point,
  check (starts_at < ends_at),
  check (timezone('Asia/Shanghai', starts_at)::date = timezone('Asia/Shanghai', ends_at - interval '1 microsecond')::date),
  check (leave_until <= starts_at),
  check ((cancelled_at is null) = (cancel_reason is null)),
  constraint shift_taken check (taken between 0 and capacity)
);
--;
create index shift_by_start on shift (starts_at, community_id, id) where cancelled_at is null;
--;
create index shift_of_community on shift (community_id, starts_at);
--;
create index shift_of_point on shift (community_id, point_id);
--;
create index shift_of_series on shift (community_id, series_id) where series_id is not null;
--;
create index shift_of_leader on shift (leader_id, starts_at) where leader_id is not null;
--;
create index shift_of_maker on shift (made_by) where made_by is not null;
--;
-- As `hasPlace` and `isExpected` in the domain.
create function signup_has_place(state text) returns boolean language sql immutable parallel safe as $$
  select state in ('offered', 'taken', 'checkedIn', 'served', 'absent')
$$;
--;
create function signup_is_expected(state text) returns boolean language sql immutable parallel safe as $$
  select state in ('offered', 'taken', 'checkedIn')
$$;
--;
-- One person's signup for a shift. `place` is their rank on the waitlist.
create table signup (
  community_id int not null,
  id text not null,
  shift_id text not null,
  person_id text references person, -- null: forgotten
  made_by text references person, -- null: forgotten
  state text not null check (state in ('waiting', 'offered', 'taken', 'checkedIn', 'served', 'left', 'declined', 'expired',
    'cancelled', 'absent')),
  hold_until timestamptz,
  place bigint generated always as identity,
  joined_at timestamptz not null,
  changed_at timestamptz not null,
  changed_by text references person, -- null: a time-based transition, or forgotten
  checked_in_at timestamptz,
  checked_in_by text check (checked_in_by in ('code', 'mark')),
  checked_out_at timestamptz,
  checked_out_by text check (checked_out_by in ('code', 'mark', 'self', 'end')),
  reminded_on date, -- of which day of the shift the person was reminded
  primary key (community_id, id),
  foreign key (community_id, shift_id) references shift,
  check ((state = 'offered') = (hold_until is not null)),
  check ((checked_in_at is null) = (checked_in_by is null)),
  check ((checked_out_at is null) = (checked_out_by is null)),
  check (checked_out_at >= checked_in_at),
  check ((state in ('checkedIn', 'served')) = (checked_in_at is not null)),
  check ((state = 'served') = (checked_out_at is not null))
);
--;
-- Nobody has two standing signups for one shift. The timer uses this index, too, to find what has to change. Served
-- signups may be two: when a record is merged into an account, both may have served that shift, and both hours stay.
create unique index signup_once on signup (community_id, shift_id, person_id)
  where state in ('waiting', 'offered', 'taken', 'checkedIn');
--;
-- Who is expected is found by the id of the signup alone.
create unique index signup_by_id on signup (id);
--;
create index signup_of_shift on signup (community_id, shift_id);
--;
create index signup_of_person on signup (person_id, joined_at) where person_id is not null;
--;
-- When a person is expected somewhere, across all communities: by person, because nobody is at two places at once.
create table person_shift (
  person_id text not null references person,
  signup_id text not null,
  during tstzrange not null,
  primary key (person_id, signup_id),
  constraint person_shift_once exclude using gist (person_id with =, during with &&)
);
--;
create unique index person_shift_of_signup on person_shift (signup_id);
--;
create table signup_event (
  community_id int not null,
  id uuid not null default gen_random_uuid(),
  signup_id text not null,
  from_state text,
  to_state text not null,
  at timestamptz not null,
  written bigint generated always as identity, -- the order of the events
  by_person text,
  primary key (community_id, id)
);
--;
create index signup_event_of_signup on signup_event (community_id, signup_id, written);
--;
-- Enforces the domain's transitions once more in the database, where nothing can bypass them.
create function signup_changed() returns trigger language plpgsql as $$
declare
  was text := case when tg_op = 'UPDATE' then old.state end;
begin
  if was = new.state then return new; end if;
  if not (case coalesce(was, 'new')
    when 'new' then new.state in ('waiting', 'taken')
    when 'waiting' then new.state in ('offered', 'left', 'expired', 'cancelled')
    when 'offered' then new.state in ('taken', 'declined', 'expired', 'cancelled')
    when 'taken' then new.state in ('checkedIn', 'left', 'cancelled', 'absent')
    when 'checkedIn' then new.state in ('served', 'taken', 'cancelled')
    when 'absent' then new.state in ('checkedIn', 'taken')
    else false end)
  then
    raise exception 'signup: % never becomes %', was, new.state using errcode = 'check_violation';
  end if;
  if new.state <> 'offered' then new.hold_until := null; end if;
  if was is not null then new.changed_at := greatest(new.changed_at, old.changed_at); end if;
  return new;
end $$;
--;
create trigger signup_changed before insert or update of state on signup for each row execute function signup_changed();
--;
create function signup_logged() returns trigger language plpgsql as $$
declare
  was text := case when tg_op = 'UPDATE' then old.state end;
begin
  if was is distinct from new.state then
    insert into signup_event (community_id, signup_id, from_state, to_state, at, by_person)
    values (new.community_id, new.id, was, new.state, new.changed_at, new.changed_by);
  end if;
  return null;
end $$;
--;
create trigger signup_logged after insert or update of state on signup for each row execute function signup_logged();
--;
-- A person's latest wrong digits, the oldest first: after too many nobody may guess on for a while.
create table presence_try (
  person_id text primary key references person,
  tries timestamptz[] not null
);
--;
-- Which volunteers were asked to come to a shift that lacks people, each once.
create table shift_asked (
  community_id int not null,
  shift_id text not null,
  person_id text not null references person,
  asked_at timestamptz not null,
  primary key (community_id, shift_id, person_id),
  foreign key (community_id, shift_id) references shift
);
--;
create index shift_asked_of_person on shift_asked (person_id, asked_at);
--;
-- Under 18, as the applicant says; then a guardian's consent is noted by staff, with who noted it when.
alter table volunteer_application
  add column is_minor boolean not null default false,
  add column guardian_noted_by text references person,
  add column guardian_noted_at timestamptz,
  add check (guardian_noted_by is null or guardian_noted_at is not null),
  add check (not (is_minor and state = 'accepted') or guardian_noted_at is not null);
--;
-- Reading a phone number on the roster of a shift is a view too.
drop index audit_of_views;
--;
create index audit_of_views on audit (subject_id, at desc, written desc)
  where method in ('people.find', 'people.open', 'complaints.history', 'shifts.phone');
