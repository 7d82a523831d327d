-- A booking that was checked before its room was closed, and is inserted after it, must fail. The room's key is locked
-- here as the foreign key would do a moment later, so inserting a booking and closing the room wait for each other.
create function reservation_has_open_room() returns trigger language plpgsql as $$
begin
  perform from room where community_id = new.community_id and id = new.room_id and retired_at is null for key share;
  return case when found then new end;
end $$;
--;
create trigger reservation_has_open_room before insert on reservation for each row execute function reservation_has_open_room();
