alter table review.review add column origin text not null default 'NOTIFIED' check (origin in ('NOTIFIED', 'IMPORTED'));
comment on column review.review.origin is
  'How the case came here. An imported case nobody worked on may be removed with its whole import; no other case is ever deleted.';

create function review.keep_origin() returns trigger
  language plpgsql as $$
begin
  raise exception 'the origin of a case never changes' using errcode = 'integrity_constraint_violation';
end
$$;
comment on function review.keep_origin() is 'Or a notified case could be made to look imported, and then removed.';
create trigger origin_stays before update on review.review
  for each row when (old.origin is distinct from new.origin)
  execute function review.keep_origin();

-- The spine must not know the modules above it, so it asks the catalogue: whatever refers to a case is work on it. A
-- reference that may go with the case says so by "on delete set null".
create function review.worked_on(p_reviews uuid[]) returns setof uuid
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  reference record;
begin
  if platform.tenant() is null then
    raise exception 'nobody may ask without a CDOP' using errcode = 'insufficient_privilege';
  end if;
  return query
    select r.id from review.review r
    where r.id = any (p_reviews) and r.cdop = platform.tenant() and r.version > 0;
  for reference in
    select c.conrelid::regclass as tab, a.attname as col
    from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
    where c.contype = 'f' and c.confrelid = 'review.review'::regclass and c.confdeltype <> 'n'
  loop
    return query execute format(
      'select t.%1$I from %2$s t join review.review r on r.id = t.%1$I '
      'where t.%1$I = any ($1) and r.cdop = platform.tenant()', reference.col, reference.tab) using p_reviews;
  end loop;
end
$$;
comment on function review.worked_on is 'Those of the cases of the running transaction''s CDOP that were changed or that anything refers to.';
revoke all on function review.worked_on from public;
grant execute on function review.worked_on to cdop_app;
