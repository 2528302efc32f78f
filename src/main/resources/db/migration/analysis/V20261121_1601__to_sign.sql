create index analysis_reopened on analysis.analysis (cdop, signed_at) where number > 1 and signed_at is not null;
comment on index analysis.analysis_reopened is 'For finished reviews whose record has to be sent again.';

create view analysis.to_sign with (security_invoker = true) as
  select a.review, a.cdop, r.number, m.held_on, m.chair
  from meeting.meeting m
    join meeting.agenda_item i on i.meeting_id = m.id and i.removed_at is null and i.papers_id is not null
    join meeting.invited v on v.meeting_id = m.id and v.account = m.chair and not v.uninvited
    join analysis.analysis a on a.review = i.review_id and a.signed_at is null
    join review.review r on r.id = a.review
  where m.attendance_at is not null
    and not exists (
      select from meeting.agenda_item later join meeting.meeting n on n.id = later.meeting_id
      where later.review_id = i.review_id and later.removed_at is null and (n.held_on, n.id) > (m.held_on, m.id));
comment on view analysis.to_sign is 'Unsigned analyses whose newest panel meeting was held, and the chair of it, who signs them off.';
grant select on analysis.to_sign to cdop_app;
