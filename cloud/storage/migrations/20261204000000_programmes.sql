-- What a point offers on certain dates. A course has seats for all its dates, a `dropIn` for each of them, an `open` one
-- none. `taken` counts the seats of a course that are given or held.
create table programme (
  community_id int not null references community,
  id text not null,
  point_id text not null,
  room_id text, -- where its dates are; null: at the point
  kind text not null check (kind in ('afterSchool', 'seniorUniversity', 'reading', 'cafe', 'other')),
  form text not null check (form in ('course', 'dropIn', 'open')),
  title text not null,
  about text not null,
  teacher text not null,
  fee text not null,
  bring text not null,
  months_min int check (months_min between 0 and 1200), -- the age of a child, in months; null: any
  months_max int check (months_max between 0 and 1200),
  capacity int check (capacity > 0), -- of a date, where it is a dropIn
  fewest int check (fewest > 0), -- with fewer, staff are asked whether it takes place
  taken int not null default 0,
  enrol_from timestamptz, -- null: at once
  enrol_until timestamptz, -- null: until it begins
  leader_id text references person, -- null: nobody named yet, or forgotten
  cancelled_at timestamptz,
  cancel_reason text,
  made_by text references person, -- null: forgotten
  made_at timestamptz not null,
  primary key (community_id, id),
  unique (community_id, id, kind),
  foreign key (community_id, point_id) references point,
  -- At the end of the transaction, as for all keys below: ids change when a point moves to another community.
  foreign key (community_id, room_id) references room deferrable initially deferred,
  check (months_min <= months_max),
  check ((form = 'open') = (capacity is null)),
  check (form <> 'open' or (fewest is null and enrol_from is null and enrol_until is null)),
  check (fewest <= capacity),
  check (enrol_from < enrol_until),
  check ((cancelled_at is null) = (cancel_reason is null)),
  constraint programme_taken check (taken between 0 and case form when 'course' then capacity else 0 end)
);
--;
create index programme_of_point on programme (community_id, point_id);
--;
create index programme_of_room on programme (community_id, room_id);
--;
create index programme_of_leader on programme (leader_id);
--;
create index programme_of_maker on programme (made_by);
--;
-- One date of a programme. `capacity` and `taken` are those of a dropIn; null: it has no seats of its own. `kind` is the
-- programme's, so that an index finds the next dates of one kind.
create table programme_session (
  community_id int not null,
  id text not null,
  programme_id text not null,
  kind text not null,
  room_id text,
  block_id text, -- keeps the room
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  capacity int check (capacity > 0),
  taken int not null default 0,
  moved_from timestamptz, -- its start before it was moved last
  cancelled_at timestamptz,
  cancel_reason text,
  sequence int not null default 0, -- of the calendar entry
  reminded_at timestamptz, -- null again where it is moved
  few_told_at timestamptz, -- when staff were told that too few come: to a date, or to a course that begins with it
  primary key (community_id, id),
  foreign key (community_id, programme_id, kind) references programme (community_id, id, kind) deferrable initially deferred,
  foreign key (community_id, room_id) references room deferrable initially deferred,
  foreign key (community_id, block_id) references reservation deferrable initially deferred,
  check (starts_at < ends_at),
  check (timezone('Asia/Shanghai', starts_at)::date = timezone('Asia/Shanghai', ends_at - interval '1 microsecond')::date),
  check ((cancelled_at is null) = (cancel_reason is null)),
  check ((room_id is null) = (block_id is null) or cancelled_at is not null),
  constraint programme_session_taken check (taken between 0 and coalesce(capacity, 0))
);
--;
create index programme_session_by_start on programme_session (starts_at, community_id, id);
--;
create index programme_session_by_kind on programme_session (kind, starts_at, community_id, id);
--;
create index programme_session_of_community on programme_session (community_id, starts_at);
--;
create index programme_session_of_programme on programme_session (community_id, programme_id, starts_at);
--;
create index programme_session_of_room on programme_session (community_id, room_id);
--;
create index programme_session_of_block on programme_session (community_id, block_id);
--;
-- The block that keeps the room of a date: it goes with the date, and nobody lifts it alone.
alter table reservation
  add column session_id text,
  add check (session_id is null or kind = 'block'),
  add foreign key (community_id, session_id) references programme_session deferrable initially deferred;
