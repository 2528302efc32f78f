create schema linkedcase;
comment on schema linkedcase is 'Cases of one CDOP that belong together, such as those of twins.';
grant usage on schema linkedcase to cdop_app;

create table linkedcase.link (
  id uuid primary key,
  cdop text not null references directory.cdop (code),
  one uuid not null references review.review (id),
  other uuid not null references review.review (id),
  kind text not null check (kind in ('MULTIPLE_BIRTH', 'SIBLING', 'SAME_EVENT', 'OTHER')),
  reason text not null check (reason <> ''),
  linked_by text not null,
  linked_name text not null,
  linked_at timestamptz not null,
  ended_at timestamptz,
  ended_by text,
  why_ended text,
  check (one < other),
  check ((ended_at is null) = (ended_by is null) and (ended_at is null) = (why_ended is null))
);
comment on table linkedcase.link is 'Two cases belong together, seen from both; the smaller id stands first. Ended with a reason, never deleted.';
create unique index link_current on linkedcase.link (one, other) where ended_at is null;
create index link_one on linkedcase.link (cdop, one);
create index link_other on linkedcase.link (cdop, other);
alter table linkedcase.link enable row level security;
alter table linkedcase.link force row level security;
create policy tenant on linkedcase.link to cdop_app
  using (cdop = (select platform.tenant())) with check (cdop = (select platform.tenant()));
create policy owner_loads on linkedcase.link to cdop_owner using (true) with check (true);
grant select, insert, update on linkedcase.link to cdop_app;
