-- What readers of a regional meeting write beside a case: notes for themselves alone, and questions to those who run the
-- meeting. It opens with the case and is deleted when the case closes.
create table themed.note (
  meeting_id uuid not null references themed.meeting (id),
  letter text not null check (letter ~ '^[A-Z]$'),
  cdop text not null,
  account text not null,
  words text not null check (length(words) <= 20000),
  saved_at timestamptz not null,
  primary key (meeting_id, letter, cdop, account)
);
comment on table themed.note is 'A reader''s own notes on a case of a regional meeting. Nobody else sees them; they are deleted when its papers close.';

create table themed.question (
  id uuid primary key,
  meeting_id uuid not null references themed.meeting (id),
  letter text not null check (letter ~ '^[A-Z]$'),
  cdop text not null,
  account text not null,
  name text not null,
  words text not null check (length(words) between 1 and 2000),
  asked_at timestamptz not null
);
comment on table themed.question is 'What a reader asks those who run a regional meeting about a case; its cdop is the reader''s. Deleted when the papers close.';
create index question_case on themed.question (meeting_id, letter, asked_at);

create table themed.answer (
  id uuid primary key,
  question_id uuid not null references themed.question (id) on delete cascade,
  meeting_id uuid not null references themed.meeting (id),
  letter text not null check (letter ~ '^[A-Z]$'),
  cdop text not null,
  account text not null,
  name text not null,
  words text not null check (length(words) between 1 and 2000),
  answered_at timestamptz not null
);
comment on table themed.answer is 'What those who run a regional meeting answer to a reader''s question; its cdop is the host.';
create index answer_question on themed.answer (question_id, answered_at);

do $$
declare
  t text;
begin
  foreach t in array array['note', 'question', 'answer'] loop
    execute format('alter table themed.%I enable row level security', t);
    execute format('alter table themed.%I force row level security', t);
    execute format('create policy owner_loads on themed.%I to cdop_owner using (true) with check (true)', t);
  end loop;
end
$$;
create policy own on themed.note to cdop_app
  using (cdop = (select platform.tenant()) and account = (select platform.actor()) and themed.reads(meeting_id, letter))
  with check (cdop = (select platform.tenant()) and account = (select platform.actor()) and themed.reads(meeting_id, letter));
create policy own on themed.question for insert to cdop_app
  with check (cdop = (select platform.tenant()) and account = (select platform.actor()) and themed.reads(meeting_id, letter));
create policy own_and_host on themed.question for select to cdop_app
  using ((themed.hosts(meeting_id) or cdop = (select platform.tenant()) and account = (select platform.actor())) and themed.reads(meeting_id, letter));
create policy host_answers on themed.answer for insert to cdop_app
  with check (cdop = (select platform.tenant()) and account = (select platform.actor()) and themed.hosts(meeting_id)
    and themed.reads(meeting_id, letter));
-- Whoever sees the question sees its answers.
create policy with_question on themed.answer for select to cdop_app
  using (exists (select from themed.question q where q.id = question_id));
grant select, insert on themed.note, themed.question, themed.answer to cdop_app;
grant update (words, saved_at) on themed.note to cdop_app;
grant delete on themed.note to cdop_app;

create function themed.forget_beside() returns int
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  gone int;
begin
  if coalesce(current_setting('app.service', true), '') <> 'yes' then
    raise exception 'only the service itself forgets' using errcode = 'insufficient_privilege';
  end if;
  with open as (
    select s.meeting_id, s.letter from themed.snapshot s join themed.meeting m on m.id = s.meeting_id and m.state in ('RELEASED', 'HELD')
    where s.opened_at is not null and s.withdrawn_at is null and s.closes_at > now())
  , notes as (
    delete from themed.note n
    where n.cdop = platform.tenant() and not exists (select from open o where o.meeting_id = n.meeting_id and o.letter = n.letter)
    returning 1)
  , questions as (
    delete from themed.question q
    where q.cdop = platform.tenant() and not exists (select from open o where o.meeting_id = q.meeting_id and o.letter = q.letter)
    returning 1)
  select (select count(*) from notes) + (select count(*) from questions) into gone;
  return gone;
end
$$;
comment on function themed.forget_beside is
  'Deletes what this CDOP''s readers wrote beside cases that are closed, withdrawn or recalled, and says how many pieces. For the service itself.';
revoke all on function themed.forget_beside from public;
grant execute on function themed.forget_beside to cdop_app;
