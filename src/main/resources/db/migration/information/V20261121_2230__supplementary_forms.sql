create table information.set_aside (
  id uuid primary key,
  cdop text not null references directory.cdop (code),
  version bigint not null,
  review_id uuid not null references review.review (id),
  form text not null check (form ~ '^[a-z][a-z-]*$'),
  reason text not null check (length(reason) between 1 and 2000),
  decided_at timestamptz not null,
  decided_by text not null,
  taken_back_at timestamptz
);
comment on table information.set_aside is 'Why a supplementary form that a case suggests is not needed for it. A decision taken back stays.';
create unique index set_aside_once on information.set_aside (cdop, review_id, form) where taken_back_at is null;
alter table information.set_aside enable row level security;
alter table information.set_aside force row level security;
create policy tenant on information.set_aside to cdop_app
  using (cdop = (select platform.tenant())) with check (cdop = (select platform.tenant()));
create policy owner_loads on information.set_aside to cdop_owner using (true) with check (true);
grant select, insert, update on information.set_aside to cdop_app;
