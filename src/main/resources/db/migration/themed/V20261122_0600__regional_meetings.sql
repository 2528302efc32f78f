create schema themed;
comment on schema themed is 'Meetings of several CDOPs about deaths of one kind. A case stays with its owner; others read a copy for a time.';
grant usage on schema themed to cdop_app;

create table themed.meeting (
  id uuid primary key,
  cdop text not null,
  version bigint not null,
  plan_number int not null check (plan_number > 0),
  theme text not null check (theme in ('sepsis', 'cancer', 'other')),
  title text not null check (length(title) between 3 and 120),
  why text not null,
  own_words text not null,
  held_on date not null,
  starts_at time not null,
  venue text not null,
  chair text not null,
  chair_name text not null,
  access_days int not null check (access_days between 0 and 60),
  state text not null check (state in ('PROPOSED', 'RELEASED', 'HELD', 'CANCELLED')),
  proposed_at timestamptz not null,
  proposed_by text not null,
  released_at timestamptz,
  closes_at timestamptz,
  started_at timestamptz,
  cancelled_because text not null,
  check ((released_at is null) = (closes_at is null)),
  check (state not in ('RELEASED', 'HELD') or released_at is not null),
  check ((state = 'HELD') = (started_at is not null))
);
comment on table themed.meeting is 'A regional meeting; its cdop is the host. What it is about, when it is, and until when the papers can be read.';
comment on column themed.meeting.plan_number is 'Goes up when what was agreed to changes; every participant agrees again.';
comment on column themed.meeting.own_words is 'Words to look for in causes of death when the theme is one of their own, parted by commas.';
create index meeting_day on themed.meeting (cdop, held_on desc, id desc);

create table themed.participant (
  meeting_id uuid not null references themed.meeting (id),
  cdop text not null,
  version bigint not null,
  standing text not null check (standing in ('INVITED', 'AGREED', 'DECLINED')),
  agreed_plan int,
  agreed_words text not null,
  decided_by text,
  decided_name text not null,
  decided_at timestamptz,
  declined_because text not null,
  chair text not null,
  quorum_members int not null check (quorum_members between 1 and 20),
  primary key (meeting_id, cdop),
  check ((standing = 'INVITED') = (decided_at is null)),
  check (standing <> 'AGREED' or agreed_plan is not null)
);
comment on table themed.participant is 'A CDOP that was asked to a regional meeting, and whether it agreed, to which plan and to which words.';
comment on column themed.participant.chair is 'The account of this CDOP''s own panel chair, who signs its cases off; empty until it agreed.';
create index participant_tenant on themed.participant (cdop, meeting_id);

create table themed.offer (
  id uuid primary key,
  cdop text not null,
  version bigint not null,
  meeting_id uuid not null references themed.meeting (id),
  review_id uuid not null references review.review (id),
  number int not null check (number > 0),
  standing text not null check (standing in ('OFFERED', 'NOT_OFFERED', 'WITHDRAWN')),
  found_because text not null,
  reason text not null,
  letter text check (letter ~ '^[A-Z]$'),
  pack_id uuid references documents.papers (id),
  decided_at timestamptz not null,
  decided_by text not null,
  unique (cdop, meeting_id, review_id)
);
comment on table themed.offer is 'What a CDOP decided about one of its own cases for a regional meeting. Nobody else sees it.';
comment on column themed.offer.number is 'How the owner calls the case until it gets its letter.';
create index offer_review on themed.offer (cdop, review_id);
create unique index offer_letter on themed.offer (meeting_id, letter) where letter is not null;

create table themed.snapshot (
  id uuid primary key,
  cdop text not null,
  meeting_id uuid not null references themed.meeting (id),
  letter text check (letter ~ '^[A-Z]$'),
  headline text not null,
  age_band text not null,
  papers text not null,
  record text not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  shared_at timestamptz not null,
  opened_at timestamptz,
  closes_at timestamptz,
  withdrawn_at timestamptz,
  check ((opened_at is null) = (closes_at is null) and (opened_at is null) = (letter is null))
);
comment on table themed.snapshot is 'The anonymous copy of a case that participants read between release and closing. It says nothing of the review or its owner; its cdop is the host.';
comment on column themed.snapshot.record is 'The draft analysis with which the meeting begins, without names.';
create unique index snapshot_letter on themed.snapshot (cdop, meeting_id, letter);

