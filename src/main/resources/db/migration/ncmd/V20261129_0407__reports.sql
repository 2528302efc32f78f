-- Reports on the record for the national database (domain 6.4, 6.5). Imported cases were reviewed before this product and are
-- not the national database's to receive, so they are counted nowhere here.
create function ncmd.valid_nhs_number(p_number text) returns boolean
  language sql immutable parallel safe
as $$
  select p_number ~ '^[0-9]{10}$'
    and (11 - (select sum((11 - i) * substr(p_number, i, 1)::int) from generate_series(1, 9) i) % 11) % 11 = substr(p_number, 10, 1)::int
$$;
comment on function ncmd.valid_nhs_number is 'Whether the tenth digit of an NHS number is its check digit, modulus 11.';
revoke all on function ncmd.valid_nhs_number(text) from public;
grant execute on function ncmd.valid_nhs_number(text) to cdop_app;

create index submission_final on ncmd.submission (review_id, produced_at) where occasion = 'FINALISE';

create view ncmd.report_quality with (security_invoker = true) as
  select r.id as review_id, r.cdop, r.number, r.notified_at, r.died_on,
    (coalesce(ncmd.valid_nhs_number(r.nhs_number), false) or (r.nhs_number is null and n.nhs_number_absent_reason is not null)) as nhs_number,
    (r.sex <> '' and r.postcode <> '' and n.ethnicity_said is not null) as demographics,
    case when a.signed_at is not null then a.modifiability <> '' and a.domains = 4 end as factors,
    case when a.signed_at is not null then f.at is not null or (r.stage in ('FINALISED', 'CLOSED') and a.number = 1) end as finalised,
    case when r.died_on < r.born_on + interval '1 year' then
      (n.gestation_said is not null or i.gestation or 'birth.gestation_weeks' = any (d.questions))
        and (n.weight_said is not null or i.weight or 'birth.weight_g' = any (d.questions)) end as birth,
    (n.place_said is not null or coalesce(i.place, false) or 'death.place_type' = any (d.questions)) as place,
    case when a.signed_at is not null then a.category <> '' and a.subcategory <> '' end as category,
    coalesce(n.joint_agency_response in ('yes', 'no'), false) as joint_agency_response,
    case when a.signed_at is not null then coalesce(i.social_care, false) or 'child.social_care_status' = any (d.questions) end as social_care,
    case when a.signed_at is not null then
      (coalesce(i.smoking_household, false) or 'household.smoking' = any (d.questions))
        and (r.died_on >= r.born_on + interval '1 year' or coalesce(i.smoking_pregnancy, false)
          or 'mother.smoking_pregnancy' = any (d.questions)) end as smoking,
    case when a.signed_at is not null and r.died_on >= r.born_on + interval '4 years' then
      coalesce(i.conditions, false) or 'child.conditions' = any (d.questions)
        or ((coalesce(i.learning_disability, false) or 'child.learning_disability' = any (d.questions))
          and (coalesce(i.autism, false) or 'child.autism' = any (d.questions))) end as learning_disability,
    (k.first_named_at is not null or n.key_worker is not null) as key_worker,
    case when a.signed_at is not null and w.supplementary > 0 then w.supplementary_waiting = 0 end as supplementary,
    r.notified_at <= (r.died_on + coalesce(r.died_at, time '24:00')) at time zone 'Europe/London' + interval '48 hours' as in_time
  from review.review r
  left join notification.report_notified n on n.review_id = r.id
  left join analysis.report_current a on a.review = r.id
  left join keyworker.report_named k on k.review = r.id
  left join information.report_waiting w on w.review_id = r.id
  left join lateral (
    select bool_or(forms.said(b.document, 'birth.gestation_weeks') is not null) as gestation,
      bool_or(forms.said(b.document, 'birth.weight_g') is not null) as weight,
      bool_or(forms.said(b.document, 'death.place_type') is not null) as place,
      bool_or(forms.said(b.document, 'child.social_care_status') is not null) as social_care,
      bool_or(forms.said(b.document, 'household.smoking') is not null) as smoking_household,
      bool_or(forms.said(b.document, 'mother.smoking_pregnancy') is not null) as smoking_pregnancy,
      bool_or(forms.said(b.document, 'child.conditions') is not null) as conditions,
      bool_or(forms.said(b.document, 'child.learning_disability') is not null) as learning_disability,
      bool_or(forms.said(b.document, 'child.autism') is not null) as autism
    from information.report_returned b where b.review_id = r.id) i on true
  left join lateral (
    select coalesce(array_agg(c.question), '{}') as questions from collated.report_decided c where c.review_id = r.id) d on true
  left join lateral (
    select max(s.produced_at) as at from ncmd.submission s
    where s.review_id = r.id and s.occasion = 'FINALISE' and s.produced_at >= a.signed_at) f on true
  where r.origin <> 'IMPORTED';
comment on view ncmd.report_quality is
  'The measures of data quality of one review: true when met, false when not, null when it is not measured on it. "Not known" is an answer.';
grant select on ncmd.report_quality to cdop_app;