--;
create index reservation_of_session on reservation (community_id, session_id) where session_id is not null;
--;
-- A date and its block stand and end together, in one room at one time. Checked when the transaction ends, on the rows
-- as they are then: a row that has got another id meanwhile is checked under that one.
create function session_has_block() returns trigger language plpgsql as $$
begin
  if exists (
    select from programme_session one
    left join reservation block on block.community_id = one.community_id and block.id = one.block_id
    where one.community_id = new.community_id
      and one.id = case tg_table_name when 'programme_session' then new.id else to_jsonb(new) ->> 'session_id' end
      and one.block_id is not null
      and (block.session_id is distinct from one.id or (one.cancelled_at is null) is distinct from (block.state = 'blocked')
        or one.cancelled_at is null and (block.room_id, block.starts_at, block.ends_at)
          is distinct from (one.room_id, one.starts_at, one.ends_at)))
    or tg_table_name = 'reservation' and exists (
      select from reservation block
      left join programme_session one on one.community_id = block.community_id and one.id = block.session_id
      where block.community_id = new.community_id and block.id = new.id and block.session_id is not null
        and block.state = 'blocked' and one.block_id is distinct from block.id)
  then
    raise exception 'programme_session: a date and its block go together' using errcode = 'check_violation';
  end if;
  return null;
end $$;
--;
create constraint trigger session_has_block after insert or update on programme_session
  deferrable initially deferred for each row execute function session_has_block();
--;
create constraint trigger block_has_session after insert or update on reservation
  deferrable initially deferred for each row when (new.session_id is not null) execute function session_has_block();
--;
-- As `hasSeats` and `isLive` in the domain.
create function enrolment_has_seats(state text) returns boolean language sql immutable parallel safe as $$
  select state in ('offered', 'taken')
$$;
--;
create function enrolment_is_live(state text) returns boolean language sql immutable parallel safe as $$
  select state in ('waiting', 'offered', 'taken')
$$;
--;
-- Seats of one account in a course, or on one date: one to four that are taken together or not at all. `place` is the
-- rank on the waitlist.
create table enrolment (
  community_id int not null,
  id text not null,
  programme_id text not null,
  session_id text, -- null: of a course
  person_id text references person, -- null: forgotten
  made_by text references person, -- null: forgotten
  state text not null check (state in ('waiting', 'offered', 'taken', 'left', 'declined', 'expired', 'cancelled')),
  seats int not null check (seats between 0 and 4), -- how many of them stand
  hold_until timestamptz,
  place bigint generated always as identity,
  joined_at timestamptz not null,
  changed_at timestamptz not null,
  changed_by text references person, -- null: a time-based transition, or forgotten
  primary key (community_id, id),
  foreign key (community_id, programme_id) references programme deferrable initially deferred,
  foreign key (community_id, session_id) references programme_session deferrable initially deferred,
  check ((state = 'offered') = (hold_until is not null)),
  check (seats > 0 or state not in ('waiting', 'offered', 'taken'))
);
--;
create index enrolment_of_programme on enrolment (community_id, programme_id, place);
--;
create index enrolment_of_session on enrolment (community_id, session_id, place);
--;
create index enrolment_of_person on enrolment (person_id, joined_at);
--;
create index enrolment_of_maker on enrolment (made_by);
--;
create index enrolment_of_changer on enrolment (changed_by);
--;
-- What the timer has to look at.
create index enrolment_unsettled on enrolment (community_id, programme_id) where state in ('waiting', 'offered');
--;
create table enrolment_event (
  community_id int not null,
  id uuid not null default gen_random_uuid(),
  enrolment_id text not null,
  from_state text,
  to_state text not null,
  at timestamptz not null,
  written bigint generated always as identity, -- the order of the events
  by_person text,
  primary key (community_id, id)
);
--;
create index enrolment_event_of_enrolment on enrolment_event (community_id, enrolment_id, written);
--;
-- A child, with the account whose child it is. It is known by what it is called and its month of birth, and by nothing
-- else; the row goes 180 days after its last class.
create table child (
  person_id text not null references person,
  id text not null unique,
  called text not null,
  born text not null check (born ~ '^20[0-9]{2}-(0[1-9]|1[0-2])$'),
  fetchers text[] not null check (cardinality(fetchers) <= 4), -- who may fetch it
  note text not null default '', -- what to mind: an allergy
  note_consented_at timestamptz,
  made_at timestamptz not null,
  changed_at timestamptz not null,
  primary key (person_id, id),
  check ((note = '') = (note_consented_at is null))
);
--;
-- The guardian's consent for a child under 14, by the version of its words.
create table child_consent (
  person_id text not null references person, -- who gave it
  child_id text not null references child (id) on delete cascade,
  version int not null check (version > 0),
  given_at timestamptz not null,
  withdrawn_at timestamptz,
  primary key (person_id, child_id, given_at),
  check (withdrawn_at >= given_at)
);
--;
create index child_consent_of_child on child_consent (child_id);
--;
create unique index child_consent_once on child_consent (child_id) where withdrawn_at is null;
--;
-- One seat of an enrolment: of a person or of a child; of neither where that is forgotten. `is_live`: the seat stands,
-- as the trigger of its enrolment keeps it.
create table enrolment_seat (
  community_id int not null,
  enrolment_id text not null,
  seat int not null check (seat between 0 and 3),
  programme_id text not null,
  session_id text,
  person_id text references person,
  child_id text references child (id) on delete set null,
  is_child boolean not null,
  is_live boolean not null default true,
  ended_at timestamptz, -- this seat alone was given back
  asked_at timestamptz, -- after three times away without a word
  kept_at timestamptz, -- when the answer was that the seat is wanted
  primary key (community_id, enrolment_id, seat),
  foreign key (community_id, enrolment_id) references enrolment deferrable initially deferred,
  foreign key (community_id, programme_id) references programme deferrable initially deferred,
  foreign key (community_id, session_id) references programme_session deferrable initially deferred,
  check (not (is_child and person_id is not null) and not (not is_child and child_id is not null)),
  check (not (is_live and ended_at is not null)),
  check (kept_at >= asked_at)
);
--;
create unique index enrolment_seat_once_person on enrolment_seat (community_id, programme_id, coalesce(session_id, ''), person_id)
  where is_live and person_id is not null;
