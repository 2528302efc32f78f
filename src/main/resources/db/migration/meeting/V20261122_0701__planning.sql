-- What a member brings: the core membership the guidance names, and HEALTH and LOCAL_AUTHORITY for what it does not.
alter table meeting.invited
  drop constraint invited_discipline_check,
  add constraint invited_discipline_check check (discipline in (
    'PUBLIC_HEALTH', 'DESIGNATED_DOCTOR', 'SOCIAL_CARE', 'POLICE', 'SAFEGUARDING_HEALTH', 'PRIMARY_CARE', 'NURSING_MIDWIFERY', 'LAY',
    'CORONERS_OFFICER', 'EDUCATION', 'HOUSING', 'AMBULANCE', 'HOSPICE', 'HEALTH', 'LOCAL_AUTHORITY', 'OTHER')),
  add column answer text not null default '' check (answer in ('', 'COMING', 'NOT_COMING')),
  add column answered_at timestamptz,
  add column answered_by text,
  add column in_place_of text not null default '',
  add column item_id uuid references meeting.agenda_item (id),
  add column sent text not null default '' check (length(sent) <= 64),
  add constraint invited_answered_whole check ((answer = '') = (answered_at is null) and (answered_at is null) = (answered_by is null));
comment on column meeting.invited.in_place_of is 'The member whose place a deputy takes; empty for everybody else.';
comment on column meeting.invited.item_id is 'The one case an invited expert comes for; they see no other case of the meeting and count for no quorum.';
comment on column meeting.invited.sent is 'A fingerprint of what stands in the person''s calendar; empty when nothing does.';

alter table meeting.meeting
  add column kind text not null default 'PANEL' check (kind in ('PANEL', 'THEMED')),
  add column theme text not null default '' check (length(theme) <= 100),
  add column purpose text not null default '' check (length(purpose) <= 1000),
  add column joining text not null default '' check (length(joining) <= 1000),
  add column length_minutes int not null default 180 check (length_minutes between 30 and 600),
  add column deputy_chair text not null default '',
  add column sequence int not null default 0 check (sequence >= 0),
  add column cancelled_at timestamptz,
  add column cancelled_by text,
  add column cancelled_reason text,
  add constraint meeting_themed_has_theme check (kind = 'PANEL' or theme <> ''),
  add constraint meeting_cancelled_whole check
    ((cancelled_at is null) = (cancelled_by is null) and (cancelled_at is null) = (cancelled_reason is null)),
  add constraint meeting_held_or_cancelled check (cancelled_at is null or attendance_at is null);
comment on column meeting.meeting.deputy_chair is 'Who acts for the chair in a case the chair has a connection with; empty when nobody was named.';
comment on column meeting.meeting.sequence is 'How many rounds of invitations went out; calendars take no smaller number.';

alter table meeting.agenda_item
  add column weight text not null default 'ORDINARY' check (weight in ('ORDINARY', 'HEAVY'));
comment on column meeting.agenda_item.weight is 'Whether the case weighs so heavily that it should be discussed neither first nor last.';

create table meeting.agenda_break (
  id uuid primary key,
  cdop text not null,
  meeting_id uuid not null references meeting.meeting (id),
  place int not null,
  minutes int not null check (minutes between 5 and 90)
);
comment on table meeting.agenda_break is 'A break on an agenda; it shares the order of places with the cases.';
create index agenda_break_meeting on meeting.agenda_break (cdop, meeting_id);

create table meeting.guest (
  id uuid primary key,
  cdop text not null,
  meeting_id uuid not null references meeting.meeting (id),
  item_id uuid references meeting.agenda_item (id),
  name text not null check (length(name) between 1 and 120),
  organisation text not null check (length(organisation) <= 200),
  email text not null check (length(email) between 3 and 254),
  uninvited boolean not null default false,
  sent text not null default '' check (length(sent) <= 64)
);
comment on table meeting.guest is 'An expert without an account, asked for one case or the whole meeting. They get an invitation and no papers.';
create index guest_meeting on meeting.guest (cdop, meeting_id);

create table meeting.standing_member (
  id uuid primary key,
  cdop text not null,
  version bigint not null,
  account text not null,
  profession text not null check (length(profession) between 1 and 120),
  organisation text not null check (length(organisation) between 1 and 200),
  discipline text not null check (discipline in (
    'PUBLIC_HEALTH', 'DESIGNATED_DOCTOR', 'SOCIAL_CARE', 'POLICE', 'SAFEGUARDING_HEALTH', 'PRIMARY_CARE', 'NURSING_MIDWIFERY', 'LAY',
    'CORONERS_OFFICER', 'EDUCATION', 'HOUSING', 'AMBULANCE', 'HOSPICE', 'HEALTH', 'LOCAL_AUTHORITY', 'OTHER')),
  deputy text not null,
  started_on date not null,
  ended_on date check (ended_on >= started_on),
  kept_at timestamptz not null,
  kept_by text not null,
  check (deputy <> account)
);
comment on table meeting.standing_member is 'A member of the panel, asked to every new meeting while their membership runs, and who may come in their place.';
create unique index standing_member_once on meeting.standing_member (cdop, account) where ended_on is null;

create table meeting.panel_rule (
  cdop text not null,
  number int not null check (number > 0),
  members int not null check (members between 2 and 30),
  required text not null check (required ~ '^[A-Z_]+( [A-Z_]+)*$'),
  cases_between_breaks int not null check (cases_between_breaks between 1 and 26),
  break_minutes int not null check (break_minutes between 5 and 90),
  most_minutes int not null check (most_minutes between 30 and 600),
  reason text not null check (length(reason) between 1 and 500),
  set_at timestamptz not null,
  set_by text not null,
  primary key (cdop, number)
);
comment on table meeting.panel_rule is 'How a CDOP holds its panel: quorum, breaks and the longest day. Each change is another line and the greatest number stands.';
comment on column meeting.panel_rule.required is 'Disciplines parted by spaces; HEALTH and LOCAL_AUTHORITY stand for any of theirs.';

alter table meeting.interest
  add column kind text not null default 'INTEREST' check (kind in ('INTEREST', 'RATHER_NOT')),
  add column ruling text not null default '' check (ruling in ('', 'STAYS', 'LEAVES', 'NO_PAPERS')),
  add column ruled_at timestamptz,
  add column ruled_by text,
  add column ruling_words text not null default '' check (length(ruling_words) <= 500),
  add constraint interest_ruled_whole check ((ruling = '') = (ruled_at is null) and (ruled_at is null) = (ruled_by is null));
comment on column meeting.interest.kind is 'A connection, or the wish not to take the case, which needs no reason and closes it just the same.';
comment on column meeting.interest.ruling is 'What the chair decided; until then the person has no papers and leaves. Only STAYS opens the papers again, and nothing else.';

do $$
declare
  t text;
begin
  foreach t in array array['agenda_break', 'guest', 'standing_member', 'panel_rule'] loop
    execute format('alter table meeting.%I enable row level security', t);
    execute format('alter table meeting.%I force row level security', t);
    execute format('create policy tenant on meeting.%I to cdop_app using (cdop = (select platform.tenant())) with check (cdop = (select platform.tenant()))', t);
    execute format('create policy owner_loads on meeting.%I to cdop_owner using (true) with check (true)', t);
  end loop;
end
$$;
grant select, insert on meeting.panel_rule to cdop_app;
grant select, insert, update on meeting.guest, meeting.standing_member to cdop_app;
grant select, insert, update, delete on meeting.agenda_break to cdop_app;
