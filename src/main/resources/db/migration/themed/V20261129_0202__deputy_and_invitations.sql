alter table themed.meeting
  add column deputy text not null default '',
  add column deputy_name text not null default '';
comment on column themed.meeting.deputy is 'The account of who chairs a case with which the chair has a connection; empty when nobody is named.';

-- Each CDOP invites its own people by mail, with an entry for their calendar.
alter table themed.attendee
  add column sent text not null default '',
  add column sequence int not null default 0 check (sequence >= 0);
comment on column themed.attendee.sent is 'What the calendar of this person shows of the meeting, as a fingerprint; empty when they have no entry.';
grant update (sent, sequence) on themed.attendee to cdop_app;

create or replace function themed.only_presence() returns trigger
  language plpgsql set search_path = pg_catalog, pg_temp
as $$
begin
  if old.cdop <> platform.tenant()
      and (new.name, new.discipline, new.removed, new.sent, new.sequence) is distinct from (old.name, old.discipline, old.removed, old.sent, old.sequence) then
    raise exception 'only its own CDOP says who attends for it' using errcode = 'insufficient_privilege';
  end if;
  return new;
end
$$;