create view ncmd.report_not_known with (security_invoker = true) as
  select r.id as review_id, r.cdop, r.notified_at, f.form,
    count(*) as answered, count(*) filter (where e.value ->> 'unanswered' = 'not_known') as not_known
  from review.review r
  join (
    select review_id, 'notification' as form, document from notification.report_notified
    union all
    select review_id, form, document from information.report_returned) f on f.review_id = r.id
  cross join lateral jsonb_each(f.document) e
  where r.origin <> 'IMPORTED'
  group by r.id, r.cdop, r.notified_at, f.form;
comment on view ncmd.report_not_known is 'How many answers each form of a review has, and how many of them are "not known".';
grant select on ncmd.report_not_known to cdop_app;

create view ncmd.report_year_end with (security_invoker = true) as
  select r.id as review_id, r.cdop, r.number, r.stage, r.died_on, r.notified_at, a.number as analysis_version, a.signed_at, a.panel_on,
    coalesce(w.waiting, 0) as waiting,
    (select min(s.produced_at) from ncmd.submission s where s.review_id = r.id and s.occasion in ('NOTIFY', 'FINALISE')) as notified_nationally_at,
    case
      when a.signed_at is null then null
      else coalesce(
        (select min(s.produced_at) from ncmd.submission s
          where s.review_id = r.id and s.occasion = 'FINALISE' and s.produced_at >= a.signed_at),
        case when r.stage in ('FINALISED', 'CLOSED') and a.number = 1 then a.signed_at end)
    end as finalised_at
  from review.review r
  left join analysis.report_current a on a.review = r.id
  left join information.report_waiting w on w.review_id = r.id
  where r.origin <> 'IMPORTED';
comment on view ncmd.report_year_end is 'How far each review is on its way to the final record, and when that was made; null while it was not.';
grant select on ncmd.report_year_end to cdop_app;

create view ncmd.report_statistics with (security_invoker = true) as
  select r.id as review_id, r.cdop, r.notified_at, r.died_on, a.first_signed_at, a.modifiability, a.category, r.sex,
    case
      when r.died_on - r.born_on < 28 then 'N'
      when r.died_on < r.born_on + interval '1 year' then 'I'
      when r.died_on < r.born_on + interval '5 years' then '1-4'
      when r.died_on < r.born_on + interval '10 years' then '5-9'
      when r.died_on < r.born_on + interval '15 years' then '10-14'
      else '15-17'
    end as age_group,
    n.ethnicity, n.place, n.area,
    coalesce((select c.answer from collated.report_decided c where c.review_id = r.id and c.question = 'death.events'), b.events) as events,
    coalesce((select c.answer #>> '{}' from collated.report_decided c where c.review_id = r.id and c.question = 'child.social_care_status'), b.social_care) as social_care,
    coalesce((select c.answer from collated.report_decided c where c.review_id = r.id and c.question = 'child.social_care_ever'), b.social_care_ever) as social_care_ever,
    coalesce((select c.answer from collated.report_decided c where c.review_id = r.id and c.question = 'child.orders'), b.orders) as orders,
    coalesce((select c.answer #>> '{}' from collated.report_decided c where c.review_id = r.id and c.question = 'child.asylum_status'), b.asylum_status) as asylum_status,
    (jsonb_path_exists(coalesce(a.other_reviews, '[]'), '$[*] ? (@."other_review.kind" == "PP05" || @."other_review.kind" == "PP06")')
      or jsonb_path_exists(coalesce(n.investigations, '[]'), '$[*] ? (@."investigation.kind" == "PP05" || @."investigation.kind" == "PP06")'))
      as safeguarding_review,
    (extract(year from t.taken) * 12 + extract(month from t.taken))::int as months
  from review.review r
  join analysis.report_current a on a.review = r.id
  left join notification.report_notified n on n.review_id = r.id
  cross join lateral (select age((a.first_signed_at at time zone 'Europe/London')::date, r.died_on) as taken) t
  left join lateral (
    select (array_agg(q.document -> 'death.events' order by q.returned_at, q.id) filter (where jsonb_typeof(q.document -> 'death.events') = 'array'))[1] as events,
      (array_agg(forms.given(q.document, 'child.social_care_status') order by q.returned_at, q.id)
        filter (where forms.given(q.document, 'child.social_care_status') is not null))[1] as social_care,
      (array_agg(q.document -> 'child.social_care_ever' order by q.returned_at, q.id)
        filter (where jsonb_typeof(q.document -> 'child.social_care_ever') = 'array'))[1] as social_care_ever,
      (array_agg(q.document -> 'child.orders' order by q.returned_at, q.id) filter (where jsonb_typeof(q.document -> 'child.orders') = 'array'))[1] as orders,
      (array_agg(forms.given(q.document, 'child.asylum_status') order by q.returned_at, q.id)
        filter (where forms.given(q.document, 'child.asylum_status') is not null))[1] as asylum_status
    from information.report_returned q where q.review_id = r.id) b on true
  where r.origin <> 'IMPORTED' and a.first_signed_at is not null and a.signed_at is not null;
comment on view ncmd.report_statistics is
  'A completed review as the historical LSCB1 return counted it; completed when the chair first signed, counted as it is signed now.';
grant select on ncmd.report_statistics to cdop_app;
