-- When a CDOP chases late answers, as data, and how far each request was chased.
create table information.chase_rule (
  cdop text primary key references directory.cdop (code),
  version bigint not null,
  automatic boolean not null,
  reminders int[] not null check (cardinality(reminders) between 1 and 8),
  escalate_after int not null check (escalate_after between 1 and 120),
  named_person text not null default '' check (length(named_person) <= 200),
  named_email text not null default '' check (length(named_email) <= 254),
  changed_at timestamptz not null,
  changed_by text not null,
  check ((named_person = '') = (named_email = ''))
);
comment on table information.chase_rule is
  'When a CDOP reminds agencies by itself, in working days before (below nought) or after the due date, and to whom it escalates. Without a row the usual days hold.';

create table information.named_person (
  id uuid primary key,
  cdop text not null references directory.cdop (code),
  version bigint not null,
  agency_type text not null check (agency_type ~ '^AGY[0-9]{2}$'),
  name text not null default '' check (length(name) <= 200),
  email text not null default '' check (length(email) <= 254),
  unique (cdop, agency_type),
  check ((name = '') = (email = ''))
);
comment on table information.named_person is
  'Whom a CDOP tells when one kind of agency does not answer, such as the named professional; blank for the person of the rule.';

alter table information.request
  add column reminders int not null default 0 check (reminders >= 0),
  add column chased_on date,
  add column mailed_on date,
  add column next_chase_on date default '2000-01-01';
comment on column information.request.chased_on is 'Reminders planned up to this day are settled: sent, or passed over.';
comment on column information.request.mailed_on is 'The last day on which the agency got a mail about this; no reminder goes out on the same day.';
comment on column information.request.next_chase_on is
  'The day on which the chasing looks at this request again; null when nothing more goes out by itself.';
-- What was due before anything was sent by itself is not sent afterwards.
update information.request set chased_on = current_date;
create index request_to_chase on information.request (cdop, next_chase_on, id)
  where channel = 'LINK' and state in ('SENT', 'OPENED', 'IN_PROGRESS');
create index request_due on information.request (cdop, due_on, id) where state in ('SENT', 'OPENED', 'IN_PROGRESS', 'DECLINED');

alter table information.chase_rule enable row level security;
alter table information.chase_rule force row level security;
alter table information.named_person enable row level security;
alter table information.named_person force row level security;
create policy tenant on information.chase_rule to cdop_app
  using (cdop = (select platform.tenant())) with check (cdop = (select platform.tenant()));
create policy tenant on information.named_person to cdop_app
  using (cdop = (select platform.tenant())) with check (cdop = (select platform.tenant()));
create policy owner_loads on information.chase_rule to cdop_owner using (true) with check (true);
create policy owner_loads on information.named_person to cdop_owner using (true) with check (true);
grant select, insert, update on information.chase_rule, information.named_person to cdop_app;
