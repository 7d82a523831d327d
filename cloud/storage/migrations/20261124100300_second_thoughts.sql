-- Whoever pressed the wrong button may say so once a day. `at` tells whether a "closed" still counts: only since the staff
-- last ended a task of the point.
alter table point_report
  add column at timestamptz not null default now(),
  add column is_changed boolean not null default false;
--;
-- withdrawn: the last who said "closed" took it back before the staff had looked.
alter table staff_task drop constraint staff_task_found_check;
--;
alter table staff_task add constraint staff_task_found_check check (found in ('open', 'corrected', 'withdrawn'));
