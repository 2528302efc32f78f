create view keyworker.report_named with (security_invoker = true) as
  select a.review, a.cdop, min(a.started_at) as first_named_at
  from keyworker.assignment a
  group by a.review, a.cdop;
comment on view keyworker.report_named is 'When the family of a review had its first key worker.';
grant select on keyworker.report_named to cdop_app;
