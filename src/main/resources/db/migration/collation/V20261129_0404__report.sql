create view collated.report_decided with (security_invoker = true) as
  select d.review_id, d.cdop, d.question, d.answer
  from collated.decision d
  where d.kind <> 'LEFT_OPEN'
    and not exists (
      select from collated.decision newer
      where newer.cdop = d.cdop and newer.review_id = d.review_id and newer.question = d.question and newer.number > d.number);
comment on view collated.report_decided is 'The answer that the CDOP decided on to a question of a review, where it stands.';
grant select on collated.report_decided to cdop_app;
