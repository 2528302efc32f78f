create view clock.list_running with (security_invoker = true) as
  select review_id, cdop, code, due_at from clock.clock where state = 'RUNNING' and due_at is not null;
comment on view clock.list_running is 'By when each clock that runs ends, for lists of cases; one that stands still is not in it.';
grant select on clock.list_running to cdop_app;
