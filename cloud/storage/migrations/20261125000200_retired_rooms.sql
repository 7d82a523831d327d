-- A booking that was checked before its room was closed, and is put down after it, finds the time taken. The key of the
-- room is locked as the reference does a moment later: whoever closes the room has to wait for it, and it for them.
create function reservation_has_open_room() returns trigger language plpgsql as $$
begin
  perform from room where community_id = new.community_id and id = new.room_id and retired_at is null for key share;
  return case when found then new end;
end $$;
--;
create trigger reservation_has_open_room before insert on reservation for each row execute function reservation_has_open_room();
