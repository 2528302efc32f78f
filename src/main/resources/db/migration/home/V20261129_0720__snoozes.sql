create schema home;
comment on schema home is 'A person''s desk: what they put off for some days.';
grant usage on schema home to cdop_app;

create table home.snooze (
  cdop text not null,
  account text not null,
  task text not null check (task ~ '^[0-9a-f]{32}$'),
  until date not null,
  reason text not null check (reason <> ''),
  snoozed_at timestamptz not null,
  primary key (cdop, account, task)
);
comment on table home.snooze is 'A line that somebody put off until a day, and why. It names the line by a hash, never the case, and counts only until that day: nothing has to run.';
alter table home.snooze enable row level security;
alter table home.snooze force row level security;
create policy own on home.snooze to cdop_app
  using (cdop = (select platform.tenant()) and account = (select platform.actor()))
  with check (cdop = (select platform.tenant()) and account = (select platform.actor()));
create policy owner_loads on home.snooze to cdop_owner using (true) with check (true);
grant select, insert, update, delete on home.snooze to cdop_app;
