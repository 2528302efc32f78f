create schema process;
comment on schema process is 'What runs beside a review: coroner, police, other reviews and those who must be told.';
grant usage on schema process to cdop_app;

create table process.process (
  id uuid primary key,
  cdop text not null,
  version bigint not null,
  review_id uuid not null references review.review (id),
  kind text not null check (kind ~ '^PP[0-9]{2}$'),
  state text not null check (state in ('EXPECTED', 'UNDER_WAY', 'FINISHED', 'NOT_NEEDED', 'MISTAKE')),
  reference text not null check (length(reference) <= 100),
  organisation text not null check (length(organisation) <= 200),
  contact text not null check (length(contact) <= 300),
  begun_on date,
  expected_on date,
  ended_on date check (ended_on >= begun_on),
  holds boolean not null,
  details jsonb not null check (jsonb_typeof(details) = 'object'),
  outcome text not null,
  notes text not null,
  why text not null,
  opened_at timestamptz not null,
  opened_by text not null,
  saved_at timestamptz not null,
  saved_by text not null,
  check ((state = 'FINISHED') = (ended_on is not null)),
  check (state not in ('NOT_NEEDED', 'MISTAKE') or why <> '')
);
comment on table process.process is 'Another process about the same death: how far it is, its reference and days, and what came of it.';
comment on column process.process.holds is 'Whether the review waits for it; the clocks that its kind names then stand still.';
comment on column process.process.details is 'What is kept only of this kind, by the keys of process/kinds.yaml.';
create index process_review on process.process (cdop, review_id, kind);

create table process.step (
  process_id uuid not null references process.process (id),
  number int not null check (number > 0),
  cdop text not null,
  what text not null,
  at timestamptz not null,
  by_account text not null,
  primary key (process_id, number)
);
comment on table process.step is 'What was changed in a process, in words, and by whom; only ever added to.';
create index step_tenant on process.step (cdop, process_id);

create table process.hand_off (
  id uuid primary key,
  cdop text not null,
  process_id uuid not null references process.process (id),
  on_day date not null,
  direction text not null check (direction in ('TO_THEM', 'TO_US')),
  with_whom text not null check (length(with_whom) between 1 and 300),
  what text not null check (length(what) between 1 and 2000),
  way text not null check (way in ('MAIL', 'SYSTEM', 'MEETING', 'PHONE', 'PAPER')),
  recorded_at timestamptz not null,
  recorded_by text not null
);
comment on table process.hand_off is 'What was handed over between the panel and a process, when, how and with whom; only ever added to.';
create index hand_off_process on process.hand_off (cdop, process_id, on_day);

alter table process.process enable row level security;
alter table process.process force row level security;
alter table process.step enable row level security;
alter table process.step force row level security;
alter table process.hand_off enable row level security;
alter table process.hand_off force row level security;
create policy tenant on process.process to cdop_app using (cdop = (select platform.tenant())) with check (cdop = (select platform.tenant()));
create policy tenant on process.step to cdop_app using (cdop = (select platform.tenant())) with check (cdop = (select platform.tenant()));
create policy tenant on process.hand_off to cdop_app using (cdop = (select platform.tenant())) with check (cdop = (select platform.tenant()));
create policy owner_loads on process.process to cdop_owner using (true) with check (true);
create policy owner_loads on process.step to cdop_owner using (true) with check (true);
create policy owner_loads on process.hand_off to cdop_owner using (true) with check (true);
grant select, insert, update on process.process to cdop_app;
grant select, insert on process.step, process.hand_off to cdop_app;

create view process.said with (security_invoker = true) as
  select n.review_id, n.cdop, n.received_at as said_at, true as notification, r.document
  from notification.notification n join forms.response r on r.id = n.response_id
  where n.status = 'OPENED'
  union all
  select q.review_id, q.cdop, q.returned_at, false, r.document
  from information.request q join forms.response r on r.id = q.returned_id
  where q.state <> 'WITHDRAWN';
comment on view process.said is 'What the notification and the agencies'' forms of a case say, and since when the panel knew it: it suggests other processes.';
grant select on process.said to cdop_app;
