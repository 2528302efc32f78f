-- A case of a regional meeting is closed to whom it is closed at home: also by a connection declared at another regional meeting, and to
-- a key worker of its family who is of the panel besides.
create function themed.closed_at_home(p_cdop text, p_account text, p_review uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select exists (
      select from themed.offer o join themed.interest i on i.meeting_id = o.meeting_id and i.letter = o.letter and i.cdop = o.cdop
      where o.review_id = p_review and o.cdop = p_cdop and i.account = p_account and i.connected and i.withdrawn_at is null)
    or exists (
      select from meeting.interest i
      where i.review_id = p_review and i.cdop = p_cdop and i.account = p_account and i.connected and i.withdrawn_at is null)
    or exists (
        select from keyworker.assignment a
        where a.review = p_review and a.cdop = p_cdop and a.account = p_account and a.ended_at is null
        union all
        select from keyworker.cover c
        where c.review = p_review and c.cdop = p_cdop and c.account = p_account and c.ended_at is null
          and (platform.moment() at time zone 'Europe/London')::date between c.from_on and c.until_on)
      and not exists (
        select from access.person p
        where p.cdop = p_cdop and p.account = p_account and string_to_array(p.roles, ' ') && array['coordinator', 'designated-doctor'])
$$;
comment on function themed.closed_at_home is
  'Whether a person''s own CDOP closes its case to them: by a connection declared at any of its meetings, or because they are the key worker of its family and do not keep the panel''s records.';
revoke all on function themed.closed_at_home from public;

create or replace function themed.connected(p_meeting uuid, p_letter text) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select exists (
      select from themed.interest i
      where i.meeting_id = p_meeting and i.letter = p_letter and i.cdop = platform.tenant() and i.account = platform.actor()
        and i.connected and i.withdrawn_at is null)
    or exists (
      select from themed.offer o
      where o.meeting_id = p_meeting and o.letter = p_letter and o.cdop = platform.tenant()
        and (o.review_id = any (restriction.closed()) or themed.closed_at_home(o.cdop, platform.actor(), o.review_id)))
$$;
comment on function themed.connected is
  'Whether the case is closed to the person who acts: by a connection, here or at home, because its owner opens it to named people only, or because they are the key worker of its family.';

create or replace function themed.closed_to(p_meeting uuid, p_letter text) returns setof text
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  if not themed.hosts(p_meeting) then
    raise exception 'only the host knows to whom a case is closed' using errcode = 'insufficient_privilege';
  end if;
  return query
    select i.account from themed.interest i
    where i.meeting_id = p_meeting and i.letter = p_letter and i.connected and i.withdrawn_at is null
    union
    select a.account from themed.attendee a
      join themed.offer o on o.meeting_id = a.meeting_id and o.cdop = a.cdop and o.letter = p_letter
    where a.meeting_id = p_meeting and not a.removed and themed.closed_at_home(o.cdop, a.account, o.review_id)
    union
    select a.account from themed.attendee a
      join themed.offer o on o.meeting_id = a.meeting_id and o.cdop = a.cdop and o.letter = p_letter
      join restriction.restriction r on r.review_id = o.review_id and r.ended_at is null
    where a.meeting_id = p_meeting and not a.removed
      and not exists (
        select from restriction.person p
        where p.restriction_id = r.id and p.account = a.account and p.standing = 'NAMED' and p.ended_at is null)
      and not exists (
        select from restriction.opening g
        where g.restriction_id = r.id and g.account = a.account and g.until > now()
          and not exists (
            select from restriction.person p
            where p.restriction_id = r.id and p.account = a.account and p.standing = 'KEPT_OUT' and p.ended_at is null));
end
$$;
comment on function themed.closed_to is
  'To whom a case of the meeting is closed: by a connection, here or at home, because its owner opens it to named people only, or because they are the key worker of its family. For the host, who counts the quorum.';
