create view information.report_returned with (security_invoker = true) as
  select q.id, q.review_id, q.cdop, q.form, q.returned_at, r.document
  from information.request q join forms.response r on r.id = q.returned_id
  where q.state = 'RETURNED';
comment on view information.report_returned is 'The forms that came back about a review, as reports count them.';
grant select on information.report_returned to cdop_app;

create view information.report_waiting with (security_invoker = true) as
  select q.review_id, q.cdop,
    count(*) filter (where q.state in ('SENT', 'OPENED', 'IN_PROGRESS')) as waiting,
    count(*) filter (where q.form not like 'reporting%') as supplementary,
    count(*) filter (where q.form not like 'reporting%' and q.state in ('SENT', 'OPENED', 'IN_PROGRESS')) as supplementary_waiting
  from information.request q
  where q.state <> 'WITHDRAWN'
  group by q.review_id, q.cdop;
comment on view information.report_waiting is 'How many requests of a review still wait for an answer, of all and of supplementary forms.';
grant select on information.report_waiting to cdop_app;