create table themed.item (
  meeting_id uuid not null references themed.meeting (id),
  letter text not null check (letter ~ '^[A-Z]$'),
  cdop text not null,
  place int not null,
  minutes int not null check (minutes between 5 and 180),
  left_case text not null,
  withdrawn boolean not null,
  primary key (meeting_id, letter)
);
comment on table themed.item is 'The agenda of a regional meeting by letters; its cdop is the host.';

create table themed.attendee (
  meeting_id uuid not null references themed.meeting (id),
  cdop text not null,
  account text not null,
  name text not null,
  discipline text not null check (discipline in ('HEALTH', 'LOCAL_AUTHORITY', 'PUBLIC_HEALTH', 'POLICE', 'OTHER', 'EXPERT')),
  present boolean not null,
  removed boolean not null,
  primary key (meeting_id, cdop, account)
);
comment on table themed.attendee is 'Who attends a regional meeting, for which CDOP and discipline, or as the expert on its theme.';
create index attendee_account on themed.attendee (cdop, account);

create table themed.interest (
  id uuid primary key,
  cdop text not null,
  meeting_id uuid not null references themed.meeting (id),
  letter text not null check (letter ~ '^[A-Z]$'),
  account text not null,
  name text not null,
  connected boolean not null,
  words text not null,
  declared_at timestamptz not null,
  withdrawn_at timestamptz,
  withdrawn_by text,
  withdrawn_reason text not null,
  check ((withdrawn_at is null) = (withdrawn_by is null))
);
comment on table themed.interest is 'What someone said about a connection with a case of a regional meeting. A connection closes it to them at once.';
create index interest_account on themed.interest (cdop, account, meeting_id, letter);
create index interest_letter on themed.interest (meeting_id, letter);

create table themed.look (
  id uuid primary key,
  cdop text not null,
  meeting_id uuid not null references themed.meeting (id),
  letter text not null check (letter ~ '^[A-Z]$'),
  account text not null,
  name text not null,
  looked_at timestamptz not null
);
comment on table themed.look is 'Who opened which case of a regional meeting, for the reader''s CDOP and the case''s owner.';
create index look_letter on themed.look (meeting_id, letter, looked_at desc);

create table themed.outcome (
  id uuid primary key,
  cdop text not null,
  meeting_id uuid not null references themed.meeting (id),
  letter text not null check (letter ~ '^[A-Z]$'),
  number int not null check (number > 0),
  decision text not null check (decision in ('COMPLETE', 'MORE_INFORMATION', 'REFER')),
  decided_from text not null,
  record text not null,
  age_band text not null,
  quorum_words text not null,
  quorum_reason text not null,
  decided_at timestamptz not null,
  decided_by text not null,
  unique (meeting_id, letter, number)
);
comment on table themed.outcome is 'What a regional meeting recorded about a case, as the host keeps it; the greatest number stands.';
create index outcome_tenant on themed.outcome (cdop, meeting_id);

create table themed.decision (
  id uuid primary key,
  cdop text not null,
  meeting_id uuid not null references themed.meeting (id),
  offer_id uuid not null references themed.offer (id),
  review_id uuid not null references review.review (id),
  letter text not null,
  number int not null check (number > 0),
  payload text not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  recorder text not null,
  host text not null,
  quorate boolean not null,
  quorum_words text not null,
  present text not null,
  decided_at timestamptz not null,
  state text not null check (state in ('WAITING', 'WRITTEN', 'REFUSED')),
  settled_at timestamptz,
  refused_because text not null,
  unique (meeting_id, letter, number),
  check ((state = 'WAITING') = (settled_at is null))
);
comment on table themed.decision is 'The ledger of what goes back to a case''s owner: each line is written into the owner''s draft once. Its cdop is the owner.';
create index decision_waiting on themed.decision (decided_at) where state = 'WAITING';
create index decision_review on themed.decision (cdop, review_id, number desc);

