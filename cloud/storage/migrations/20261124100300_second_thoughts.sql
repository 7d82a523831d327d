-- A person may change their report once a day, to correct a mistake. `at` tells whether a "closed" still counts: only
-- if it is later than the staff's last ended task for the point.
alter table point_report
  add column at timestamptz not null default now(),
  add column is_changed boolean not null default false;
--;
-- withdrawn: the last remaining "closed" report was taken back before the staff had checked.
alter table staff_task drop constraint staff_task_found_check;
--;
alter table staff_task add constraint staff_task_found_check check (found in ('open', 'corrected', 'withdrawn'));
