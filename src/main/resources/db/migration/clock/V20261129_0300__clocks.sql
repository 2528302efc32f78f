create schema clock;
comment on schema clock is 'How long each part of a review takes, by when it should be done, and when it stood still.';
grant usage on schema clock to cdop_app;

create table clock.target (
  cdop text not null references directory.cdop (code),
  code text not null check (code ~ '^[A-Z][0-9]{1,2}[A-Z]?$'),
  version bigint not null,
  amount int not null check (amount between 0 and 400),
  unit text not null check (unit in ('HOURS', 'DAYS', 'WORKING_DAYS', 'WEEKS', 'MONTHS', 'YEAR_END')),
  why text not null,
  changed_at timestamptz not null,
  changed_by text not null,
  primary key (cdop, code)
);
comment on table clock.target is 'A target that a CDOP set for itself; without a row the usual one of the clocks'' file holds.';

create table clock.pause (
  id uuid primary key,
  cdop text not null,
  version bigint not null,
  review_id uuid not null references review.review (id),
  origin uuid,
  reason text not null check (reason in ('INQUEST', 'CRIMINAL_PROCEEDINGS', 'OTHER_REVIEW', 'OTHER')),
  codes text[] not null,
  from_at timestamptz not null,
  until_at timestamptz check (until_at >= from_at),
  why text not null check (length(why) <= 1000),
  why_ended text not null check (length(why_ended) <= 1000),
  begun_by text not null,
  begun_at timestamptz not null,
  ended_by text,
  ended_at timestamptz,
  mistaken boolean not null default false,
  unique (cdop, origin),
  check ((ended_by is null) = (ended_at is null))
);
comment on table clock.pause is 'A time in which clocks of a case stand still, and why. One that was entered by mistake stays, and counts no more.';
comment on column clock.pause.origin is 'The parallel process that pauses the clocks by itself; null where a person did.';
comment on column clock.pause.codes is 'The clocks that a person chose; none where the reason says which.';
create index pause_review on clock.pause (cdop, review_id);

-- What follows is worked out from other records and can be worked out again; it goes with the case.
create table clock.reading (
  review_id uuid primary key references review.review (id) on delete cascade,
  cdop text not null,
  read_at timestamptz not null,
  open boolean not null
);
comment on table clock.reading is 'When the clocks of a case were last worked out; a case without a row waits for it.';
create index reading_oldest on clock.reading (cdop, read_at) where open;

create table clock.clock (
  review_id uuid not null references clock.reading (review_id) on delete cascade,
  code text not null,
  subject text not null,
  cdop text not null,
  name text not null,
  started_at timestamptz not null,
  amount int not null,
  unit text not null check (unit in ('HOURS', 'DAYS', 'WORKING_DAYS', 'WEEKS', 'MONTHS', 'YEAR_END')),
  due_at timestamptz,
  agreed boolean not null,
  planned_on date,
  stopped_at timestamptz,
  state text not null check (state in ('RUNNING', 'PAUSED', 'STOPPED', 'OVER')),
  on_desk boolean not null,
  desk_until timestamptz not null,
  took_minutes bigint,
  took_minutes_net bigint,
  primary key (review_id, code, subject),
  check ((state = 'STOPPED') = (stopped_at is not null)),
  check (state <> 'PAUSED' or due_at is null),
  check ((took_minutes is null) = (took_minutes_net is null))
);
comment on table clock.clock is 'The clocks of each case as they stand: worked out anew whenever something happens in the case.';
comment on column clock.clock.took_minutes is 'Once stopped: what passed, all of it; whole days count 1,440 minutes, and only working days where those are the unit.';
create index clock_due on clock.clock (cdop, due_at, review_id) where on_desk and state = 'RUNNING' and planned_on is null;
comment on index clock.clock_due is 'What is due over all cases, in order: the desk reads it, whatever the number of cases.';
create index clock_review on clock.clock (cdop, review_id);

alter table clock.target enable row level security;
alter table clock.target force row level security;
alter table clock.pause enable row level security;
alter table clock.pause force row level security;
alter table clock.reading enable row level security;
alter table clock.reading force row level security;
alter table clock.clock enable row level security;
alter table clock.clock force row level security;
create policy tenant on clock.target to cdop_app using (cdop = (select platform.tenant())) with check (cdop = (select platform.tenant()));
create policy tenant on clock.pause to cdop_app using (cdop = (select platform.tenant())) with check (cdop = (select platform.tenant()));
create policy tenant on clock.reading to cdop_app using (cdop = (select platform.tenant())) with check (cdop = (select platform.tenant()));
create policy tenant on clock.clock to cdop_app using (cdop = (select platform.tenant())) with check (cdop = (select platform.tenant()));
create policy owner_loads on clock.target to cdop_owner using (true) with check (true);
create policy owner_loads on clock.pause to cdop_owner using (true) with check (true);
create policy owner_loads on clock.reading to cdop_owner using (true) with check (true);
create policy owner_loads on clock.clock to cdop_owner using (true) with check (true);
grant select, insert, update on clock.target, clock.pause, clock.reading to cdop_app;
grant select, insert, update, delete on clock.clock to cdop_app;

create view clock.report_took with (security_invoker = true) as
  select c.cdop, c.review_id, c.code, c.subject, c.started_at, c.stopped_at, c.amount, c.unit, c.took_minutes, c.took_minutes_net,
    c.due_at is not null and c.stopped_at > c.due_at as late
  from clock.clock c where c.state = 'STOPPED';
comment on view clock.report_took is 'For reports on timeliness: how long each part of a review took, with and without pauses.';
grant select on clock.report_took to cdop_app;

-- A case may go with its whole import while nobody worked on it; clocks that were only worked out are no work.
create or replace function review.worked_on(p_reviews uuid[]) returns setof uuid
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
    where c.contype = 'f' and c.confrelid = 'review.review'::regclass and c.confdeltype not in ('n', 'c')
  loop
    return query execute format(
      'select t.%1$I from %2$s t join review.review r on r.id = t.%1$I '
      'where t.%1$I = any ($1) and r.cdop = platform.tenant()', reference.col, reference.tab) using p_reviews;
  end loop;
end
$$;
