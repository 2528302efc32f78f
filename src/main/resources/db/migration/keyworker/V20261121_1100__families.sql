create schema keyworker;
comment on schema keyworker is 'The family''s one named contact, what was said with them, and what they want to know.';
grant usage on schema keyworker to cdop_app;

create table keyworker.family (
  review uuid primary key references review.review (id),
  cdop text not null,
  version bigint not null,
  way text not null,
  language text not null,
  interpreter text not null check (interpreter in ('', 'yes', 'no')),
  days_to_avoid text not null,
  saved_by text not null,
  saved_at timestamptz
);
comment on table keyworker.family is 'How the family of a review likes to be contacted.';
create index family_cdop on keyworker.family (cdop);

create table keyworker.assignment (
  id uuid primary key,
  cdop text not null,
  review uuid not null references review.review (id),
  account text not null,
  name text not null,
  started_at timestamptz not null,
  named_by text not null,
  ended_at timestamptz check (ended_at >= started_at),
  why_changed text check (why_changed in ('AWAY', 'LEFT', 'FAMILY_ASKED', 'BETTER_PLACED', 'NAMED_BY_MISTAKE')),
  more text not null,
  check ((ended_at is null) = (why_changed is null))
);
comment on table keyworker.assignment is 'Who is or was the key worker of a family, from when to when, and why it changed.';
create unique index assignment_current on keyworker.assignment (review) where ended_at is null;
create index assignment_review on keyworker.assignment (cdop, review, started_at);
create index assignment_account on keyworker.assignment (cdop, account) where ended_at is null;

create table keyworker.contact (
  id uuid primary key,
  cdop text not null,
  review uuid not null references review.review (id),
  happened_at timestamptz not null,
  recorded_at timestamptz not null,
  account text not null,
  recorded_by text not null,
  way text not null check (way in ('PHONE', 'VIDEO', 'VISIT', 'MEETING', 'TEXT', 'EMAIL', 'LETTER')),
  with_whom text not null,
  outcome text not null check (outcome in ('MADE', 'ATTEMPTED', 'DECLINED')),
  said text not null,
  steps text not null check (steps ~ '^(KW[0-9]{2}( KW[0-9]{2})*)?$'),
  next_on date,
  corrects uuid unique references keyworker.contact (id),
  why_corrected text not null
);
comment on table keyworker.contact is 'A contact with a family as it was recorded. Never changed: a correction is a new row that names the one it corrects.';
create index contact_review on keyworker.contact (cdop, review, happened_at desc, id desc);

create table keyworker.question (
  id uuid primary key,
  cdop text not null,
  version bigint not null,
  review uuid not null references review.review (id),
  contact uuid references keyworker.contact (id),
  question text not null,
  asked_at timestamptz not null,
  asked_of text not null,
  state text not null check (state in ('ASKED', 'TO_BE_ANSWERED', 'ANSWERED')),
  answer text not null,
  answered_on date,
  saved_by text not null,
  saved_at timestamptz not null,
  check ((state = 'ANSWERED') = (answered_on is not null))
);
comment on table keyworker.question is 'What a family wants the review to look at, and the answer that was given back.';
create index question_review on keyworker.question (cdop, review, asked_at, id);

create view keyworker.without_key_worker with (security_invoker = true) as
  select r.id, r.cdop, r.number, r.notified_at
  from review.review r
  where r.stage not in ('FINALISED', 'CLOSED')
    and not exists (select 1 from keyworker.assignment a where a.review = r.id and a.ended_at is null);
comment on view keyworker.without_key_worker is 'Open reviews in which nobody is named for the family.';

alter table keyworker.family enable row level security;
alter table keyworker.family force row level security;
alter table keyworker.assignment enable row level security;
alter table keyworker.assignment force row level security;
alter table keyworker.contact enable row level security;
alter table keyworker.contact force row level security;
alter table keyworker.question enable row level security;
alter table keyworker.question force row level security;
create policy tenant on keyworker.family to cdop_app
  using (cdop = (select platform.tenant())) with check (cdop = (select platform.tenant()));
create policy tenant on keyworker.assignment to cdop_app
  using (cdop = (select platform.tenant())) with check (cdop = (select platform.tenant()));
create policy tenant on keyworker.contact to cdop_app
  using (cdop = (select platform.tenant())) with check (cdop = (select platform.tenant()));
create policy tenant on keyworker.question to cdop_app
  using (cdop = (select platform.tenant())) with check (cdop = (select platform.tenant()));
create policy owner_loads on keyworker.family to cdop_owner using (true) with check (true);
create policy owner_loads on keyworker.assignment to cdop_owner using (true) with check (true);
create policy owner_loads on keyworker.contact to cdop_owner using (true) with check (true);
create policy owner_loads on keyworker.question to cdop_owner using (true) with check (true);
grant select, insert, update on keyworker.family, keyworker.assignment, keyworker.question to cdop_app;
grant select, insert on keyworker.contact to cdop_app;
grant select on keyworker.without_key_worker to cdop_app;