--;
create unique index enrolment_seat_once_child on enrolment_seat (community_id, programme_id, coalesce(session_id, ''), child_id)
  where is_live and child_id is not null;
--;
create index enrolment_seat_of_programme on enrolment_seat (community_id, programme_id);
--;
create index enrolment_seat_of_session on enrolment_seat (community_id, session_id);
--;
create index enrolment_seat_of_person on enrolment_seat (person_id);
--;
create index enrolment_seat_of_child on enrolment_seat (child_id);
--;
-- Enforces the domain's transitions once more in the database, where nothing can bypass them.
create function enrolment_changed() returns trigger language plpgsql as $$
declare
  was text := case when tg_op = 'UPDATE' then old.state end;
begin
  if was = new.state then return new; end if;
  if not (case coalesce(was, 'new')
    when 'new' then new.state in ('waiting', 'taken')
    when 'waiting' then new.state in ('offered', 'left', 'expired', 'cancelled')
    when 'offered' then new.state in ('taken', 'declined', 'expired', 'cancelled')
    when 'taken' then new.state in ('left', 'expired', 'cancelled')
    else false end)
  then
    raise exception 'enrolment: % never becomes %', was, new.state using errcode = 'check_violation';
  end if;
  if new.state <> 'offered' then new.hold_until := null; end if;
  if was is not null then new.changed_at := greatest(new.changed_at, old.changed_at); end if;
  return new;
end $$;
--;
create trigger enrolment_changed before insert or update of state on enrolment for each row execute function enrolment_changed();
--;
-- Writes the history, and ends the seats of an enrolment that has ended.
create function enrolment_logged() returns trigger language plpgsql as $$
declare
  was text := case when tg_op = 'UPDATE' then old.state end;
begin
  if was is distinct from new.state then
    insert into enrolment_event (community_id, enrolment_id, from_state, to_state, at, by_person)
    values (new.community_id, new.id, was, new.state, new.changed_at, new.changed_by);
  end if;
  if was is not null and not enrolment_is_live(new.state) then
    update enrolment_seat set is_live = false
    where community_id = new.community_id and enrolment_id = new.id and is_live;
  end if;
  return null;