create table themed.learning (
  id uuid primary key,
  cdop text not null,
  meeting_id uuid not null references themed.meeting (id),
  text text not null check (length(text) between 3 and 2000),
  added_at timestamptz not null,
  added_by text not null,
  removed boolean not null
);
comment on table themed.learning is 'Learning that a regional meeting shares; it belongs to no case.';
create index learning_meeting on themed.learning (meeting_id, added_at);

create table themed.action (
  id uuid primary key,
  cdop text not null,
  meeting_id uuid not null references themed.meeting (id),
  text text not null check (length(text) between 3 and 2000),
  due_on date not null,
  added_at timestamptz not null,
  added_by text not null,
  removed boolean not null
);
comment on table themed.action is 'An action of a regional meeting, with owners in one or several CDOPs.';
create index action_meeting on themed.action (meeting_id, added_at);

create table themed.action_owner (
  action_id uuid not null references themed.action (id),
  cdop text not null,
  version bigint not null,
  meeting_id uuid not null references themed.meeting (id),
  owner text not null,
  state text not null check (state in ('OPEN', 'IN_PROGRESS', 'DONE', 'NOT_DONE')),
  note text not null,
  updated_at timestamptz not null,
  updated_by text not null,
  primary key (action_id, cdop)
);
comment on table themed.action_owner is 'One CDOP''s part of a shared action: who does it there, and how far it is.';
create index action_owner_tenant on themed.action_owner (cdop, state);

create table themed.summary (
  meeting_id uuid primary key references themed.meeting (id),
  cdop text not null,
  version bigint not null,
  content text not null,
  published_at timestamptz not null,
  published_by text not null
);
comment on table themed.summary is 'What a regional meeting tells about all its cases: counts with small ones withheld, learning and the matrix of factors.';

create table themed.taken_summary (
  meeting_id uuid not null references themed.meeting (id),
  cdop text not null,
  content text not null,
  taken_at timestamptz not null,
  taken_by text not null,
  primary key (meeting_id, cdop)
);
comment on table themed.taken_summary is 'A regional summary that a CDOP took into its annual report, as it was then.';

