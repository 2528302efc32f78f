create schema meeting;
comment on schema meeting is 'Child death review meetings and the meetings of the panel.';
grant usage on schema meeting to cdop_app;

create table meeting.quorum_rule (
  cdop text primary key,
  members int not null check (members > 1)
);
comment on table meeting.quorum_rule is 'How many members make a quorum; 5 where a CDOP has no line. One from health and one from the local authority are always needed.';

create table meeting.review_meeting (
  id uuid primary key,
  cdop text not null,
  review_id uuid not null references review.review (id),
  number int not null check (number > 0),
  held_on date not null,
  kind text not null check (kind in ('JAR_FINAL', 'HOSPITAL_MORTALITY', 'PERINATAL', 'COMMUNITY')),
  attended jsonb not null check (jsonb_typeof(attended) = 'array'),
  cause text not null,
  summary text not null,
  domain_a text not null,
  domain_b text not null,
  domain_c text not null,
  domain_d text not null,
  drafted_by text not null,
  saved_at timestamptz not null,
  saved_by text not null,
  unique (cdop, review_id, number)
);
comment on table meeting.review_meeting is 'The record of a child death review meeting; each save is another line and the greatest number stands.';

create table meeting.meeting (
  id uuid primary key,
  cdop text not null,
  version bigint not null,
  held_on date not null,
  starts_at time not null,
  venue text not null,
  chair text not null,
  next_letter int not null check (next_letter between 0 and 26),
  attendance_at timestamptz,
  attendance_by text,
  planned_at timestamptz not null,
  planned_by text not null,
  check ((attendance_at is null) = (attendance_by is null))
);
comment on table meeting.meeting is 'A sitting of the panel, to come or held; held once attendance was recorded.';
create index meeting_day on meeting.meeting (cdop, held_on desc, id desc);

create table meeting.invited (
  meeting_id uuid not null references meeting.meeting (id),
  account text not null,
  cdop text not null,
  discipline text not null check (discipline in ('HEALTH', 'LOCAL_AUTHORITY', 'PUBLIC_HEALTH', 'POLICE', 'OTHER')),
  present boolean not null,
  uninvited boolean not null,
  primary key (meeting_id, account)
);
comment on table meeting.invited is 'Who is asked to a meeting, for which discipline, and whether they were there.';
create index invited_account on meeting.invited (cdop, account);

create table meeting.agenda_item (
  id uuid primary key,
  cdop text not null,
  version bigint not null,
  meeting_id uuid not null references meeting.meeting (id),
  review_id uuid not null references review.review (id),
  letter text not null check (letter ~ '^[A-Z]$'),
  place int not null,
  minutes int not null check (minutes between 5 and 180),
  papers_id uuid references documents.papers (id),
  left_case text not null,
  removed_at timestamptz,
  unique (cdop, meeting_id, letter)
);
comment on table meeting.agenda_item is 'A case on an agenda. Its letter is never given to another case of the meeting.';
comment on column meeting.agenda_item.left_case is 'Accounts of those present who left for this case, parted by spaces.';
create unique index agenda_item_once on meeting.agenda_item (cdop, meeting_id, review_id) where removed_at is null;
create index agenda_item_review on meeting.agenda_item (cdop, review_id);

create table meeting.decision (
  id uuid primary key,
  cdop text not null,
  item_id uuid not null references meeting.agenda_item (id),
  words text not null,
  kind text not null check (kind in ('KEEP', 'REPLACE')),
  instead text not null,
  reason text not null,
  decided_at timestamptz not null,
  decided_by text not null
);
comment on table meeting.decision is 'What a coordinator decided about words in a case''s papers; the newest for the same words stands.';
create index decision_item on meeting.decision (cdop, item_id, decided_at);

create table meeting.interest (
  id uuid primary key,
  cdop text not null,
  item_id uuid not null references meeting.agenda_item (id),
  review_id uuid not null references review.review (id),
  account text not null,
  connected boolean not null,
  words text not null,
  declared_at timestamptz not null,
  withdrawn_at timestamptz,
  withdrawn_by text,
  withdrawn_reason text,
  check ((withdrawn_at is null) = (withdrawn_by is null) and (withdrawn_at is null) = (withdrawn_reason is null))
);
comment on table meeting.interest is 'Whether a person has a connection with a case. A connection closes the case to them until the chair withdraws it.';
create index interest_account on meeting.interest (cdop, account) include (review_id) where connected and withdrawn_at is null;
create index interest_item on meeting.interest (cdop, item_id);

create table meeting.opened (
  papers_id uuid not null references documents.papers (id),
  account text not null,
  cdop text not null,
  opened_at timestamptz not null,
  primary key (papers_id, account)
);
comment on table meeting.opened is 'Who has opened which papers, for the read mark on the agenda.';

do $$
declare
  t text;
begin
  foreach t in array array['quorum_rule', 'review_meeting', 'meeting', 'invited', 'agenda_item', 'decision', 'interest', 'opened'] loop
    execute format('alter table meeting.%I enable row level security', t);
    execute format('alter table meeting.%I force row level security', t);
    execute format('create policy tenant on meeting.%I to cdop_app using (cdop = (select platform.tenant())) with check (cdop = (select platform.tenant()))', t);
    execute format('create policy owner_loads on meeting.%I to cdop_owner using (true) with check (true)', t);
  end loop;
end
$$;
grant select on meeting.quorum_rule to cdop_app;
grant select, insert on meeting.review_meeting, meeting.decision, meeting.opened to cdop_app;
grant select, insert, update on meeting.meeting, meeting.invited, meeting.agenda_item, meeting.interest to cdop_app;
