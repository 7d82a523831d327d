-- Who did what. Entries are immutable, with the role in which it was done and, for staff, the name of that day: neither
-- a new name nor a closed account changes them. They may be deleted after half a year (see OPERATING.md).
create table audit (
  community_id int not null,
  id uuid not null default gen_random_uuid(),
  person_id text not null references person,
  method text not null,
  subject_id text not null,
  at timestamptz not null default clock_timestamp(), -- an entry is written when all locks are held, so not the transaction's start
  written bigint generated always as identity, -- the order of entries of the same moment
  by_role text not null check (by_role in ('resident', 'volunteer', 'worker', 'manager', 'admin')),
  by_name text,
  primary key (community_id, id),
  check (by_name is null or by_role in ('worker', 'manager', 'admin'))
);
--;
create index audit_by_time on audit (community_id, at desc, written desc);
--;
-- Audit entries are deleted after half a year, except the verification of a number, which is kept as long as the
-- number: it has its own index.
create index audit_by_age on audit (at) where method <> 'me.phone';
--;
create index audit_of_numbers on audit (id) where method = 'me.phone';
--;
-- The view log: when staff viewed a person or a complaint they reported, which that person may ask for.
create index audit_of_views on audit (subject_id, at desc, written desc) where method in ('people.find', 'people.open', 'complaints.history');
--;
create function audit_stays() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and old.at < now() - interval '180 days' then return old; end if;
  raise exception 'audit is append-only';
end $$;
--;
create trigger append_only before update or delete on audit for each row execute function audit_stays();
