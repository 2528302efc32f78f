create schema casemeeting;
comment on schema casemeeting is 'The meetings about one case: those of a joint agency response and the plan of the child death review meeting.';
grant usage on schema casemeeting to cdop_app;

create table casemeeting.case_meeting (
  id uuid primary key,
  cdop text not null,
  meeting_id uuid not null,
  review_id uuid not null references review.review (id),
  number int not null check (number > 0),
  kind text not null check (kind in ('INITIAL', 'FOLLOW_UP', 'REVIEW')),
  state text not null check (state in ('PLANNED', 'HELD', 'CALLED_OFF')),
  on_day date not null,
  plan jsonb not null check (jsonb_typeof(plan) = 'object'),
  record jsonb check (jsonb_typeof(record) = 'object'),
  why text not null,
  saved_at timestamptz not null,
  saved_by text not null,
  unique (cdop, meeting_id, number),
  check (state <> 'HELD' or record is not null),
  check (kind <> 'REVIEW' or record is null),
  check ((state = 'CALLED_OFF') = (why <> ''))
);
comment on table casemeeting.case_meeting is 'A meeting about a case, planned, held or called off; each save is another line and the greatest number stands. What the child death review meeting found stands in meeting.review_meeting.';
create index case_meeting_review on casemeeting.case_meeting (cdop, review_id);

alter table casemeeting.case_meeting enable row level security;
alter table casemeeting.case_meeting force row level security;
create policy tenant on casemeeting.case_meeting to cdop_app using (cdop = (select platform.tenant())) with check (cdop = (select platform.tenant()));
create policy owner_loads on casemeeting.case_meeting to cdop_owner using (true) with check (true);
grant select, insert on casemeeting.case_meeting to cdop_app;

-- What the child death review meeting is there to settle (guidance 2018, chapter 4), beside the four domains.
alter table meeting.review_meeting
  add column background text not null default '',
  add column learning text not null default '',
  add column support text not null default '',
  add column notified text not null default '',
  add column answers jsonb not null default '[]' check (jsonb_typeof(answers) = 'array'),
  add column pmrt jsonb check (jsonb_typeof(pmrt) = 'object'),
  add check (pmrt is null or kind = 'PERINATAL');
comment on column meeting.review_meeting.answers is 'What the meeting could say to the family''s questions; their key worker tells them.';
comment on column meeting.review_meeting.pmrt is 'The report of the Perinatal Mortality Review Tool that stands as the record: its number, date, grades and document.';
