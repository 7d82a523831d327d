-- A community's telephone at nights and on days off: digits with spaces and hyphens between them.
alter table community add column duty_phone text check (duty_phone ~ '^\+?[0-9][0-9 -]{1,21}[0-9]$');
