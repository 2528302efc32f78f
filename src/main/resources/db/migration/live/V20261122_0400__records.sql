create schema live;
comment on schema live is 'What is recorded while a meeting is held, case by case, until its chair finalises.';
grant usage on schema live to cdop_app;

create table live.meeting (
  id uuid primary key,
  cdop text not null,
  version bigint not null,
  place text not null check (place in ('CASE', 'PAUSE', 'BREAK', 'END')),
  letter text not null,
  step int not null,
  moved int not null check (moved >= 0),
  seated int not null,
  since timestamptz not null,
  started_at timestamptz not null,
  check ((place in ('CASE', 'PAUSE')) = (letter <> ''))
);
comment on table live.meeting is 'Where a meeting is that is or was held live. A pause names the case that comes next.';
comment on column live.meeting.id is 'The id of the meeting as the module that planned it knows it.';
comment on column live.meeting.step is 'The place on the agenda where the meeting is, from 0.';
comment on column live.meeting.seated is 'How often someone was marked as present, away, gone for a case or back.';
comment on column live.meeting.moved is 'How often the meeting moved; whoever moves it says what they saw.';

create table live.item (
  id uuid primary key,
  cdop text not null,
  version bigint not null,
  meeting_id uuid not null references live.meeting (id),
  letter text not null check (letter <> ''),
  place int not null,
  number int not null check (number > 0),
  state text not null check (state in ('NOT_STARTED', 'OPEN', 'DEFERRED', 'FINALISED')),
  given jsonb not null,
  saves int not null,
  seconds int not null check (seconds >= 0),
  opened_at timestamptz not null,
  unique (cdop, meeting_id, letter)
);
comment on table live.item is 'The record of one case of a meeting; number counts its versions.';
comment on column live.item.given is 'The analysis as it was when the meeting began to work on this version.';
comment on column live.item.saves is 'How often anything of the record was saved; others look again when it moves.';
comment on column live.item.seconds is 'How long the meeting was on this case, without the time it is on it now.';

create table live.part (
  id uuid primary key,
  cdop text not null,
  version bigint not null,
  item_id uuid not null references live.item (id),
  number int not null,
  part text not null check (part in ('SUMMARY', 'CATEGORY', 'MODIFIABILITY', 'PRACTICE', 'DECISION') or part ~ '^ANSWER-[0-9a-f-]{36}$'),
  fields jsonb not null check (jsonb_typeof(fields) = 'object'),
  saved_by text not null,
  saved_name text not null,
  saved_at timestamptz not null,
  unique (cdop, item_id, number, part)
);
comment on table live.part is 'A part of a case''s record as it was typed, saved as a whole; two people may save different parts at once.';

create table live.line (
  id uuid primary key,
  cdop text not null,
  version bigint not null,
  item_id uuid not null references live.item (id),
  number int not null,
  kind text not null,
  origin uuid,
  place int not null,
  removed boolean not null,
  fields jsonb not null check (jsonb_typeof(fields) = 'object'),
  saved_by text not null,
  saved_name text not null,
  saved_at timestamptz not null
);
comment on table live.line is 'A line of a case''s record as it was typed, perhaps not whole yet; a removed one is kept and shown nowhere.';
comment on column live.line.origin is 'The line of the analysis it began as.';
create index line_item on live.line (cdop, item_id, number, place);

create table live.ending (
  id uuid primary key,
  cdop text not null,
  item_id uuid not null references live.item (id),
  number int not null check (number > 0),
  decision text not null check (decision in ('COMPLETE', 'MORE_INFORMATION', 'REFER')),
  decided_from text not null,
  record jsonb not null,
  sat text not null,
  quorum_reason text not null,
  attestation text not null,
  finalised_by text not null,
  finalised_name text not null,
  finalised_at timestamptz not null,
  reopened_because text not null,
  unique (cdop, item_id, number)
);
comment on table live.ending is 'What was finalised, version by version; never changed but for why it was opened again.';

create table live.recorder (
  meeting_id uuid not null references live.meeting (id),
  account text not null,
  cdop text not null,
  name text not null,
  letter text not null,
  seen_at timestamptz not null,
  primary key (meeting_id, account)
);
comment on table live.recorder is 'Who has the recorder''s page of which case open.';

do $$
declare
  t text;
begin
  foreach t in array array['meeting', 'item', 'part', 'line', 'ending', 'recorder'] loop
    execute format('alter table live.%I enable row level security', t);
    execute format('alter table live.%I force row level security', t);
    execute format('create policy tenant on live.%I to cdop_app using (cdop = (select platform.tenant())) with check (cdop = (select platform.tenant()))', t);
    execute format('create policy owner_loads on live.%I to cdop_owner using (true) with check (true)', t);
  end loop;
end
$$;
grant select, insert, update on live.meeting, live.item, live.part, live.line, live.recorder to cdop_app;
grant select, insert on live.ending to cdop_app;
grant update (reopened_because) on live.ending to cdop_app;
