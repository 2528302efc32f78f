-- What a meeting recorded about a case of another CDOP closes with that CDOP's papers, also for whoever wrote it.
alter table live.meeting add column closes_at timestamptz;
comment on column live.meeting.closes_at is 'When the records of its cases close to everybody; empty for a meeting about a CDOP''s own cases.';

create function live.closed(p_meeting uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$ select exists (select from live.meeting m where m.id = p_meeting and m.closes_at <= now()) $$;
comment on function live.closed is 'Whether the records of a meeting are closed.';
create function live.closed_item(p_item uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$ select exists (select from live.item i join live.meeting m on m.id = i.meeting_id where i.id = p_item and m.closes_at <= now()) $$;
comment on function live.closed_item is 'Whether the record of a case is closed.';
revoke all on function live.closed, live.closed_item from public;
grant execute on function live.closed, live.closed_item to cdop_app;

create policy while_open on live.item as restrictive to cdop_app using (not live.closed(meeting_id));
do $$
declare
  t text;
begin
  foreach t in array array['part', 'line', 'ending'] loop
    execute format('create policy while_open on live.%I as restrictive to cdop_app using (not live.closed_item(item_id))', t);
  end loop;
end
$$;
