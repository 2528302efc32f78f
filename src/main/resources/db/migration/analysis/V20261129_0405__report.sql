create view analysis.report_current with (security_invoker = true) as
  select a.review, a.cdop, a.number, a.category, a.subcategory, a.modifiability, a.signed_at, a.review_meeting_on, a.panel_on,
    (select min(first.signed_at) from analysis.analysis first where first.review = a.review) as first_signed_at,
    (select count(distinct f.domain) from analysis.factor f where f.cdop = a.cdop and f.analysis_id = a.id and not f.removed) as domains,
    s.document -> 'other_reviews' as other_reviews
  from analysis.analysis a left join forms.response s on s.id = a.sheet
  where not exists (select from analysis.analysis newer where newer.review = a.review and newer.number > a.number);
comment on view analysis.report_current is 'What reports count of the current version of the analysis of a review.';
grant select on analysis.report_current to cdop_app;
