create schema minutes;
comment on schema minutes is 'The minutes of meetings: made from what was recorded, commented on, approved, frozen.';
grant usage on schema minutes to cdop_app;

create table minutes.minutes (
  id uuid primary key,
  cdop text not null references directory.cdop (code),
  version bigint not null,
  meeting_id uuid not null,
  number int not null check (number > 0),
  title text not null check (title <> ''),
  reason text not null check ((number > 1) = (reason <> '')),
  made_at timestamptz not null,
  made_by text not null,
  approved_on date,
  approved_in text,
  approved_at timestamptz,
  approved_by text,
  approved_name text,
  sha256 text check (sha256 ~ '^[0-9a-f]{64}$'),
  unique (cdop, meeting_id, number),
  check (num_nulls(approved_on, approved_in, approved_at, approved_by, approved_name, sha256) in (0, 6))
);
comment on table minutes.minutes is
  'One version of the minutes of a meeting. The highest number is current; an approved version never changes.';
comment on column minutes.minutes.approved_in is 'The meeting that approved them, in words.';
create unique index minutes_one_draft on minutes.minutes (cdop, meeting_id) where approved_at is null;

create table minutes.block (
  id uuid primary key,
  cdop text not null,
  version bigint not null,
  minutes_id uuid not null references minutes.minutes (id),
  place int not null,
  letter text not null,
  heading text not null check (heading <> ''),
  shape text not null check (shape in ('TEXT', 'PEOPLE', 'ACTIONS')),
  free boolean not null,
  made text not null,
  text text not null,
  saved_by text not null,
  saved_at timestamptz not null
);
comment on table minutes.block is 'A stretch of minutes: about the meeting, or about the case of the letter.';
comment on column minutes.block.free is 'Whether a person wrote it, so that it is searched for identifiers.';
comment on column minutes.block.made is 'What was made from the record, kept as it was.';
create index block_minutes on minutes.block (cdop, minutes_id, place);

create table minutes.comment (
  id uuid primary key,
  cdop text not null,
  version bigint not null,
  minutes_id uuid not null references minutes.minutes (id),
  letter text not null,
  words text not null check (words <> ''),
  account text not null,
  name text not null,
  said_at timestamptz not null,
  answer text not null,
  answered_by text not null,
  answered_at timestamptz,
  check ((answer = '') = (answered_at is null))
);
comment on table minutes.comment is 'What someone who was there says about draft minutes, and what was done about it.';
create index comment_minutes on minutes.comment (cdop, minutes_id, said_at);

create table minutes.kept (
  minutes_id uuid not null references minutes.minutes (id),
  key text not null check (key <> ''),
  cdop text not null,
  reason text not null check (reason <> ''),
  kept_by text not null,
  kept_at timestamptz not null,
  primary key (minutes_id, key)
);
comment on table minutes.kept is 'Words of minutes that look like an identifier and may stay, and why.';
create index kept_tenant on minutes.kept (cdop, minutes_id);

create function minutes.refuse_change_of_approved() returns trigger
  language plpgsql as $$
begin
  raise exception 'approved minutes are frozen' using errcode = 'integrity_constraint_violation';
end
$$;
comment on function minutes.refuse_change_of_approved() is 'Keeps approved minutes as they were approved, whoever asks.';
create trigger frozen before update on minutes.minutes
  for each row when (old.approved_at is not null)
  execute function minutes.refuse_change_of_approved();

create function minutes.refuse_part_of_approved() returns trigger
  language plpgsql as $$
begin
  if exists (select from minutes.minutes m where m.id = new.minutes_id and m.approved_at is not null) then
    raise exception 'approved minutes are frozen' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end
$$;
comment on function minutes.refuse_part_of_approved() is 'Keeps the text, comments and settled words of approved minutes.';
create trigger frozen before insert or update on minutes.block
  for each row when (current_user <> 'cdop_owner') execute function minutes.refuse_part_of_approved();
create trigger frozen before insert or update on minutes.comment
  for each row when (current_user <> 'cdop_owner') execute function minutes.refuse_part_of_approved();
create trigger frozen before insert or update on minutes.kept
  for each row when (current_user <> 'cdop_owner') execute function minutes.refuse_part_of_approved();

alter table minutes.minutes enable row level security;
alter table minutes.minutes force row level security;
create policy tenant on minutes.minutes to cdop_app
  using (cdop = (select platform.tenant())) with check (cdop = (select platform.tenant()));
create policy owner_loads on minutes.minutes to cdop_owner using (true) with check (true);
alter table minutes.block enable row level security;
alter table minutes.block force row level security;
create policy tenant on minutes.block to cdop_app
  using (cdop = (select platform.tenant())) with check (cdop = (select platform.tenant()));
create policy owner_loads on minutes.block to cdop_owner using (true) with check (true);
alter table minutes.comment enable row level security;
alter table minutes.comment force row level security;
create policy tenant on minutes.comment to cdop_app
  using (cdop = (select platform.tenant())) with check (cdop = (select platform.tenant()));
create policy owner_loads on minutes.comment to cdop_owner using (true) with check (true);
alter table minutes.kept enable row level security;
alter table minutes.kept force row level security;
create policy tenant on minutes.kept to cdop_app
  using (cdop = (select platform.tenant())) with check (cdop = (select platform.tenant()));
create policy owner_loads on minutes.kept to cdop_owner using (true) with check (true);
grant select, insert, update on minutes.minutes, minutes.block, minutes.comment to cdop_app;
grant select, insert on minutes.kept to cdop_app;
