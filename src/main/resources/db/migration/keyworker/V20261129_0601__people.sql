create table keyworker.relative (
  id uuid primary key,
  cdop text not null,
  version bigint not null,
  review uuid not null references review.review (id),
  name text not null check (length(name) between 1 and 200),
  called text not null,
  relation text not null check (relation in ('MOTHER', 'FATHER', 'PARENT', 'CARER', 'GRANDPARENT', 'SIBLING', 'OTHER')),
  apart boolean not null,
  do_not_contact boolean not null,
  why_not text not null,
  best_way text check (best_way in ('PHONE', 'VIDEO', 'VISIT', 'MEETING', 'TEXT', 'EMAIL', 'LETTER')),
  ways_not text not null check (ways_not ~ '^([A-Z]+( [A-Z]+)*)?$'),
  times_not text not null,
  language text not null,
  interpreter text not null check (interpreter in ('', 'yes', 'no')),
  reached_at text not null,
  note text not null,
  gone boolean not null,
  saved_by text not null,
  saved_at timestamptz not null,
  check (not do_not_contact or why_not <> '')
);
comment on table keyworker.relative is 'One person of a family: what they are to the child, and how they, apart from others, like to be reached or do not.';
comment on column keyworker.relative.called is 'How they like to be called.';
comment on column keyworker.relative.apart is 'Wishes to be told and asked separately from the others.';
comment on column keyworker.relative.gone is 'Taken out of the list; what was recorded with them stays.';
create index relative_review on keyworker.relative (cdop, review);

create table keyworker.day_to_avoid (
  id uuid primary key,
  cdop text not null,
  review uuid not null references review.review (id),
  relative uuid references keyworker.relative (id),
  day int not null check (day between 1 and 31),
  month int not null check (month between 1 and 12),
  year int check (year between 1900 and 2199),
  words text not null check (length(words) between 1 and 200),
  added_by text not null,
  added_at timestamptz not null,
  removed_by text,
  removed_at timestamptz,
  check ((removed_at is null) = (removed_by is null))
);
comment on table keyworker.day_to_avoid is 'A day on which a family, or one person of it, would rather not be contacted; every year when it has no year.';
create index day_to_avoid_review on keyworker.day_to_avoid (cdop, review);

alter table keyworker.contact add column relative uuid references keyworker.relative (id);
alter table keyworker.contact add column declined text not null default '' check (declined ~ '^(KW[0-9]{2}( KW[0-9]{2})*)?$');
comment on column keyworker.contact.declined is 'What was offered in this contact and not wanted for now.';
alter table keyworker.contact drop constraint contact_outcome_check;
alter table keyworker.contact add constraint contact_outcome_check check (outcome in ('MADE', 'ATTEMPTED', 'DECLINED', 'CAME'));
create index contact_relative on keyworker.contact (cdop, relative, happened_at desc, id desc) where relative is not null;

alter table keyworker.question add column asks text not null default 'BOTH' check (asks in ('BOTH', 'MEETING', 'PANEL', 'NOBODY'));
alter table keyworker.question add column told_by text not null default '';
alter table keyworker.question add column told_to text not null default '';
comment on column keyworker.question.asks is 'Who is to answer: the review meeting, the panel, both, or nobody there because the key worker answers it.';

alter table keyworker.assignment add column handed_over text not null default '';
alter table keyworker.assignment add column handover_note text not null default '';
comment on column keyworker.assignment.handed_over is 'What was open when this key worker took over, one thing a line.';

create table keyworker.cover (
  id uuid primary key,
  cdop text not null,
  version bigint not null,
  review uuid not null references review.review (id),
  assignment uuid not null references keyworker.assignment (id),
  account text not null,
  name text not null,
  for_name text not null,
  from_on date not null,
  until_on date not null,
  note text not null,
  set_by text not null,
  set_at timestamptz not null,
  ended_by text,
  ended_at timestamptz,
  check (until_on >= from_on and until_on - from_on <= 92),
  check ((ended_at is null) = (ended_by is null))
);
comment on table keyworker.cover is 'Who stands in for a family''s key worker on which days. Both walls read these days; nothing has to run when they end.';
create index cover_review on keyworker.cover (cdop, review, until_on);
create index cover_account on keyworker.cover (cdop, account, until_on) where ended_at is null;

create table keyworker.voice (
  id uuid primary key,
  cdop text not null,
  review uuid not null references review.review (id),
  contact uuid references keyworker.contact (id),
  words text not null check (length(words) between 1 and 4000),
  agreed_with text not null,
  marked_by text not null,
  marked_at timestamptz not null,
  taken_back_by text,
  taken_back_at timestamptz,
  check ((taken_back_at is null) = (taken_back_by is null))
);
comment on table keyworker.voice is 'What a family wants the panel to know, in words they agreed to. Nothing else a family said is shown there.';
create index voice_review on keyworker.voice (cdop, review, marked_at);

