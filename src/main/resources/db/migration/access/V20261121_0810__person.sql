create schema access;
comment on schema access is 'Who may do what.';
grant usage on schema access to cdop_app;

create table access.person (
  cdop text not null,
  account text not null,
  name text not null,
  email text not null,
  roles text not null,
  seen_at timestamptz not null,
  primary key (cdop, account)
);
comment on table access.person is 'Accounts that have served a CDOP, renewed at each log-in; roles are codes parted by spaces.';
alter table access.person enable row level security;
alter table access.person force row level security;
create policy tenant on access.person to cdop_app
  using (cdop = (select platform.tenant())) with check (cdop = (select platform.tenant()));
create policy owner_loads on access.person to cdop_owner using (true) with check (true);
grant select, insert, update on access.person to cdop_app;
