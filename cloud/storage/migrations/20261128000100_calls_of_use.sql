-- A call about a time that is over helps nobody: until when it is of use. Null: it stays so.
alter table call_todo add column needed_by timestamptz;