create table keyworker.referral (
  id uuid primary key,
  cdop text not null,
  version bigint not null,
  review uuid not null references review.review (id),
  relative uuid references keyworker.relative (id),
  for_whom text not null,
  service text not null check (length(service) between 1 and 200),
  agreed boolean not null,
  standing text not null check (standing in ('OFFERED', 'REFERRED', 'SEEN', 'DECLINED', 'NO_ANSWER', 'ENDED')),
  asked_on date not null,
  look_again_on date,
  outcome text not null,
  saved_by text not null,
  saved_at timestamptz not null,
  check (agreed or standing in ('OFFERED', 'DECLINED', 'NO_ANSWER'))
);
comment on table keyworker.referral is 'Bereavement support that was offered to or arranged for someone of a family, and what came of it.';
create index referral_review on keyworker.referral (cdop, review, asked_on desc);
create index referral_look_again on keyworker.referral (cdop, look_again_on) where look_again_on is not null;

create table keyworker.letter (
  id uuid primary key,
  cdop text not null,
  version bigint not null,
  review uuid not null references review.review (id),
  template text not null check (template ~ '^[a-z-]+$'),
  edition text not null check (edition ~ '^[0-9]{4}-[0-9]{2}$'),
  relative uuid references keyworker.relative (id),
  addressee text not null,
  typed jsonb not null,
  state text not null check (state in ('DRAFT', 'GIVEN', 'DROPPED')),
  content text,
  sha256 text check (sha256 ~ '^[0-9a-f]{64}$'),
  given_on date,
  how text check (how in ('HANDED', 'POST', 'EMAIL', 'READ_OUT')),
  language text not null,
  given_by text not null,
  made_by text not null,
  made_at timestamptz not null,
  check ((state = 'GIVEN') = (given_on is not null)),
  check ((given_on is null) = (how is null)),
  check ((content is null) = (sha256 is null))
);
comment on table keyworker.letter is 'A letter or leaflet for a family: a draft, or what was given, when and how, word for word as it was.';
create index letter_review on keyworker.letter (cdop, review, made_at desc);

do $$
declare
  t text;
begin
  foreach t in array array['relative', 'day_to_avoid', 'cover', 'voice', 'referral', 'letter'] loop
    execute format('alter table keyworker.%I enable row level security', t);
    execute format('alter table keyworker.%I force row level security', t);
    execute format('create policy tenant on keyworker.%I to cdop_app using (cdop = (select platform.tenant())) with check (cdop = (select platform.tenant()))', t);
    execute format('create policy owner_loads on keyworker.%I to cdop_owner using (true) with check (true)', t);
  end loop;
end
$$;
grant select, insert, update on keyworker.relative, keyworker.cover, keyworker.referral, keyworker.letter to cdop_app;
grant select, insert on keyworker.day_to_avoid, keyworker.voice to cdop_app;
grant update (removed_by, removed_at) on keyworker.day_to_avoid to cdop_app;
grant update (taken_back_by, taken_back_at) on keyworker.voice to cdop_app;

-- The second wall for people who are key workers and nothing else: their own families, and those they cover on this day.
create function keyworker.only_key_worker() returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select exists (
    select from access.person p where p.cdop = platform.tenant() and p.account = platform.actor() and p.roles = 'key-worker')
$$;
comment on function keyworker.only_key_worker is 'Whether the person who acts has no other role than key worker.';

create function keyworker.own_families() returns setof uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select a.review from keyworker.assignment a
  where a.cdop = platform.tenant() and a.account = platform.actor() and a.ended_at is null
  union
  select c.review from keyworker.cover c
  where c.cdop = platform.tenant() and c.account = platform.actor() and c.ended_at is null
    and (platform.moment() at time zone 'Europe/London')::date between c.from_on and c.until_on
$$;
comment on function keyworker.own_families is 'The families whose key worker the person who acts is, or whom they cover on this day.';

do $$
declare
  t text;
begin
  foreach t in array array['family', 'contact', 'question', 'relative', 'day_to_avoid', 'voice', 'referral', 'letter'] loop
    execute format(
      'create policy own_families on keyworker.%I as restrictive to cdop_app using (not (select keyworker.only_key_worker()) or review in (select keyworker.own_families()))', t);
  end loop;
end
$$;

create policy own_families on keyworker.cover as restrictive for insert to cdop_app
  with check (not (select keyworker.only_key_worker()) or review in (select keyworker.own_families()));
create policy named_by_others on keyworker.assignment as restrictive for insert to cdop_app
  with check (not (select keyworker.only_key_worker()));

create view keyworker.silent_family with (security_invoker = true) as
  select r.id, r.cdop, r.number, a.started_at,
    (select max(c.happened_at) from keyworker.contact c
      where c.review = r.id and c.outcome <> 'ATTEMPTED'
        and not exists (select 1 from keyworker.contact d where d.corrects = c.id)) as reached_at
  from review.review r join keyworker.assignment a on a.review = r.id and a.ended_at is null
  where r.stage not in ('FINALISED', 'CLOSED');
comment on view keyworker.silent_family is 'Open reviews with a key worker, and when the family was last reached.';
grant select on keyworker.silent_family to cdop_app;
