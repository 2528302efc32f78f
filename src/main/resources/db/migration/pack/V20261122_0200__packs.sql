create schema pack;
comment on schema pack is 'The papers a panel reads: what was chosen about a case''s words, what was released and signed, and how it was read.';
grant usage on schema pack to cdop_app;

create table pack.rule (
  cdop text primary key references directory.cdop (code),
  version bigint not null,
  open_days int not null check (open_days between 0 and 365),
  note_days int not null check (note_days between 0 and 90),
  views boolean not null,
  changed_at timestamptz not null,
  changed_by text not null
);
comment on table pack.rule is
  'How long after a meeting packs stay open and notes are kept, and whether members give a provisional view. Without a row: 14 days, 7 days, no.';

create table pack.choice (
  id uuid primary key,
  cdop text not null,
  review_id uuid not null references review.review (id),
  key text not null,
  words text not null,
  kind text not null check (kind in ('REPLACE', 'KEEP', 'REMOVE')),
  instead text not null,
  reason text not null,
  chosen_at timestamptz not null,
  chosen_by text not null,
  check ((kind = 'REPLACE') = (instead <> '')),
  check (kind <> 'KEEP' or reason <> '')
);
comment on table pack.choice is
  'What a person chose to do with an identifier everywhere in a case''s packs; only ever added to, the newest for the same key stands.';
comment on column pack.choice.key is 'The words as they are compared; empty where the choice is older than the key, then it follows from the words.';
create index choice_review on pack.choice (cdop, review_id, chosen_at);

create table pack.part (
  id uuid primary key,
  cdop text not null,
  review_id uuid not null references review.review (id),
  part text not null,
  how text not null check (how in ('SHOWN', 'FOLDED', 'LEFT_OUT')),
  chosen_at timestamptz not null,
  chosen_by text not null
);
comment on table pack.part is 'Whether a part of a case''s pack is shown, folded or left out, where somebody chose; the newest stands.';
create index part_review on pack.part (cdop, review_id, chosen_at);

create table pack.picture (
  id uuid primary key,
  cdop text not null,
  review_id uuid not null references review.review (id),
  file_id uuid not null references documents.file (id),
  taken_in boolean not null,
  description text not null,
  chosen_at timestamptz not null,
  chosen_by text not null,
  check (not taken_in or description <> '')
);
comment on table pack.picture is 'Images of a case that a person took into its pack, with words that say what they show; the newest line of an image stands.';
create index picture_review on pack.picture (cdop, review_id, chosen_at);

create table pack.ready (
  id uuid primary key,
  cdop text not null,
  review_id uuid not null references review.review (id),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  read_at timestamptz not null,
  read_by text not null
);
comment on table pack.ready is 'That a person read a pack with every finding settled, and the hash of what they read; the newest stands.';
create index ready_review on pack.ready (cdop, review_id, read_at);

create table pack.release (
  papers_id uuid primary key references documents.papers (id),
  cdop text not null,
  review_id uuid not null references review.review (id),
  occasion uuid not null,
  meeting text not null,
  letter text not null,
  open_until date not null,
  declaration text not null,
  signed_by text not null,
  signed_name text not null,
  signed_at timestamptz not null
);
comment on table pack.release is 'Who signed a released version of a pack, in which words, and the last day on which it can be read.';
create index release_review on pack.release (cdop, review_id, signed_at);
create index release_occasion on pack.release (cdop, occasion);

create table pack.opening (
  id uuid primary key,
  cdop text not null,
  papers_id uuid not null references documents.papers (id),
  account text not null,
  what text not null check (what in ('PAGE', 'PRINT', 'PDF', 'PICTURE')),
  part int not null check (part >= 0),
  opened_at timestamptz not null
);
comment on table pack.opening is 'Who opened which page, print, PDF or picture of a released pack, and when; only ever added to.';
create index opening_papers on pack.opening (cdop, papers_id, opened_at);

create table pack.note (
  cdop text not null,
  account text not null,
  occasion uuid not null,
  review_id uuid not null references review.review (id),
  words text not null check (length(words) <= 20000),
  held_on date not null,
  saved_at timestamptz not null,
  primary key (cdop, account, occasion)
);
comment on table pack.note is 'A reader''s private notes on a case. Nobody else ever sees them; they are deleted some days after the meeting.';
comment on column pack.note.held_on is 'The day of the meeting as it was last known.';
create index note_held on pack.note (cdop, held_on);

