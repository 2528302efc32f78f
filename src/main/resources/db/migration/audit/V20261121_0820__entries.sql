create schema audit;
comment on schema audit is 'The append-only record of acts and of looking, one hash chain a CDOP.';
grant usage on schema audit to cdop_app;

create table audit.entry (
  cdop text not null,
  number bigint not null check (number > 0),
  at timestamptz not null,
  actor text not null,
  role text not null,
  act text not null check (length(act) <= 80),
  object text not null default '' check (length(object) <= 120),
  review_id uuid,
  outcome text not null check (outcome in ('DONE', 'REFUSED')),
  reason text not null default '',
  request_id text not null,
  previous_hash bytea not null,
  hash bytea not null,
  primary key (cdop, number)
);
comment on table audit.entry is 'One act or one look. Written only by audit.append; never changed, never deleted. Holds ids, never names or answers.';
create index entry_by_review on audit.entry (cdop, review_id, number desc);
create index entry_by_actor on audit.entry (cdop, actor, number desc);

create table audit.tail (
  cdop text primary key,
  number bigint not null,
  hash bytea not null
);
comment on table audit.tail is 'The last link of each chain; locked while a transaction appends.';

alter table audit.entry enable row level security;
alter table audit.entry force row level security;
alter table audit.tail enable row level security;
alter table audit.tail force row level security;
create policy tenant_reads on audit.entry for select to cdop_app using (cdop = (select platform.tenant()));
create policy append_only on audit.entry for insert to cdop_owner with check (true);
create policy owner_verifies on audit.entry for select to cdop_owner using (true);
create policy append_only on audit.tail to cdop_owner using (true) with check (true);
grant select on audit.entry to cdop_app;

create function audit.link(
    previous bytea, p_cdop text, p_number bigint, p_at timestamptz, p_actor text, p_role text, p_act text,
    p_object text, p_review uuid, p_outcome text, p_reason text, p_request text) returns bytea
  language sql immutable
  return sha256(previous || convert_to(jsonb_build_array(
    p_cdop, p_number, to_char(p_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), p_actor, p_role, p_act,
    p_object, p_review, p_outcome, p_reason, p_request)::text, 'UTF8'));
comment on function audit.link is 'The hash of one entry: over the hash before it and every field.';

create function audit.append(
    p_actor text, p_role text, p_act text, p_object text, p_review uuid, p_outcome text, p_reason text,
    p_request text) returns bigint
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  tenant text := platform.tenant();
  last audit.tail%rowtype;
  now_at timestamptz;
  next_hash bytea;
begin
  if tenant is null then
    raise exception 'an act without a CDOP cannot be recorded';
  end if;
  insert into audit.tail values (tenant, 0, '\x') on conflict do nothing;
  select * into last from audit.tail where cdop = tenant for update;
  now_at := clock_timestamp();
  next_hash := audit.link(last.hash, tenant, last.number + 1, now_at, p_actor, p_role, p_act, p_object, p_review,
    p_outcome, p_reason, p_request);
  insert into audit.entry values (tenant, last.number + 1, now_at, p_actor, p_role, p_act, p_object, p_review,
    p_outcome, p_reason, p_request, last.hash, next_hash);
  update audit.tail set number = last.number + 1, hash = next_hash where cdop = tenant;
  return last.number + 1;
end $$;
comment on function audit.append is 'Appends one entry to the chain of the transaction''s CDOP.';
revoke all on function audit.append from public;
grant execute on function audit.append, audit.link to cdop_app;

create function audit.first_broken(p_cdop text) returns bigint
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  with chained as (
    select e.*, lag(e.hash, 1, '\x'::bytea) over (order by number) as before,
      row_number() over (order by number) as place
    from audit.entry e where e.cdop = p_cdop and p_cdop = coalesce(platform.tenant(), p_cdop))
  select min(number) from chained
  where number <> place or previous_hash <> before
    or hash <> audit.link(previous_hash, cdop, number, at, actor, role, act, object, review_id, outcome, reason, request_id)
$$;
comment on function audit.first_broken is 'The number of the first entry of a CDOP''s chain that does not fit, or null when all fit.';
revoke all on function audit.first_broken from public;
grant execute on function audit.first_broken to cdop_app;

create function audit.refuse() returns trigger language plpgsql as $$
begin
  raise exception 'the audit record is never changed';
end $$;
create trigger never_changed before update or delete or truncate on audit.entry
  for each statement execute function audit.refuse();
