-- What a regional meeting recorded is kept by the module that records meetings.
drop table themed.outcome;

create function themed.closed_to(p_meeting uuid, p_letter text) returns setof text
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
    where a.meeting_id = p_meeting and not a.removed;
end
$$;
comment on function themed.closed_to is 'To whom a case of the meeting is closed by a connection, here or at a panel of its owner; for the host, who counts the quorum.';
revoke all on function themed.closed_to from public;
grant execute on function themed.closed_to to cdop_app;