create table pack.question (
  id uuid primary key,
  cdop text not null,
  review_id uuid not null references review.review (id),
  occasion uuid not null,
  words text not null check (length(words) between 1 and 2000),
  asked_at timestamptz not null,
  asked_by text not null
);
comment on table pack.question is 'What a reader asks the chair and the coordinator before the meeting.';
create index question_occasion on pack.question (cdop, occasion, asked_at);

create table pack.answer (
  id uuid primary key,
  cdop text not null,
  question_id uuid not null references pack.question (id),
  words text not null check (length(words) between 1 and 2000),
  answered_at timestamptz not null,
  answered_by text not null
);
comment on table pack.answer is 'Answers to a reader''s question; only ever added to.';
create index answer_question on pack.answer (cdop, question_id);

create table pack.view (
  id uuid primary key,
  cdop text not null,
  review_id uuid not null references review.review (id),
  occasion uuid not null,
  category int not null check (category between 1 and 10),
  words text not null check (length(words) <= 2000),
  said_at timestamptz not null,
  said_by text not null
);
comment on table pack.view is 'What a member thinks of a case before the meeting, for the chair alone; the newest of a member stands.';
create index view_occasion on pack.view (cdop, occasion, said_at);

do $$
declare
  t text;
begin
  foreach t in array array['rule', 'choice', 'part', 'picture', 'ready', 'release', 'opening', 'note', 'question', 'answer', 'view'] loop
    execute format('alter table pack.%I enable row level security', t);
    execute format('alter table pack.%I force row level security', t);
    if t <> 'note' then
      execute format('create policy tenant on pack.%I to cdop_app using (cdop = (select platform.tenant())) with check (cdop = (select platform.tenant()))', t);
    end if;
    execute format('create policy owner_loads on pack.%I to cdop_owner using (true) with check (true)', t);
  end loop;
end
$$;
create policy own on pack.note to cdop_app
  using (cdop = (select platform.tenant()) and account = (select platform.actor()))
  with check (cdop = (select platform.tenant()) and account = (select platform.actor()));
grant select, insert, update on pack.rule to cdop_app;
grant select, insert on pack.choice, pack.part, pack.picture, pack.ready, pack.release, pack.opening, pack.question, pack.answer, pack.view to cdop_app;
grant select, insert, update, delete on pack.note to cdop_app;

create function pack.occasions_with_notes(p_before date) returns table (occasion uuid, review_id uuid)
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select distinct n.occasion, n.review_id from pack.note n where n.cdop = platform.tenant() and n.held_on < p_before limit 200
$$;
comment on function pack.occasions_with_notes is 'The cases at meetings before a day on which somebody of the CDOP has notes; not whose and not what.';

create function pack.meeting_moved(p_occasion uuid, p_held_on date) returns void
  language sql security definer set search_path = pg_catalog, pg_temp
as $$
  update pack.note set held_on = p_held_on where cdop = platform.tenant() and occasion = p_occasion
$$;
comment on function pack.meeting_moved is 'Lets the notes on a case last as long as its meeting''s new day says.';

create function pack.forget_notes(p_occasion uuid) returns void
  language sql security definer set search_path = pg_catalog, pg_temp
as $$
  delete from pack.note where cdop = platform.tenant() and occasion = p_occasion
$$;
comment on function pack.forget_notes is 'Deletes everybody''s notes on a case after its meeting.';
revoke all on function pack.occasions_with_notes, pack.meeting_moved, pack.forget_notes from public;
grant execute on function pack.occasions_with_notes, pack.meeting_moved, pack.forget_notes to cdop_app;

-- What was decided for a case on one agenda holds for the case from now on.
insert into pack.choice (id, cdop, review_id, key, words, kind, instead, reason, chosen_at, chosen_by)
  select d.id, d.cdop, i.review_id, '', d.words, d.kind, case d.kind when 'REPLACE' then d.instead else '' end, d.reason, d.decided_at, d.decided_by
  from meeting.decision d join meeting.agenda_item i on i.id = d.item_id
  where (d.kind = 'KEEP' and d.reason <> '') or (d.kind = 'REPLACE' and d.instead <> '');

insert into pack.release (papers_id, cdop, review_id, occasion, meeting, letter, open_until, declaration, signed_by, signed_name, signed_at)
  select p.id, p.cdop, p.review_id, p.occasion, 'panel meeting', i.letter, m.held_on + 14, 'Released before packs were signed.',
    p.released_by, '', p.released_at
  from documents.papers p join meeting.agenda_item i on i.id = p.occasion join meeting.meeting m on m.id = i.meeting_id;
