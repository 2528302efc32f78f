-- A look at a shared case says what was opened, of which version, so that its owner and the host know who read what.
alter table themed.look
  add column what text not null default 'PAGE' check (what in ('PAGE', 'CONTENTS', 'PART')),
  add column part int not null default 0,
  add column parts int not null default 1 check (parts > 0),
  add column pack_id uuid references documents.papers (id),
  add constraint look_part check (case what when 'PART' then part between 1 and parts else part = 0 end);
alter table themed.look alter column what drop default, alter column part drop default, alter column parts drop default;
comment on table themed.look is
  'Who opened which part of a case of a regional meeting, its contents or the whole of it, and when; for the reader''s CDOP, the case''s owner and the host. Only ever added to.';
comment on column themed.look.part is 'The number of the part, from 1; nought for the contents and the whole.';
comment on column themed.look.parts is 'How many parts the case had when it was opened.';
comment on column themed.look.pack_id is 'Which version was open then; the database writes it, for the reader does not know it.';
update themed.look l set pack_id = o.pack_id from themed.offer o where o.meeting_id = l.meeting_id and o.letter = l.letter;
create index look_pack on themed.look (pack_id, looked_at desc, id) where pack_id is not null;
create index look_reader on themed.look (meeting_id, account, letter);

create function themed.look_of_version() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  new.pack_id := (select o.pack_id from themed.offer o where o.meeting_id = new.meeting_id and o.letter = new.letter);
  return new;
end
$$;
comment on function themed.look_of_version is 'Writes down which version of the papers was open; only the owner of a case knows it by itself.';
revoke all on function themed.look_of_version from public;
create trigger look_of_version before insert on themed.look for each row execute function themed.look_of_version();

-- Nobody writes down a look at what they cannot read.
drop policy reader_looks on themed.look;
create policy reader_looks on themed.look for insert to cdop_app
  with check (cdop = (select platform.tenant()) and account = (select platform.actor()) and themed.reads(meeting_id, letter));
create policy host_sees on themed.look for select to cdop_app using (themed.hosts(meeting_id));

create function themed.version_now(p_meeting uuid) returns table (letter text, pack_id uuid)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  if not themed.takes_part(p_meeting) then
    raise exception 'this CDOP does not take part' using errcode = 'insufficient_privilege';
  end if;
  return query
    select o.letter, o.pack_id from themed.offer o where o.meeting_id = p_meeting and o.letter is not null and o.pack_id is not null;
end
$$;
comment on function themed.version_now is
  'Which version of each case is open now: an id that opens nothing, to tell looks at this version from looks at one that was recalled.';
revoke all on function themed.version_now from public;
grant execute on function themed.version_now to cdop_app;