end $$;
--;
create trigger enrolment_logged after insert or update of state on enrolment for each row execute function enrolment_logged();
--;
-- Who said that they do not come to a date (`is_told`), or was marked as not having come.
create table session_away (
  community_id int not null,
  session_id text not null,
  enrolment_id text not null,
  seat int not null,
  is_told boolean not null,
  at timestamptz not null,
  by_person text references person, -- null: forgotten
  primary key (community_id, session_id, enrolment_id, seat),
  foreign key (community_id, session_id) references programme_session deferrable initially deferred,
  foreign key (community_id, enrolment_id, seat) references enrolment_seat deferrable initially deferred
);
--;
create index session_away_of_seat on session_away (community_id, enrolment_id, seat);
--;
create index session_away_of_marker on session_away (by_person);
--;
-- Who was there on a date, from when until when; without an end: is there now. Nobody is there twice at once, across all
-- communities. The rows of a child go with it.
create table class_presence (
  community_id int not null,
  id uuid not null default gen_random_uuid(),
  session_id text not null,
  enrolment_id text not null,
  seat int not null,
  person_id text references person,
  child_id text references child (id) on delete cascade,
  during tstzrange not null check (not isempty(during) and not lower_inf(during)),
  came_by text references person, -- who marked it; null: forgotten
  left_by text references person,
  fetched_by text, -- who fetched the child
  is_fetcher_known boolean, -- stood on the child's list then
  came_told_at timestamptz, -- when the guardian was told
  left_told_at timestamptz,
  primary key (community_id, id),
  foreign key (community_id, session_id) references programme_session deferrable initially deferred,
  foreign key (community_id, enrolment_id, seat) references enrolment_seat deferrable initially deferred,
  check (person_id is null or child_id is null),
  check (fetched_by is null or (child_id is not null and not upper_inf(during))),
  check ((fetched_by is null) = (is_fetcher_known is null)),
  constraint class_presence_once_person exclude using gist (person_id with =, during with &&) where (person_id is not null),
  constraint class_presence_once_child exclude using gist (child_id with =, during with &&) where (child_id is not null)
);
--;
create unique index class_presence_open on class_presence (community_id, session_id, enrolment_id, seat) where upper_inf(during);
--;
create unique index class_presence_open_person on class_presence (person_id) where upper_inf(during) and person_id is not null;
--;
create unique index class_presence_open_child on class_presence (child_id) where upper_inf(during) and child_id is not null;
--;
create index class_presence_of_session on class_presence (community_id, session_id);
--;
create index class_presence_of_seat on class_presence (community_id, enrolment_id, seat);
--;
create index class_presence_of_person on class_presence (person_id);
--;
create index class_presence_of_child on class_presence (child_id);
--;
create index class_presence_of_markers on class_presence (came_by);
--;
create index class_presence_of_leave_markers on class_presence (left_by);
--;
-- Whose seat ends while they are there is there no longer. Guardians are not told, because nobody saw it.
create function seat_ended() returns trigger language plpgsql as $$
declare
  ended timestamptz := coalesce(new.ended_at, (
    select changed_at from enrolment where community_id = new.community_id and id = new.enrolment_id));
begin
  update class_presence
  set during = tstzrange(lower(during), greatest(ended, lower(during) + interval '1 second'), '[)'), left_told_at = ended
  where community_id = new.community_id and enrolment_id = new.enrolment_id and seat = new.seat and upper_inf(during);
  return null;
end $$;
--;
create trigger seat_ended after update of is_live on enrolment_seat
  for each row when (old.is_live and not new.is_live) execute function seat_ended();
--;
-- Nobody is there on a date on which they are away.
create function is_there_or_away() returns trigger language plpgsql as $$
begin
  -- Both sides take this lock, so that of two at once the second sees the first.
  perform from enrolment_seat where community_id = new.community_id and enrolment_id = new.enrolment_id
    and seat = new.seat for no key update;
  if tg_table_name = 'session_away' and exists (
      select from class_presence there where there.community_id = new.community_id and there.session_id = new.session_id
        and there.enrolment_id = new.enrolment_id and there.seat = new.seat)
    or tg_table_name = 'class_presence' and exists (
      select from session_away away where away.community_id = new.community_id and away.session_id = new.session_id
        and away.enrolment_id = new.enrolment_id and away.seat = new.seat)
  then
    raise exception 'class_presence: there and away at once' using errcode = 'check_violation';
  end if;
  return new;
end $$;
--;
create trigger is_there_or_away before insert on session_away for each row execute function is_there_or_away();
--;
create trigger is_there_or_away before insert on class_presence for each row execute function is_there_or_away();
--;
-- Every mark, also one that was undone, and who made it.
create table presence_mark (
  community_id int not null,
  id uuid not null default gen_random_uuid(),
  session_id text not null,
  enrolment_id text not null,
  seat int not null,
  act text not null check (act in ('came', 'left', 'away', 'undo')),
  at timestamptz not null, -- when it was so
  marked_at timestamptz not null,
  written bigint generated always as identity, -- the order of the marks
  by_person text references person, -- null: forgotten
  primary key (community_id, id),
  foreign key (community_id, session_id) references programme_session deferrable initially deferred
);
--;
create index presence_mark_of_session on presence_mark (community_id, session_id, written);
--;
create index presence_mark_of_marker on presence_mark (by_person);
--;
-- Seeing the guardian's number on the roster of a class is a view too.
drop index audit_of_views;
--;
create index audit_of_views on audit (subject_id, at desc, written desc)
  where method in ('people.find', 'people.open', 'complaints.history', 'shifts.phone', 'programmes.phone', 'programmes.roster');
--;
-- What the timer has to tell guardians.
create index class_presence_untold on class_presence (lower(during))
  where child_id is not null and (came_told_at is null or not upper_inf(during) and left_told_at is null);
--;
create index enrolment_seat_unanswered on enrolment_seat (asked_at) where is_live and kept_at is null;
