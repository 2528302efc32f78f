-- A final record does not take the place of a notification that has not been sent: each is the newest of its kind. A withdrawal takes every other's.
create function ncmd.replaces(newer text, older text) returns boolean language sql immutable as $$
  select newer = older or newer = 'WITHDRAW' or (newer in ('NOTIFY', 'UPDATE') and older in ('NOTIFY', 'UPDATE'))
$$;
comment on function ncmd.replaces is 'Whether a document for one event takes the place of an older one for another.';
revoke all on function ncmd.replaces from public;

create or replace function ncmd.begin_standing() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update ncmd.standing st set latest = false
  from ncmd.submission older
  where st.review_id = new.review_id and st.latest and older.id = st.submission_id and ncmd.replaces(new.occasion, older.occasion);
  insert into ncmd.standing (submission_id, cdop, review_id, state, latest, since)
  values (new.id, new.cdop, new.review_id, 'PRODUCED', true, new.produced_at);
  return null;
end $$;

update ncmd.standing st
set latest = not exists (
  select from ncmd.submission mine join ncmd.submission newer on newer.review_id = mine.review_id and newer.number > mine.number
  where mine.id = st.submission_id and ncmd.replaces(newer.occasion, mine.occasion));
comment on column ncmd.standing.latest is 'Whether no newer document of the case took its place.';
