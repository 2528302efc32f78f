-- A case that is open to named people only keeps the others of its owner's CDOP out at a regional meeting too.
create or replace function themed.connected(p_meeting uuid, p_letter text) returns boolean
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
    or exists (
      select from themed.offer o
      where o.meeting_id = p_meeting and o.letter = p_letter and o.cdop = platform.tenant() and o.review_id = any (restriction.closed()))
$$;
comment on function themed.connected is
  'Whether the case is closed to the person who acts: by a connection, here or at a panel of its owner, or because its owner opens it to named people only.';

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
      join meeting.interest i on i.review_id = o.review_id and i.cdop = o.cdop and i.account = a.account
        and i.connected and i.withdrawn_at is null
    where a.meeting_id = p_meeting and not a.removed
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
  'To whom a case of the meeting is closed: by a connection, here or at a panel of its owner, or because its owner opens it to named people only. For the host, who counts the quorum.';
