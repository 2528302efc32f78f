create schema caselist;
comment on schema caselist is 'The list of cases: filters that people keep.';
grant usage on schema caselist to cdop_app;

create view keyworker.list_key_worker with (security_invoker = true) as
  select a.review as review_id, a.cdop, a.account, a.name from keyworker.assignment a where a.ended_at is null;
comment on view keyworker.list_key_worker is 'Who is key worker now, for lists of cases.';
grant select on keyworker.list_key_worker to cdop_app;

create view analysis.list_category with (security_invoker = true) as
  select distinct on (a.review) a.review as review_id, a.cdop, a.category from analysis.analysis a order by a.review, a.number desc;
comment on view analysis.list_category is 'The category of death as the newest analysis has it, for lists of cases.';
grant select on analysis.list_category to cdop_app;

create view information.list_late with (security_invoker = true) as
  select q.review_id, q.cdop, q.due_on from information.request q
  where q.state in ('SENT', 'OPENED', 'IN_PROGRESS');
comment on view information.list_late is 'What agencies still owe and when it was or is due, for lists of cases.';
grant select on information.list_late to cdop_app;

create table caselist.saved_filter (
  id uuid primary key,
  cdop text not null,
  account text not null,
  owner_name text not null,
  name text not null check (name <> '' and length(name) <= 60),
  query text not null check (length(query) <= 2000),
  shared boolean not null,
  by_default boolean not null,
  saved_at timestamptz not null,
  unique (cdop, account, name)
);
comment on table caselist.saved_filter is 'A filter of the case list that somebody keeps, for themselves or for their CDOP. Holds choices, never a search for a name.';
create unique index saved_filter_default on caselist.saved_filter (cdop, account) where by_default;
create index saved_filter_shared on caselist.saved_filter (cdop, name) where shared;
alter table caselist.saved_filter enable row level security;
alter table caselist.saved_filter force row level security;
create policy shown on caselist.saved_filter for select to cdop_app
  using (cdop = (select platform.tenant()) and (shared or account = (select platform.actor())));
create policy own on caselist.saved_filter to cdop_app
  using (cdop = (select platform.tenant()) and account = (select platform.actor()))
  with check (cdop = (select platform.tenant()) and account = (select platform.actor()));
create policy owner_loads on caselist.saved_filter to cdop_owner using (true) with check (true);
grant select, insert, update, delete on caselist.saved_filter to cdop_app;
