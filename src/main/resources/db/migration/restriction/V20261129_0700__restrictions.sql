create schema restriction;
comment on schema restriction is 'Cases that only named people may open, and the openings of such cases by others in need.';
grant usage on schema restriction to cdop_app;

create table restriction.restriction (
  id uuid primary key,
  cdop text not null references directory.cdop (code),
  version bigint not null,
  review_id uuid not null references review.review (id),
  number text not null,
  ground text not null check (ground in ('COLLEAGUE', 'POLICE', 'FAMILY', 'SAFETY', 'OTHER')),
  reason text not null check (reason <> ''),
  sealed boolean not null,
  placed_by text not null,
  placed_name text not null,
  placed_at timestamptz not null,
  ended_at timestamptz,
  ended_by text,
  why_ended text,
  check ((ended_at is null) = (ended_by is null) and (ended_at is null) = (why_ended is null))
);
comment on table restriction.restriction is 'One case is open to named people only, from when to when, and why. The number is kept because those who review openings may not read the case.';
comment on column restriction.restriction.sealed is 'Nobody may open it by breaking the glass, and a search does not say that it exists.';
create unique index restriction_current on restriction.restriction (review_id) where ended_at is null;
create index restriction_open on restriction.restriction (cdop, review_id) where ended_at is null;
create index restriction_owner on restriction.restriction (cdop, placed_by);

create table restriction.person (
  id uuid primary key,
  cdop text not null,
  restriction_id uuid not null references restriction.restriction (id),
  account text not null,
  name text not null,
  standing text not null check (standing in ('NAMED', 'KEPT_OUT')),
  added_by text not null,
  added_at timestamptz not null,
  ended_at timestamptz
);
comment on table restriction.person is 'Who may open a restricted case, and who may not even by breaking the glass. Ended, never deleted.';
create unique index person_current on restriction.person (restriction_id, account) where ended_at is null;
create index person_account on restriction.person (cdop, account) where ended_at is null;

create table restriction.opening (
  id uuid primary key,
  cdop text not null,
  version bigint not null,
  restriction_id uuid not null references restriction.restriction (id),
  account text not null,
  name text not null,
  role text not null,
  reason text not null check (reason <> ''),
  opened_at timestamptz not null,
  until timestamptz not null check (until > opened_at and until <= opened_at + interval '8 hours'),
  closed_at timestamptz,
  owner text not null,
  owner_saw_at timestamptz,
  outcome text check (outcome in ('RIGHT', 'NOT_NEEDED', 'REFERRED')),
  note text not null default '',
  reviewed_by text,
  reviewed_name text,
  reviewed_at timestamptz,
  check ((outcome is null) = (reviewed_at is null) and (outcome is null) = (reviewed_by is null)),
  check (reviewed_by is null or reviewed_by <> account)
);
comment on table restriction.opening is
  'Somebody broke the glass: a restricted case is open to them until then. Both walls read the end; nothing has to run for it to end.';
create index opening_account on restriction.opening (cdop, account, until);
create index opening_waiting on restriction.opening (cdop, opened_at, id) where outcome is null;
create index opening_reviewed on restriction.opening (cdop, reviewed_at desc, id desc) where outcome is not null;
create index opening_restriction on restriction.opening (restriction_id, opened_at desc);
create index opening_owner on restriction.opening (cdop, owner) where owner_saw_at is null;

alter table restriction.restriction enable row level security;
alter table restriction.restriction force row level security;
alter table restriction.person enable row level security;
alter table restriction.person force row level security;
alter table restriction.opening enable row level security;
alter table restriction.opening force row level security;
create policy tenant on restriction.restriction to cdop_app
  using (cdop = (select platform.tenant())) with check (cdop = (select platform.tenant()));
create policy tenant on restriction.person to cdop_app
  using (cdop = (select platform.tenant())) with check (cdop = (select platform.tenant()));
create policy tenant on restriction.opening to cdop_app
  using (cdop = (select platform.tenant())) with check (cdop = (select platform.tenant()));
-- Nobody breaks the glass in another's name.
create policy own_opening on restriction.opening as restrictive for insert to cdop_app
  with check (account = (select platform.actor()));
create policy owner_loads on restriction.restriction to cdop_owner using (true) with check (true);
create policy owner_loads on restriction.person to cdop_owner using (true) with check (true);
create policy owner_loads on restriction.opening to cdop_owner using (true) with check (true);
grant select, insert, update on restriction.restriction, restriction.person, restriction.opening to cdop_app;

