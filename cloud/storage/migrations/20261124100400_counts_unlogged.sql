-- Every call of a person is counted, and a count is worth nothing after a crash: without a log the commit waits for no disk.
alter table call_count set unlogged;
