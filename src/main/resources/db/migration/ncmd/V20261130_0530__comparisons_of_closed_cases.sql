-- A line of a comparison knows its case also when that is closed to whoever compares, so that it is closed with it.
create function ncmd.closed_cases(p_numbers text[], p_references text[])
  returns table (number text, reference text, review_id uuid)
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select r.number, '', r.id from review.review r
  where r.cdop = platform.tenant() and r.number = any (p_numbers) and r.id = any ((select restriction.closed())::uuid[])
  union all
  select distinct '', s.reference, s.review_id from ncmd.standing s
  where s.cdop = platform.tenant() and s.reference <> '' and s.reference = any (p_references)
    and s.review_id = any ((select restriction.closed())::uuid[])
$$;
comment on function ncmd.closed_cases is
  'Which restricted cases of this CDOP that are closed to whoever acts stand under these numbers or references of the national database: ids, so that what names them can be kept behind their wall.';
revoke all on function ncmd.closed_cases from public;
grant execute on function ncmd.closed_cases to cdop_app;

-- Lines that were kept without their case.
alter table ncmd.reconciled disable trigger never_changed;
update ncmd.reconciled l set review_id = r.id
from review.review r
where l.review_id is null and r.cdop = l.cdop and r.number = l.case_number;
update ncmd.reconciled l set review_id = s.review_id
from ncmd.standing s
where l.review_id is null and s.cdop = l.cdop and s.reference = l.reference and s.reference <> '';
alter table ncmd.reconciled enable trigger never_changed;

create index reconciled_kinds on ncmd.reconciled (reconciliation_id, kind, review_id);

-- Whoever compares keeps lines of cases that are closed to them, and does not read them.
create policy restricted_by_review_id on ncmd.reconciled as restrictive to cdop_app
  using (review_id is null or review_id <> all ((select restriction.closed())::uuid[])) with check (true);
create policy restricted_by_line on ncmd.reconciled_note as restrictive to cdop_app
  using (exists (select from ncmd.reconciled l where l.id = line_id));

-- A total over all lines would give the closed ones away; it is counted for each reader.
alter table ncmd.reconciliation drop column matched, drop column ours_only, drop column theirs_only, drop column differing;