-- What the policies ask. Each answers one question about the running transaction's CDOP and person, past the policies of the
-- tables it reads, so that no policy asks itself.
create function themed.hosts(p_meeting uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$ select exists (select from themed.meeting m where m.id = p_meeting and m.cdop = platform.tenant()) $$;
comment on function themed.hosts is 'Whether the running transaction''s CDOP hosts the meeting.';

create function themed.takes_part(p_meeting uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select exists (
    select from themed.participant p
    where p.meeting_id = p_meeting and p.cdop = platform.tenant() and p.standing <> 'DECLINED')
$$;
comment on function themed.takes_part is 'Whether the running transaction''s CDOP was asked to the meeting and did not decline.';

create function themed.asked(p_meeting uuid, p_cdop text) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select (themed.hosts(p_meeting) or themed.takes_part(p_meeting)) and exists (
    select from themed.participant p where p.meeting_id = p_meeting and p.cdop = p_cdop and p.standing <> 'DECLINED')
$$;
comment on function themed.asked is 'Whether a CDOP takes part in a meeting of the running transaction''s CDOP.';

create function themed.attends(p_meeting uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select exists (
    select from themed.attendee a
      join themed.participant p on p.meeting_id = a.meeting_id and p.cdop = a.cdop and p.standing = 'AGREED'
      join themed.meeting m on m.id = a.meeting_id and m.state in ('RELEASED', 'HELD')
    where a.meeting_id = p_meeting and a.cdop = platform.tenant() and a.account = platform.actor() and not a.removed)
$$;
comment on function themed.attends is 'Whether the person who acts is named as attending a released meeting, for a CDOP that agreed.';

create function themed.connected(p_meeting uuid, p_letter text) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select exists (
      select from themed.interest i
      where i.meeting_id = p_meeting and i.letter = p_letter and i.cdop = platform.tenant() and i.account = platform.actor()
        and i.connected and i.withdrawn_at is null)
    or exists (
      select from themed.offer o join meeting.interest i on i.review_id = o.review_id and i.cdop = o.cdop
      where o.meeting_id = p_meeting and o.letter = p_letter and o.cdop = platform.tenant() and i.account = platform.actor()
        and i.connected and i.withdrawn_at is null)
$$;
comment on function themed.connected is 'Whether the person who acts declared a connection with the case, here or at a panel of its owner.';

create function themed.owns(p_meeting uuid, p_letter text) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select exists (
    select from themed.offer o where o.meeting_id = p_meeting and o.letter = p_letter and o.cdop = platform.tenant())
$$;
comment on function themed.owns is 'Whether the case with this letter belongs to the running transaction''s CDOP.';

do $$
declare
  t text;
begin
  foreach t in array array['meeting', 'participant', 'offer', 'snapshot', 'item', 'attendee', 'interest', 'look', 'outcome', 'decision',
    'learning', 'action', 'action_owner', 'summary', 'taken_summary'] loop
    execute format('alter table themed.%I enable row level security', t);
    execute format('alter table themed.%I force row level security', t);
    execute format('create policy owner_loads on themed.%I to cdop_owner using (true) with check (true)', t);
  end loop;
  foreach t in array array['meeting', 'item', 'outcome', 'learning', 'action', 'summary', 'taken_summary'] loop
    execute format('create policy tenant on themed.%I to cdop_app using (cdop = (select platform.tenant())) with check (cdop = (select platform.tenant()))', t);
  end loop;
  foreach t in array array['participant', 'item', 'attendee', 'learning', 'action', 'action_owner', 'summary'] loop
    execute format('create policy those_who_take_part on themed.%I for select to cdop_app using (themed.takes_part(meeting_id))', t);
  end loop;
end
$$;

create policy those_who_take_part on themed.meeting for select to cdop_app using (themed.takes_part(id));
-- A CDOP answers for itself; only the host asks others.
create policy tenant on themed.participant for select to cdop_app using (cdop = (select platform.tenant()));
create policy answers on themed.participant for update to cdop_app
  using (cdop = (select platform.tenant())) with check (cdop = (select platform.tenant()));
create policy host_asks on themed.participant for insert to cdop_app with check (themed.hosts(meeting_id));
create policy tenant on themed.offer to cdop_app
  using (cdop = (select platform.tenant())) with check (cdop = (select platform.tenant()) and themed.takes_part(meeting_id));
-- The time box: nobody reads a copy before its release, after its closing, once it was withdrawn, without being named, or with a connection.
create policy readers on themed.snapshot for select to cdop_app
  using (opened_at is not null and withdrawn_at is null and closes_at > now()
    and themed.attends(meeting_id) and not themed.connected(meeting_id, letter));
create policy tenant on themed.attendee to cdop_app
  using (cdop = (select platform.tenant())) with check (cdop = (select platform.tenant()) and themed.takes_part(meeting_id));
create policy host_counts on themed.attendee for update to cdop_app
  using (themed.hosts(meeting_id)) with check (themed.hosts(meeting_id) and themed.asked(meeting_id, cdop));
create policy tenant on themed.interest to cdop_app
  using (cdop = (select platform.tenant()))
  with check (cdop = (select platform.tenant()) and account = (select platform.actor()) and themed.takes_part(meeting_id));
create policy host_sees on themed.interest for select to cdop_app using (themed.hosts(meeting_id));
create policy host_withdraws on themed.interest for update to cdop_app
  using (themed.hosts(meeting_id)) with check (themed.hosts(meeting_id) and themed.asked(meeting_id, cdop));
create policy tenant on themed.look for select to cdop_app using (cdop = (select platform.tenant()));
create policy reader_looks on themed.look for insert to cdop_app
  with check (cdop = (select platform.tenant()) and account = (select platform.actor()) and themed.attends(meeting_id));
create policy owner_sees on themed.look for select to cdop_app using (themed.owns(meeting_id, letter));
create policy tenant on themed.decision for select to cdop_app using (cdop = (select platform.tenant()));
create policy owner_settles on themed.decision for update to cdop_app
  using (cdop = (select platform.tenant())) with check (cdop = (select platform.tenant()));
create policy tenant on themed.action_owner for select to cdop_app using (cdop = (select platform.tenant()));
create policy owner_updates on themed.action_owner for update to cdop_app
  using (cdop = (select platform.tenant())) with check (cdop = (select platform.tenant()));
create policy host_gives on themed.action_owner for insert to cdop_app
  with check (themed.hosts(meeting_id) and themed.asked(meeting_id, cdop));

grant select, insert on themed.meeting, themed.participant, themed.offer, themed.attendee, themed.interest, themed.look, themed.outcome,
  themed.learning, themed.action, themed.action_owner, themed.summary, themed.taken_summary to cdop_app;
grant select on themed.snapshot, themed.item, themed.decision to cdop_app;
grant update on themed.meeting, themed.offer, themed.summary, themed.taken_summary to cdop_app;
grant update (version, standing, agreed_plan, agreed_words, decided_by, decided_name, decided_at, declined_because, chair, quorum_members)
  on themed.participant to cdop_app;
grant update (name, discipline, present, removed) on themed.attendee to cdop_app;
grant update (withdrawn_at, withdrawn_by, withdrawn_reason) on themed.interest to cdop_app;
grant update (place, minutes, left_case) on themed.item to cdop_app;
grant update (state, settled_at, refused_because) on themed.decision to cdop_app;
grant update (removed) on themed.learning, themed.action to cdop_app;
grant update (version, state, note, updated_at, updated_by) on themed.action_owner to cdop_app;

-- What crosses from one CDOP to another, each in one narrow act.
create function themed.offered(p_meeting uuid) returns table (cdop text, at_least int, ready boolean)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  if not themed.takes_part(p_meeting) then
    raise exception 'this CDOP does not take part' using errcode = 'insufficient_privilege';
  end if;
  return query
    select p.cdop,
      case when count(o.id) = 0 then 0 when count(o.id) < 5 then 1 when count(o.id) < 10 then 5 else 10 end,
      themed.hosts(p_meeting) and bool_and(o.id is null or o.pack_id is not null)
    from themed.participant p
      left join themed.offer o on o.meeting_id = p.meeting_id and o.cdop = p.cdop and o.standing = 'OFFERED'
    where p.meeting_id = p_meeting and p.standing <> 'DECLINED'
    group by p.cdop;
end
$$;
comment on function themed.offered is
  'How many cases each CDOP offers, in bands: 0, 1 (fewer than 5), 5 (5 to 9), 10 (10 or more). No total, so that nothing can be subtracted. For the host also whether all of them are checked.';

create function themed.share(
    p_offer uuid, p_pack uuid, p_headline text, p_age_band text, p_papers text, p_record text, p_sha256 text, p_at timestamptz)
  returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  offered themed.offer;
  held themed.meeting;
begin
  select * into offered from themed.offer o where o.id = p_offer and o.cdop = platform.tenant() and o.standing = 'OFFERED' for update;
  if not found then
    raise exception 'this case is not offered by this CDOP' using errcode = 'insufficient_privilege';
  end if;
  select * into held from themed.meeting m where m.id = offered.meeting_id for share;
  if held.state not in ('PROPOSED', 'RELEASED') then
    raise exception 'the meeting has begun or is not held' using errcode = 'insufficient_privilege';
  end if;
  if not exists (select from documents.papers d where d.id = p_pack and d.cdop = offered.cdop and d.review_id = offered.review_id) then
    raise exception 'the papers are not of this case' using errcode = 'insufficient_privilege';
  end if;
  insert into themed.snapshot (id, cdop, meeting_id, letter, headline, age_band, papers, record, sha256, shared_at, opened_at, closes_at)
  values (p_offer, held.cdop, held.id, offered.letter, p_headline, p_age_band, p_papers, p_record, p_sha256, p_at,
    case when offered.letter is null then null else held.released_at end,
    case when offered.letter is null then null else held.closes_at end)
  on conflict (id) do update set headline = excluded.headline, age_band = excluded.age_band, papers = excluded.papers,
    record = excluded.record, sha256 = excluded.sha256, shared_at = excluded.shared_at, withdrawn_at = null;
  update themed.offer set pack_id = p_pack where id = p_offer;
  update themed.item i set withdrawn = false where i.meeting_id = held.id and i.letter = offered.letter;
end
$$;
comment on function themed.share is 'The owner copies the released papers of a case it offers; others read the copy once the meeting is released.';

create function themed.unshare(p_offer uuid, p_at timestamptz) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  offered themed.offer;
begin
  select * into offered from themed.offer o where o.id = p_offer and o.cdop = platform.tenant() for update;
  if not found then
    raise exception 'this case is not offered by this CDOP' using errcode = 'insufficient_privilege';
  end if;
  update themed.snapshot s set withdrawn_at = p_at, papers = '', record = '' where s.id = p_offer;
  update themed.offer set pack_id = null where id = p_offer;
  update themed.item i set withdrawn = true where i.meeting_id = offered.meeting_id and i.letter = offered.letter;
end
$$;
comment on function themed.unshare is 'The owner takes its copy back; it is emptied, so that nothing of it stays.';

create function themed.release(p_meeting uuid, p_at timestamptz, p_closes timestamptz) returns text
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  held themed.meeting;
begin
  select * into held from themed.meeting m where m.id = p_meeting and m.cdop = platform.tenant() for update;
  if not found then
    raise exception 'this CDOP does not host the meeting' using errcode = 'insufficient_privilege';
  end if;
  if held.state <> 'PROPOSED' then
    return 'PAST';
  end if;
  if exists (select from themed.participant p where p.meeting_id = p_meeting
      and (p.standing = 'INVITED' or p.standing = 'AGREED' and p.agreed_plan <> held.plan_number)) then
    return 'NOT_AGREED';
  end if;
  if exists (select from themed.offer o join themed.participant p on p.meeting_id = o.meeting_id and p.cdop = o.cdop
      where o.meeting_id = p_meeting and o.standing = 'OFFERED' and o.pack_id is null and p.standing = 'AGREED') then
    return 'NOT_READY';
  end if;
  if (select count(*) from themed.offer o join themed.participant p on p.meeting_id = o.meeting_id and p.cdop = o.cdop
      where o.meeting_id = p_meeting and o.standing = 'OFFERED' and p.standing = 'AGREED') not between 1 and 26 then
    return 'NO_CASES';
  end if;
  -- The order is drawn, so that a letter does not tell whose case it is.
  with drawn as (
    select o.id, row_number() over (order by random()) as place
    from themed.offer o join themed.participant p on p.meeting_id = o.meeting_id and p.cdop = o.cdop
    where o.meeting_id = p_meeting and o.standing = 'OFFERED' and p.standing = 'AGREED')
  update themed.offer o set letter = chr(64 + drawn.place::int) from drawn where drawn.id = o.id;
  update themed.snapshot s set letter = o.letter, opened_at = p_at, closes_at = p_closes
  from themed.offer o where o.id = s.id and o.meeting_id = p_meeting and o.letter is not null and s.withdrawn_at is null;
  insert into themed.item (meeting_id, letter, cdop, place, minutes, left_case, withdrawn)
  select o.meeting_id, o.letter, held.cdop, ascii(o.letter) - 65, 30, '', false
  from themed.offer o where o.meeting_id = p_meeting and o.letter is not null;
  update themed.meeting set state = 'RELEASED', released_at = p_at, closes_at = p_closes, version = version + 1 where id = p_meeting;
  return 'RELEASED';
end
$$;
comment on function themed.release is
  'The host opens the papers to those who attend, once every CDOP has agreed or declined and every offered case is checked. Says in one word what came of it.';

create function themed.shared_by(p_meeting uuid) returns table (letter text, cdop text)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  if not themed.hosts(p_meeting) then
    raise exception 'only the host knows whose case it is' using errcode = 'insufficient_privilege';
  end if;
  return query select o.letter, o.cdop from themed.offer o where o.meeting_id = p_meeting and o.letter is not null;
end
$$;
comment on function themed.shared_by is 'Which CDOP shared the case of a letter, for the host who organises the meeting.';

create function themed.age_band(p_meeting uuid, p_letter text) returns text
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$ select s.age_band from themed.snapshot s where s.meeting_id = p_meeting and s.letter = p_letter and themed.hosts(p_meeting) $$;
comment on function themed.age_band is 'The age band of a case, for the host''s counts.';

create function themed.decide(
    p_id uuid, p_meeting uuid, p_letter text, p_payload text, p_sha256 text, p_recorder text, p_quorate boolean, p_quorum_words text,
    p_present text, p_at timestamptz)
  returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  held themed.meeting;
  offered themed.offer;
begin
  select * into held from themed.meeting m where m.id = p_meeting and m.cdop = platform.tenant() and m.state = 'HELD' for share;
  if not found then
    raise exception 'this CDOP does not hold the meeting' using errcode = 'insufficient_privilege';
  end if;
  select * into offered from themed.offer o where o.meeting_id = p_meeting and o.letter = p_letter and o.standing = 'OFFERED' for update;
  if not found then
    raise exception 'no case has this letter' using errcode = 'insufficient_privilege';
  end if;
  insert into themed.decision (id, cdop, meeting_id, offer_id, review_id, letter, number, payload, sha256, recorder, host, quorate,
    quorum_words, present, decided_at, state, refused_because)
  select p_id, offered.cdop, p_meeting, offered.id, offered.review_id, p_letter,
    1 + coalesce((select max(d.number) from themed.decision d where d.meeting_id = p_meeting and d.letter = p_letter), 0),
    p_payload, p_sha256, p_recorder, held.cdop, p_quorate, p_quorum_words, p_present, p_at, 'WAITING', '';
end
$$;
comment on function themed.decide is 'The host hands what was decided about a case to its owner, without learning which review it is.';

create function themed.handed_over(p_meeting uuid) returns table (letter text, state text)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  if not themed.hosts(p_meeting) then
    raise exception 'only the host follows what was handed over' using errcode = 'insufficient_privilege';
  end if;
  return query
    select distinct on (d.letter) d.letter, d.state from themed.decision d where d.meeting_id = p_meeting order by d.letter, d.number desc;
end
$$;
comment on function themed.handed_over is 'Whether what was decided about each case has reached its owner''s record, for the host.';

create function themed.waiting() returns table (id uuid, cdop text)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  if platform.tenant() is not null then
    raise exception 'the round looks outside every CDOP''s transactions' using errcode = 'insufficient_privilege';
  end if;
  return query select d.id, d.cdop from themed.decision d where d.state = 'WAITING' order by d.decided_at, d.id limit 20;
end
$$;
comment on function themed.waiting is 'Which decisions wait to be written to their owners'' records, and whose they are; nothing else of them.';

revoke all on function themed.hosts, themed.takes_part, themed.asked, themed.attends, themed.connected, themed.owns, themed.offered, themed.share,
  themed.unshare, themed.release, themed.shared_by, themed.age_band, themed.decide, themed.handed_over, themed.waiting from public;
grant execute on function themed.hosts, themed.takes_part, themed.asked, themed.attends, themed.connected, themed.owns, themed.offered,
  themed.share, themed.unshare, themed.release, themed.shared_by, themed.age_band, themed.decide, themed.handed_over, themed.waiting to cdop_app;
