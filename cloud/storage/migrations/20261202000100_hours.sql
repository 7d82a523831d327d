-- The ledger of each community: what volunteers have served there, as a chain of entries that each contain the hash of
-- the one before. An entry never names a person: `subject` is a hash, which hours_subject resolves while the person is
-- known. Entries stay in the community in which they were made, also when the point of the shift moves to another.
create table hours_entry (
  community_id int not null references community,
  n int not null check (n > 0),
  kind text not null check (kind in ('served', 'correction')),
  subject text not null,
  signup_id text not null, -- as it was then; without a foreign key, because signups move
  shift_kind text not null check (shift_kind in ('meals', 'company', 'children', 'books', 'clinic', 'stairs', 'other')),
  title text not null,
  point text not null, -- its name then
  day date not null, -- of the shift, in Shanghai
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  checked_out_by text check (checked_out_by in ('code', 'mark', 'self', 'end')),
  minutes int not null, -- of a correction the difference
  reason text,
  written_at timestamptz not null,
  prev_hash text not null,
  hash text not null,
  primary key (community_id, n),
  check (starts_at < ends_at),
  check (kind = 'correction' or minutes >= 0),
  check ((kind = 'served') = (checked_out_by is not null)),
  check ((kind = 'correction') = (reason is not null))
);
--;
-- One served entry a signup, however many check out at once.
create unique index hours_entry_served_once on hours_entry (signup_id) where kind = 'served';
--;
create index hours_entry_of_signup on hours_entry (signup_id);
--;
create index hours_entry_of_subject on hours_entry (subject, written_at desc);
--;
create function hours_entry_stays() returns trigger language plpgsql as $$
begin
  raise exception 'hours_entry is append-only';
end $$;
--;
create trigger append_only before update or delete on hours_entry for each row execute function hours_entry_stays();
--;
create trigger append_only_as_a_whole before truncate on hours_entry for each statement execute function hours_entry_stays();
--;
-- Whose a subject is. A person has one in each community, and more once a record was merged into them. Deleted with the
-- person: then nothing in the ledger leads to anybody.
create table hours_subject (
  community_id int not null references community,
  subject text not null, -- sha-256 of the salt and the community
  person_id text not null references person,
  salt text not null,
  primary key (community_id, subject)
);
--;
create index hours_subject_of_person on hours_subject (person_id, community_id);
--;
-- The end of each ledger. Locked last, after shifts and signups.
create table ledger_head (
  community_id int primary key references community,
  n int not null check (n >= 0),
  hash text not null
);
--;
-- A certificate that was issued. `n` and `hash` are the end of the ledger then, so a ledger that was cut back since is
-- noticed. What is shown to those who verify it is stored as it was printed; the name only as surname and stars.
create table certificate (
  community_id int not null references community,
  number text not null,
  person_id text references person, -- null: forgotten
  masked_name text not null,
  kinds text[] not null,
  minutes int not null check (minutes > 0),
  times int not null check (times > 0),
  from_day date not null,
  until_day date not null,
  issuer text not null,
  phone text,
  made_at timestamptz not null,
  n int not null check (n > 0),
  hash text not null,
  is_revoked boolean not null default false,
  primary key (community_id, number),
  check (from_day <= until_day),
  check (person_id is not null or is_revoked)
);
--;
create unique index certificate_number on certificate (number);
--;
create index certificate_of_person on certificate (person_id, made_at desc) where person_id is not null;
--;
create index certificate_by_rank on certificate (community_id, n);
--;
-- The nightly check of each ledger. `n` and `hash`: how far it was whole; a later check must find them again.
create table ledger_check (
  community_id int primary key references community,
  checked_on date not null,
  broken_at int, -- null: whole
  n int not null,
  hash text not null
);
