-- A call about a past time helps nobody: until when the call is useful. Null: always.
alter table call_todo add column needed_by timestamptz;
--;
-- For deleting such calls.
create index call_needed on call_todo (needed_by) where needed_by is not null;
