-- A call about a time that is over helps nobody: until when it is of use. Null: it stays so.
alter table call_todo add column needed_by timestamptz;
--;
-- They are forgotten by it.
create index call_needed on call_todo (needed_by) where needed_by is not null;