create function restriction.keep_opening() returns trigger
  language plpgsql as $$
begin
  raise exception 'an opening is never made longer or given to somebody else' using errcode = 'integrity_constraint_violation';
end
$$;
comment on function restriction.keep_opening is 'Or whoever may end an opening could also prolong it.';
create trigger opening_stays before update on restriction.opening
  for each row when (new.until > old.until or new.account <> old.account or new.restriction_id <> old.restriction_id
    or new.reason <> old.reason or new.opened_at <> old.opened_at or (old.outcome is not null and new.outcome is distinct from old.outcome))
  execute function restriction.keep_opening();

create function restriction.closed() returns uuid[]
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select coalesce(array_agg(r.review_id), '{}')
  from restriction.restriction r
  where r.cdop = platform.tenant() and r.ended_at is null
    and coalesce(current_setting('app.service', true), '') <> 'yes'
    and not exists (
      select from restriction.person p
      where p.restriction_id = r.id and p.account = platform.actor() and p.standing = 'NAMED' and p.ended_at is null)
    and not exists (
      select from restriction.opening o
      where o.restriction_id = r.id and o.account = platform.actor() and o.until > now()
        and not exists (
          select from restriction.person p
          where p.restriction_id = r.id and p.account = o.account and p.standing = 'KEPT_OUT' and p.ended_at is null))
$$;
comment on function restriction.closed is
  'The cases of the running transaction''s CDOP that are closed to whoever acts in it. Work of the service itself, and an agency that answers by its link, is for one case and not closed out.';
revoke all on function restriction.closed from public;
grant execute on function restriction.closed to cdop_app;

create function restriction.stub(p_number text, p_nhs text) returns uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select r.id
  from restriction.restriction r join review.review v on v.id = r.review_id
  where r.cdop = platform.tenant() and r.ended_at is null and not r.sealed and platform.actor() is not null
    and (upper(r.number) = p_number or v.nhs_number = p_nhs)
    and r.review_id = any (restriction.closed())
    and not exists (
      select from restriction.person p
      where p.restriction_id = r.id and p.account = platform.actor() and p.standing = 'KEPT_OUT' and p.ended_at is null)
  limit 1
$$;
comment on function restriction.stub is 'The restriction that hides the one case with exactly this number, for those who could break the glass; nothing for anybody else.';
revoke all on function restriction.stub from public;
grant execute on function restriction.stub to cdop_app;

-- The second wall of every table that names a case. Tables of later migrations are covered after they ran (afterMigrate.sql).
-- Agendas, regional offers and imports are left to the first wall: they hold letters, hashes and row numbers that must not be given twice.
create function restriction.cover() returns int
  language plpgsql set search_path = pg_catalog, pg_temp
as $$
declare
  reference record;
  covered int := 0;
begin
  for reference in
    select c.conrelid::regclass as tab, a.attname as col
    from pg_constraint c
    join pg_class t on t.oid = c.conrelid
    join pg_namespace n on n.oid = t.relnamespace
    join pg_attribute k on k.attrelid = c.confrelid and k.attname = 'id'
    join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[array_position(c.confkey, k.attnum)]
    where c.contype = 'f' and c.confrelid = 'review.review'::regclass and t.relrowsecurity
      and n.nspname not in ('restriction', 'meeting', 'themed', 'caseimport')
    union
    select 'review.review'::regclass, 'id'
  loop
    if not exists (select from pg_policy p where p.polrelid = reference.tab and p.polname = 'restricted_by_' || reference.col) then
      execute format(
        'create policy %1$I on %2$s as restrictive to cdop_app '
        'using (%3$I is null or %3$I <> all ((select restriction.closed())::uuid[]))',
        'restricted_by_' || reference.col, reference.tab, reference.col);
      covered := covered + 1;
    end if;
  end loop;
  return covered;
end
$$;
comment on function restriction.cover is 'Puts the restriction''s policy on every table that refers to a case and has none yet.';
revoke all on function restriction.cover from public;
select restriction.cover();

create function review.nhs_number_is_known(p_nhs text) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select exists (select from review.review r where r.cdop = platform.tenant() and r.nhs_number = p_nhs)
$$;
comment on function review.nhs_number_is_known is
  'Whether this CDOP has a case with the number, also one that is closed to whoever asks: a yes or a no to whoever must not open it twice.';
revoke all on function review.nhs_number_is_known from public;
grant execute on function review.nhs_number_is_known to cdop_app;
