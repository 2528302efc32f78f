-- Signing moves an open review to CDOP_REVIEWED and the final record ends it, so a signed analysis can wait only there or after it was re-opened.
create or replace view ncmd.due with (security_invoker = true) as
  select r.id as review_id, r.cdop,
    (r.died_on + coalesce(r.died_at, time '24:00')) at time zone 'Europe/London' as waits_since, true as notification, null::timestamptz as signed_at
  from review.review r
  where r.stage not in ('FINALISED', 'CLOSED')
    and not exists (select from ncmd.submission p where p.review_id = r.id and p.occasion in ('NOTIFY', 'FINALISE'))
  union all
  select a.review, a.cdop, a.signed_at, false, a.signed_at
  from review.review r join analysis.analysis a on a.review = r.id
  where r.stage = 'CDOP_REVIEWED'
    and a.signed_at is not null
    and not exists (select from analysis.analysis newer where newer.review = a.review and newer.number > a.number)
    and exists (select from ncmd.submission p where p.review_id = a.review and p.occasion in ('NOTIFY', 'FINALISE'))
    and not exists (
      select from ncmd.submission p
      where p.review_id = a.review and p.occasion = 'FINALISE' and p.produced_at >= a.signed_at)
  union all
  select a.review, a.cdop, a.signed_at, false, a.signed_at
  from analysis.analysis a join review.review r on r.id = a.review
  where r.stage in ('FINALISED', 'CLOSED')
    and a.number > 1
    and a.signed_at is not null
    and not exists (select from analysis.analysis newer where newer.review = a.review and newer.number > a.number)
    and exists (select from ncmd.submission p where p.review_id = a.review and p.occasion in ('NOTIFY', 'FINALISE'))
    and not exists (
      select from ncmd.submission p
      where p.review_id = a.review and p.occasion = 'FINALISE' and p.produced_at >= a.signed_at);
