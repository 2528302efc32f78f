create schema platform;
comment on schema platform is 'What every module stands on; knows nothing of child death.';
grant usage on schema platform to cdop_app;

create function platform.tenant() returns text
  language sql stable
  return nullif(current_setting('app.cdop', true), '');
comment on function platform.tenant() is
  'The CDOP of the running transaction, or null when nobody was named. Row-level policies read it.';

create function platform.actor() returns text
  language sql stable
  return nullif(current_setting('app.actor', true), '');
comment on function platform.actor() is 'The account that acts in the running transaction, or null.';
grant execute on function platform.tenant(), platform.actor() to cdop_app;

create table platform.idempotency (
  cdop text not null,
  key text not null check (length(key) between 8 and 100),
  made text not null,
  made_at timestamptz not null,
  primary key (cdop, key)
);
comment on table platform.idempotency is 'What a request with this key has already made, so that a repeat makes nothing.';
alter table platform.idempotency enable row level security;
alter table platform.idempotency force row level security;
create policy tenant on platform.idempotency to cdop_app
  using (cdop = (select platform.tenant())) with check (cdop = (select platform.tenant()));
grant select, insert on platform.idempotency to cdop_app;

create table platform.draft (
  cdop text not null,
  account text not null,
  path text not null check (length(path) <= 300),
  fields jsonb not null,
  saved_at timestamptz not null,
  primary key (cdop, account, path)
);
comment on table platform.draft is 'Unsent text of a page, kept for the person who typed it until they send it or 30 days pass.';
alter table platform.draft enable row level security;
alter table platform.draft force row level security;
create policy own on platform.draft to cdop_app
  using (cdop = (select platform.tenant()) and account = (select platform.actor()))
  with check (cdop = (select platform.tenant()) and account = (select platform.actor()));
grant select, insert, update, delete on platform.draft to cdop_app;
