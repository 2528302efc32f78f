-- What somebody says at the meeting about a connection, whichever CDOP they come from, is entered by those who record it.
alter table themed.interest add column entered_by text not null default '';
comment on column themed.interest.entered_by is 'The account of the recorder when it was said at the meeting; empty when the person declared it.';

create function themed.connect(p_meeting uuid, p_letter text, p_account text, p_at timestamptz) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  who themed.attendee;
begin
  if not exists (select from themed.meeting m where m.id = p_meeting and m.cdop = platform.tenant() and m.state = 'HELD') then
    raise exception 'this CDOP does not hold the meeting' using errcode = 'insufficient_privilege';
  end if;
  select * into who from themed.attendee a where a.meeting_id = p_meeting and a.account = p_account and not a.removed;
  if not found or not exists (select from themed.item i where i.meeting_id = p_meeting and i.letter = p_letter and not i.withdrawn) then
    return false;
  end if;
  insert into themed.interest (id, cdop, meeting_id, letter, account, name, connected, words, declared_at, withdrawn_reason, entered_by)
  select gen_random_uuid(), who.cdop, p_meeting, p_letter, who.account, who.name, true, '', p_at, '', platform.actor()
  where not exists (select from themed.interest i where i.meeting_id = p_meeting and i.letter = p_letter and i.cdop = who.cdop
    and i.account = who.account and i.connected and i.withdrawn_at is null);
  return true;
end
$$;
comment on function themed.connect is 'The host enters a connection that somebody spoke of at the meeting. It closes the case to them at once.';
revoke all on function themed.connect from public;
grant execute on function themed.connect to cdop_app;
