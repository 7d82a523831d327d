-- The only extension needed: it lets an exclusion constraint compare rooms by `=` and times by `&&`.
create extension if not exists btree_gist;
--;
-- As `is_opening_hours`: what days are computed with.
create function is_room_rules(rules jsonb) returns boolean language sql immutable parallel safe as $$
  select coalesce(jsonb_path_match(rules, 'strict
    ($.gridMinutes == 15 || $.gridMinutes == 30 || $.gridMinutes == 60)
    && $.minMinutes > 0 && $.maxMinutes >= $.minMinutes && $.bufferMinutes >= 0
    && $.windowDays >= 0 && $.noticeMinutes >= 0 && $.cancelMinutes >= 0
    && $.activeMax > 0 && $.weekMinutesMax >= $.minMinutes
    && ($.approval == "instant" || $.approval == "staff")', '{}', true), false)
$$;
--;
create table room (
  community_id int not null references community,
  id text not null,
  point_id text not null,
  name text not null,
  kind text not null,
  capacity int not null check (capacity > 0),
  floor text not null,
  fee text not null,
  note text not null,
  rules jsonb not null check (is_room_rules(rules)),
  hours jsonb check (hours is null or is_opening_hours(hours)), -- null: open when its point is
  code text not null unique, -- in the QR code at the room's entrance
  feed_secret text not null unique,
  retired_at timestamptz,
  primary key (community_id, id),
  foreign key (community_id, point_id) references point
);
--;
create index room_of_point on room (community_id, point_id);
--;
-- Whatever occupies a room for a time. `blocked_until` is the end with the buffer after it.
create table reservation (
  community_id int not null,
  id text not null,
  room_id text not null,
  kind text not null check (kind in ('booking', 'hold', 'block')),
  state text not null,
  person_id text references person, -- null: a block, or a group without a contact
  made_by text references person, -- null: erased after half a year
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  blocked_until timestamptz not null,
  during tstzrange generated always as (tstzrange(starts_at, blocked_until, '[)')) stored,
  hold_until timestamptz,
  waitlist_entry_id text, -- the waitlist entry to which the hold was offered
  party_size int not null check (party_size >= 0),
  purpose text not null default '',
  title text, -- the group's name, or the reason for the block
  series_id text,
  reason text,
  moved_to text,
  calendar_uid text not null, -- stays the same when a booking is moved
  sequence int not null default 0,
  is_kept boolean not null default false,
  checked_in_at timestamptz,
  no_show_at timestamptz,
  no_show_waived_at timestamptz,
  remind_at timestamptz,
  made_at timestamptz not null,
  changed_at timestamptz not null,
  changed_by text references person, -- null: a time-based transition
  primary key (community_id, id),
  foreign key (community_id, room_id) references room,
  check (starts_at < ends_at and ends_at <= blocked_until),
  check (timezone('Asia/Shanghai', starts_at)::date = timezone('Asia/Shanghai', ends_at - interval '1 microsecond')::date),
  check (case kind
    when 'booking' then state in ('requested', 'confirmed', 'checkedIn', 'done', 'refused', 'cancelled', 'released')
    when 'hold' then state in ('held', 'expired', 'declined')
    else state in ('blocked', 'cancelled') end),
  check ((kind = 'hold') = (hold_until is not null)),
  check (kind <> 'hold' or waitlist_entry_id is not null),
  check (kind = 'block' or party_size > 0),
  check (state <> 'checkedIn' or checked_in_at is not null),
  constraint reservation_once exclude using gist (community_id with =, room_id with =, during with &&)
    where (state in ('requested', 'confirmed', 'checkedIn', 'held', 'blocked'))
);
--;
create index reservation_of_day on reservation (community_id, room_id, starts_at);
--;
create index reservation_of_person on reservation (person_id, starts_at) where person_id is not null;
--;
create index reservation_of_series on reservation (community_id, series_id) where series_id is not null;
--;
-- Due transitions and reminders: partial indexes, which stay small however many reservations there are.
create index reservation_to_end on reservation (community_id, starts_at) where state in ('requested', 'confirmed', 'checkedIn', 'held');
--;
create index reservation_to_remind on reservation (remind_at) where remind_at is not null;
--;
create index reservation_to_forget on reservation (ends_at)
  where person_id is not null or made_by is not null or changed_by is not null or reason is not null
    or title is not null and kind <> 'block';
--;
-- A booking that was checked before its room was closed, and is inserted after it, must fail. The room's key is locked
-- here as the foreign key would do a moment later, so inserting a booking and closing the room wait for each other.
create function reservation_has_open_room() returns trigger language plpgsql as $$
begin
  perform from room where community_id = new.community_id and id = new.room_id and retired_at is null for key share;
  return case when found then new end;
end $$;
--;
create trigger reservation_has_open_room before insert on reservation for each row execute function reservation_has_open_room();
--;
create table reservation_event (
  community_id int not null,
  id uuid not null default gen_random_uuid(),
  reservation_id text not null,
  from_state text,
  to_state text not null,
  at timestamptz not null,
  written bigint generated always as identity, -- the order of the events
  by_person text,
  reason text,
  primary key (community_id, id)
);
--;
create index reservation_event_of_reservation on reservation_event (community_id, reservation_id, written);
--;
-- Enforces the domain's transitions once more in the database, where nothing can bypass them.
create function reservation_changed() returns trigger language plpgsql as $$
declare
  was text := case when tg_op = 'UPDATE' then old.state end;
begin
  if was = new.state then return new; end if;
  if not (case coalesce(was, 'new')
    when 'new' then new.state in ('requested', 'confirmed', 'held', 'blocked')
    when 'requested' then new.state in ('confirmed', 'refused', 'cancelled')
    when 'confirmed' then new.state in ('checkedIn', 'done', 'cancelled', 'released')
    when 'checkedIn' then new.state = 'done'
    when 'held' then new.state in ('confirmed', 'requested', 'expired', 'declined')
    when 'blocked' then new.state = 'cancelled'
    else false end)
  then
    raise exception 'reservation: % never becomes %', was, new.state using errcode = 'check_violation';
  end if;
  -- A clock that was read before the room was locked, or that lags another one, must not date this event before the
  -- last.
  if was is not null then new.changed_at := greatest(new.changed_at, old.changed_at); end if;
  return new;
end $$;
--;
create trigger reservation_changed before insert or update of state on reservation for each row execute function reservation_changed();
--;
-- Writes the history of each reservation: in an after-trigger, so that an insert rejected as overlapping leaves no
-- event.
create function reservation_logged() returns trigger language plpgsql as $$
declare
  was text := case when tg_op = 'UPDATE' then old.state end;
begin
  if was is distinct from new.state then
    insert into reservation_event (community_id, reservation_id, from_state, to_state, at, by_person, reason)
    values (new.community_id, new.id, was, new.state, new.changed_at, new.changed_by, new.reason);
  end if;
  return null;
end $$;
--;
create trigger reservation_logged after insert or update of state on reservation for each row execute function reservation_logged();
--;
-- An entry of the waitlist for a time that is taken.
create table waitlist_entry (
  community_id int not null,
  id text not null,
  room_id text not null,
  person_id text not null references person,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  party_size int not null check (party_size > 0),
  purpose text not null default '',
  place bigint generated always as identity,
  state text not null check (state in ('waiting', 'offered', 'taken', 'declined', 'left', 'expired', 'over')),
  reservation_id text,
  joined_at timestamptz not null,
  changed_at timestamptz not null,
  primary key (community_id, id),
  foreign key (community_id, room_id) references room,
  check (starts_at < ends_at),
  check (state not in ('offered', 'taken') or reservation_id is not null)
);
--;
create unique index waitlist_entry_once on waitlist_entry (person_id, community_id, room_id, starts_at, ends_at)
  where state in ('waiting', 'offered');
--;
create index waitlist_entry_by_place on waitlist_entry (community_id, room_id, place) where state in ('waiting', 'offered');
--;
create index waitlist_entry_of_person on waitlist_entry (person_id);
--;
-- A person's bookings across the district, future ones and those of this week: [{id, startsAt, endsAt}].
create table quota (
  person_id text not null references person,
  uses jsonb not null,
  primary key (person_id)
);
--;
-- The secret in the address of a person's calendar feed: anybody who has it can read the feed, e.g. another calendar.
create table person_feed (
  person_id text not null references person,
  secret text not null unique,
  primary key (person_id)
);
--;
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
