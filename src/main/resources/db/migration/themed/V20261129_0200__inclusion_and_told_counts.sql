-- A theme of one's own can look for more than words, and everyone reads what is looked for before they agree.
alter table themed.meeting
  add column own_conditions text not null default '',
  add column own_forms text not null default '',
  add column own_factors text not null default '',
  add column own_categories text not null default '',
  add column own_ages text not null default '';
comment on column themed.meeting.own_factors is 'Factors of the taxonomy to look for in draft analyses, parted by commas; the other own_ columns likewise for codes of their lists.';
comment on column themed.meeting.own_ages is 'The bands of age the meeting keeps to, parted by commas; empty for every age.';

-- What others learn of a CDOP's choice is told once, when it says that its choice is made. A count that followed every offer
-- would give a small number away to whoever looks before and after.
alter table themed.participant
  add column chosen_at timestamptz,
  add column told int check (told in (0, 5, 10)),
  add constraint told_once_chosen check ((chosen_at is null) = (told is null));
comment on column themed.participant.told is 'How many cases it offers, as others were told: 0 (fewer than 5, or none), 5 (5 to 9), 10 (10 or more).';
grant update (chosen_at, told) on themed.participant to cdop_app;

drop function themed.offered;
create function themed.offered(p_meeting uuid) returns table (cdop text, at_least int, ready boolean)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  if not themed.takes_part(p_meeting) then
    raise exception 'this CDOP does not take part' using errcode = 'insufficient_privilege';
  end if;
  return query
    select p.cdop, p.told, themed.hosts(p_meeting) and p.chosen_at is not null and not exists (
      select from themed.offer o where o.meeting_id = p.meeting_id and o.cdop = p.cdop and o.standing = 'OFFERED' and o.pack_id is null)
    from themed.participant p
    where p.meeting_id = p_meeting and p.standing <> 'DECLINED';
end
$$;
comment on function themed.offered is
  'What each CDOP told of its choice, and null while it chooses. For the host also whether it has chosen and checked the papers of all its cases.';
revoke all on function themed.offered from public;
grant execute on function themed.offered to cdop_app;

-- The host asks; nobody answers for another CDOP.
drop policy host_asks on themed.participant;
create policy host_asks on themed.participant for insert to cdop_app
  with check (themed.hosts(meeting_id) and standing = 'INVITED' and agreed_plan is null and decided_at is null and chosen_at is null);

-- The host marks who is there, and changes nothing else of another CDOP's people.
create function themed.only_presence() returns trigger
  language plpgsql set search_path = pg_catalog, pg_temp
as $$
begin
  if old.cdop <> platform.tenant() and (new.name, new.discipline, new.removed) is distinct from (old.name, old.discipline, old.removed) then
    raise exception 'only its own CDOP says who attends for it' using errcode = 'insufficient_privilege';
  end if;
  return new;
end
$$;
comment on function themed.only_presence is 'Keeps the host from changing what another CDOP said of its people.';
create trigger only_presence before update on themed.attendee for each row execute function themed.only_presence();

-- A case that its own panel has reviewed meanwhile is no longer offered.
create function themed.drop_reviewed(p_meeting uuid, p_at timestamptz) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  if not themed.hosts(p_meeting) then
    raise exception 'this CDOP does not host the meeting' using errcode = 'insufficient_privilege';
  end if;
  with reviewed as (
    update themed.offer o set standing = 'WITHDRAWN', reason = 'A panel reviewed the case meanwhile', pack_id = null, decided_at = p_at,
      decided_by = 'service', version = o.version + 1
    from review.review r
    where r.id = o.review_id and o.meeting_id = p_meeting and o.standing = 'OFFERED' and r.stage in ('CDOP_REVIEWED', 'FINALISED', 'CLOSED')
    returning o.id, o.letter)
  , emptied as (
    update themed.snapshot s set withdrawn_at = p_at, papers = '', record = '' from reviewed where s.id = reviewed.id)
  update themed.item i set withdrawn = true from reviewed where i.meeting_id = p_meeting and i.letter = reviewed.letter;
