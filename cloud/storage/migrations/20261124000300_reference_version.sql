-- The map is cut into bands of a fortieth of a degree (see box.ts); in each band a box is one range of the index, so
-- that a search among 100,000 points costs what one among 100 does.
drop index point_by_position;
--;
create index point_by_position on point ((floor(lat * 40)::int), lng) where position_status <> 'unverified';
--;
-- Counts changes of the data that servers cache in memory: the district, its subdistricts and communities, the
-- calendar.
create table reference_version (
  id int primary key check (id = 1),
  version int not null
);
--;
insert into reference_version values (1, 1);
--;
create function count_reference_change() returns trigger language plpgsql as $$
begin
  update reference_version set version = version + 1;
  return null;
end $$;
--;
create trigger count_change after insert or update or delete or truncate on district
  for each statement execute function count_reference_change();
--;
create trigger count_change after insert or update or delete or truncate on subdistrict
  for each statement execute function count_reference_change();
--;
create trigger count_change after insert or update or delete or truncate on community
  for each statement execute function count_reference_change();
--;
create trigger count_change after insert or update or delete or truncate on calendar_year
  for each statement execute function count_reference_change();
--;
create trigger count_change after insert or update or delete or truncate on calendar_day
  for each statement execute function count_reference_change();
