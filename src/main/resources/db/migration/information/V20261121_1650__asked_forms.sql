-- What is asked becomes data: any form, whole or in parts, of an agency by secure link or of the CDOP's own office.
alter table information.request
  add column form text not null default 'reporting-core' check (form ~ '^[a-z][a-z-]*$'),
  add column edition text not null default '2022-04' check (edition ~ '^[0-9]{4}-[0-9]{2}(\.[0-9]+)?$'),
  add column parts text[] not null default '{}',
  add column channel text not null default 'LINK' check (channel in ('LINK', 'OFFICE')),
  add column wished_until date,
  add column wish_reason text not null default '' check (length(wish_reason) <= 2000),
  add column declined_reason text not null default '' check (length(declined_reason) <= 2000),
  add column snoozed_until date,
  add column escalated_at timestamptz;
alter table information.request alter column form drop default, alter column edition drop default;
alter table information.request drop constraint request_state_check;
alter table information.request add constraint request_state_check
  check (state in ('SENT', 'OPENED', 'IN_PROGRESS', 'RETURNED', 'NOTHING_HELD', 'DECLINED', 'WITHDRAWN'));
alter table information.request drop constraint request_recipient_check;
alter table information.request add constraint request_recipient_check
  check (length(recipient) between 3 and 254 or (channel = 'OFFICE' and recipient = ''));
alter table information.request add constraint request_declined_check check (state <> 'DECLINED' or declined_reason <> '');
comment on column information.request.parts is 'The sections that are asked of a form that is sent in parts; empty for the whole form.';
comment on column information.request.channel is 'LINK: an agency answers behind a secure link. OFFICE: the CDOP office fills the form in.';
comment on column information.request.wished_until is 'The day until which the agency asked for more time; null when it asked for none or was answered.';
comment on column information.request.snoozed_until is 'No reminder goes out before this day.';

create table information.step (
  id uuid primary key,
  cdop text not null references directory.cdop (code),
  request_id uuid not null references information.request (id),
  kind text not null check (kind ~ '^[A-Z][A-Z_]{2,40}$'),
  at timestamptz not null,
  by text not null check (length(by) between 1 and 200),
  words text not null default '' check (length(words) <= 4000)
);
comment on table information.step is 'What happened to a request, in order: asked, reminded, passed on, more time, sent back. Only ever added to.';
comment on column information.step.by is 'An account, or agency, or system.';
create index step_by_request on information.step (cdop, request_id, at, id);

create table information.delegation (
  id uuid primary key,
  cdop text not null references directory.cdop (code),
  version bigint not null,
  request_id uuid not null references information.request (id),
  sections text[] not null check (cardinality(sections) > 0),
  recipient text not null check (length(recipient) between 3 and 254),
  note text not null default '' check (length(note) <= 2000),
  asked_at timestamptz not null,
  done_at timestamptz,
  ended_at timestamptz
);
comment on table information.delegation is 'Sections of an answer that an agency handed to a colleague, who has a secure link of their own to just these.';
create index delegation_by_request on information.delegation (cdop, request_id, asked_at);

alter table information.link add column delegation_id uuid references information.delegation (id);
comment on column information.link.delegation_id is 'Set when the link opens only the sections of a delegation.';

alter table information.step enable row level security;
alter table information.step force row level security;
alter table information.delegation enable row level security;
alter table information.delegation force row level security;
create policy tenant on information.step to cdop_app
  using (cdop = (select platform.tenant())) with check (cdop = (select platform.tenant()));
create policy tenant on information.delegation to cdop_app
  using (cdop = (select platform.tenant())) with check (cdop = (select platform.tenant()));
create policy owner_loads on information.step to cdop_owner using (true) with check (true);
create policy owner_loads on information.delegation to cdop_owner using (true) with check (true);
grant select, insert on information.step to cdop_app;
grant select, insert, update on information.delegation to cdop_app;