end
$$;
comment on function themed.drop_reviewed is 'Takes out of a meeting what a panel reviewed since it was offered. The host is not told which or whose.';
revoke all on function themed.drop_reviewed from public;
grant execute on function themed.drop_reviewed to cdop_app;

create or replace function themed.release(p_meeting uuid, p_at timestamptz, p_closes timestamptz) returns text
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  held themed.meeting;
  closes timestamptz;
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
  perform themed.drop_reviewed(p_meeting, p_at);
  if exists (select from themed.participant p where p.meeting_id = p_meeting and p.standing = 'AGREED' and (p.chosen_at is null
      or exists (select from themed.offer o where o.meeting_id = p_meeting and o.cdop = p.cdop and o.standing = 'OFFERED' and o.pack_id is null))) then
    return 'NOT_READY';
  end if;
  if (select count(*) from themed.offer o join themed.participant p on p.meeting_id = o.meeting_id and p.cdop = o.cdop
      where o.meeting_id = p_meeting and o.standing = 'OFFERED' and p.standing = 'AGREED') not between 1 and 26 then
    return 'NO_CASES';
  end if;
  -- Whoever asks cannot open the papers for longer than everybody agreed to.
  closes := least(p_closes, (held.held_on + held.access_days + 1)::timestamp at time zone 'Europe/London');
  -- The order is drawn, so that a letter does not tell whose case it is.
  with drawn as (
    select o.id, row_number() over (order by random()) as place
    from themed.offer o join themed.participant p on p.meeting_id = o.meeting_id and p.cdop = o.cdop
    where o.meeting_id = p_meeting and o.standing = 'OFFERED' and p.standing = 'AGREED')
  update themed.offer o set letter = chr(64 + drawn.place::int) from drawn where drawn.id = o.id;
  update themed.snapshot s set letter = o.letter, opened_at = p_at, closes_at = closes
  from themed.offer o where o.id = s.id and o.meeting_id = p_meeting and o.letter is not null and s.withdrawn_at is null;
  insert into themed.item (meeting_id, letter, cdop, place, minutes, left_case, withdrawn)
  select o.meeting_id, o.letter, held.cdop, ascii(o.letter) - 65, 30, '', false
  from themed.offer o where o.meeting_id = p_meeting and o.letter is not null;
  update themed.meeting set state = 'RELEASED', released_at = p_at, closes_at = closes, version = version + 1 where id = p_meeting;
  return 'RELEASED';
end
$$;

-- Which factors the meeting found in which case: as much a part of the case as its papers, so it opens and closes with them.
create function themed.reads(p_meeting uuid, p_letter text) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select exists (
      select from themed.snapshot s
      where s.meeting_id = p_meeting and s.letter = p_letter and s.opened_at is not null and s.withdrawn_at is null and s.closes_at > now())
    and themed.attends(p_meeting) and not themed.connected(p_meeting, p_letter)
$$;
comment on function themed.reads is 'Whether the person who acts may read the copy of this case now.';
revoke all on function themed.reads from public;
grant execute on function themed.reads to cdop_app;

create table themed.mark (
  meeting_id uuid not null references themed.meeting (id),
  letter text not null check (letter ~ '^[A-Z]$'),
  cdop text not null,
  version bigint not null,
  factors text not null,
  recorded_at timestamptz not null,
  primary key (meeting_id, letter)
);
comment on table themed.mark is 'The factors a regional meeting found in a case, for the matrix over all its cases; its cdop is the host.';
alter table themed.mark enable row level security;
alter table themed.mark force row level security;
create policy owner_loads on themed.mark to cdop_owner using (true) with check (true);
create policy readers on themed.mark for select to cdop_app using (themed.reads(meeting_id, letter));
create policy host_marks on themed.mark for insert to cdop_app with check (cdop = (select platform.tenant()) and themed.hosts(meeting_id));
create policy host_marks_again on themed.mark for update to cdop_app
  using (cdop = (select platform.tenant()) and themed.hosts(meeting_id)) with check (cdop = (select platform.tenant()) and themed.hosts(meeting_id));
grant select, insert on themed.mark to cdop_app;
grant update (version, factors, recorded_at) on themed.mark to cdop_app;
