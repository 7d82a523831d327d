-- The one extension that is needed: it lets a constraint compare rooms by `=` and times by `&&`.
create extension if not exists btree_gist;
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
  rules jsonb not null,
  hours jsonb, -- null: open when its point is
  code text not null unique, -- hangs at the door
  feed_secret text not null unique,
  retired_at timestamptz,
  primary key (community_id, id),
  foreign key (community_id, point_id) references point
);
--;
create index room_of_point on room (community_id, point_id);
--;
-- Whatever has a room for a time. `blocked_until` is the end with the buffer after it.
create table reservation (
  community_id int not null,
  id text not null,
  room_id text not null,
  kind text not null check (kind in ('booking', 'hold', 'block')),
  state text not null,
  person_id text references person, -- null: a block, or a group that nobody speaks for
  made_by text references person, -- null: long ago
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  blocked_until timestamptz not null,
  during tstzrange generated always as (tstzrange(starts_at, blocked_until, '[)')) stored,
  hold_until timestamptz,
  waitlist_entry_id text, -- the place in line that it was kept for
  party_size int not null check (party_size >= 0),
  purpose text not null default '',
  title text, -- the group, or what the room is blocked for
  series_id text,
  reason text,
  moved_to text,
  calendar_uid text not null, -- goes with a booking that is moved
  sequence int not null default 0,
  is_kept boolean not null default false,
  checked_in_at timestamptz,
  no_show_at timestamptz,
  no_show_waived_at timestamptz,
  remind_at timestamptz,
  made_at timestamptz not null,
  changed_at timestamptz not null,
  changed_by text references person, -- null: the time did it
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
-- What the time ends, and what is to be told: small, however many there were.
create index reservation_to_end on reservation (community_id, starts_at) where state in ('requested', 'confirmed', 'checkedIn', 'held');
--;
create index reservation_to_remind on reservation (remind_at) where remind_at is not null;
--;
create index reservation_to_forget on reservation (ends_at)
  where person_id is not null or made_by is not null or changed_by is not null or reason is not null
    or title is not null and kind <> 'block';
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
-- The states of the domain once more, where nothing gets around them.
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
  -- A clock that was read before the room was locked, or is behind another one, makes no event earlier than the last.
  if was is not null then new.changed_at := greatest(new.changed_at, old.changed_at); end if;
  return new;
end $$;
--;
create trigger reservation_changed before insert or update of state on reservation for each row execute function reservation_changed();
--;
-- And the history of each: afterwards, for what found its place taken never was.
create function reservation_told() returns trigger language plpgsql as $$
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
create trigger reservation_told after insert or update of state on reservation for each row execute function reservation_told();
--;
-- A place in line for a time that somebody else has.
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
create unique index waiting_once on waitlist_entry (person_id, community_id, room_id, starts_at, ends_at)
  where state in ('waiting', 'offered');
--;
create index waiting_line on waitlist_entry (community_id, room_id, place) where state in ('waiting', 'offered');
--;
create index waiting_of_person on waitlist_entry (person_id);
--;
-- What a person has booked across the district, to come and of this week: [{id, startsAt, endsAt}].
create table quota (
  person_id text not null references person,
  uses jsonb not null,
  primary key (person_id)
);
