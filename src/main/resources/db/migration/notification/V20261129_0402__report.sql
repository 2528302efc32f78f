create view notification.report_notified with (security_invoker = true) as
  select n.review_id, n.cdop, n.received_at, r.document,
    forms.said(r.document, 'child.ethnicity') as ethnicity_said,
    forms.given(r.document, 'child.ethnicity') as ethnicity,
    forms.given(r.document, 'child.nhs_number_absent_reason') as nhs_number_absent_reason,
    forms.given(r.document, 'child.area') as area,
    forms.said(r.document, 'death.place_type') as place_said,
    forms.given(r.document, 'death.place_type') as place,
    forms.given(r.document, 'jar.required') as joint_agency_response,
    forms.said(r.document, 'birth.gestation_weeks') as gestation_said,
    forms.said(r.document, 'birth.weight_g') as weight_said,
    forms.given(r.document, 'key_worker.name') as key_worker,
    r.document -> 'investigations' as investigations
  from notification.notification n join forms.response r on r.id = n.response_id
  where n.status = 'OPENED';
comment on view notification.report_notified is 'What reports count of the notification that opened a review.';
grant select on notification.report_notified to cdop_app;
