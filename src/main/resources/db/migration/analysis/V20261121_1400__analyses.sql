create schema analysis;
comment on schema analysis is 'The panel''s analysis: contributory factors, category, modifiability, learning, sign-off.';
grant usage on schema analysis to cdop_app;

create table analysis.analysis (
  id uuid primary key,
  cdop text not null references directory.cdop (code),
  version bigint not null,
  review uuid not null references review.review (id),
  number int not null check (number > 0),
  cause_as_understood text not null,
  summary text not null,
  category text not null check (category ~ '^([1-9]|10)?$'),
  subcategory text not null check (subcategory = '' or subcategory ~ ('^' || category || '[.][0-9]+$')),
  considered text not null check (considered ~ '^(([1-9]|10)( ([1-9]|10))*)?$'),
  override_reason text not null,
  modifiability text not null check (modifiability in ('', 'MOD', 'NOMOD', 'INAD')),
  inadequate_reason text not null,
  good_practice text not null,
  family_feedback text not null,
  opened_at timestamptz not null,
  reopened_because text not null,
  signed_by text,
  signed_name text,
  signed_at timestamptz,
  attestation text,
  quorum_reason text,
  review_meeting_on date,
  panel_on date,
  unique (review, number),
  check ((signed_at is null) = (signed_by is null)),
  check ((signed_at is null) = (attestation is null)),
  check (review_meeting_on is null or panel_on is null or panel_on >= review_meeting_on)
);
comment on table analysis.analysis is
  'One version of the analysis of one review. The highest number is current; a signed version never changes.';
comment on column analysis.analysis.considered is 'The other categories that could apply, codes parted by spaces.';
create index analysis_review on analysis.analysis (cdop, review, number desc);
create index analysis_signed on analysis.analysis (cdop, signed_at);
create unique index analysis_one_draft on analysis.analysis (review) where signed_at is null;

create table analysis.saving (
  analysis_id uuid not null references analysis.analysis (id),
  cdop text not null default platform.tenant(),
  part text not null check (part in ('SUMMARY', 'CATEGORY', 'MODIFIABILITY', 'PRACTICE')),
  version bigint not null,
  saved_by text not null,
  saved_at timestamptz not null,
  primary key (analysis_id, part)
);
comment on table analysis.saving is 'Who last saved a part of a draft, and how often it was saved.';
create index saving_tenant on analysis.saving (cdop, analysis_id);

create table analysis.factor (
  id uuid primary key,
  cdop text not null,
  version bigint not null,
  analysis_id uuid not null references analysis.analysis (id),
  place int not null,
  removed boolean not null,
  saved_by text not null,
  saved_at timestamptz not null,
  domain text not null check (domain in ('A', 'B', 'C', 'D')),
  code text not null check (code = '' or code ~ ('^' || domain || '[0-9]{2}$')),
  text text not null,
  grade int not null check (grade between 0 and 2),
  modifiable text not null check (modifiable in ('Y', 'N', 'NK')),
  check (grade < 2 or text <> '')
);
comment on table analysis.factor is 'One contributory factor, graded 0 to 2; a removed line is kept and shown nowhere.';
create index factor_analysis on analysis.factor (cdop, analysis_id, domain, place);

create table analysis.learning_point (
  id uuid primary key,
  cdop text not null,
  version bigint not null,
  analysis_id uuid not null references analysis.analysis (id),
  place int not null,
  removed boolean not null,
  saved_by text not null,
  saved_at timestamptz not null,
  text text not null check (text <> ''),
  level text not null check (level in ('LOCAL', 'REGIONAL', 'NATIONAL'))
);
comment on table analysis.learning_point is 'What others can learn from a review, and how far it reaches.';
create index learning_point_analysis on analysis.learning_point (cdop, analysis_id, place);

create table analysis.action (
  id uuid primary key,
  cdop text not null,
  version bigint not null,
  analysis_id uuid not null references analysis.analysis (id),
  place int not null,
  removed boolean not null,
  saved_by text not null,
  saved_at timestamptz not null,
  text text not null check (text <> ''),
  organisation text not null,
  owner text not null,
  due_on date not null,
  informed_on date
);
comment on table analysis.action is 'What someone should do; informed_on is the day they were told (Children Act 2004 s16M(5)).';
create index action_analysis on analysis.action (cdop, analysis_id, place);

create function analysis.refuse_change_of_signed() returns trigger
  language plpgsql as $$
begin
  raise exception 'a signed analysis is frozen' using errcode = 'integrity_constraint_violation';
end
$$;
comment on function analysis.refuse_change_of_signed() is 'Keeps a signed analysis as it was signed, whoever asks.';
create trigger frozen before update on analysis.analysis
  for each row when (old.signed_at is not null)
  execute function analysis.refuse_change_of_signed();

create function analysis.refuse_line_of_signed() returns trigger
  language plpgsql as $$
begin
  if exists (select from analysis.analysis a where a.id = new.analysis_id and a.signed_at is not null) then
    raise exception 'a signed analysis is frozen' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end
$$;
comment on function analysis.refuse_line_of_signed() is 'Keeps the lines of a signed analysis; the owner may load signed ones.';
create trigger frozen before insert or update on analysis.factor
  for each row when (current_user <> 'cdop_owner') execute function analysis.refuse_line_of_signed();
create trigger frozen before insert or update on analysis.learning_point
  for each row when (current_user <> 'cdop_owner') execute function analysis.refuse_line_of_signed();
create trigger frozen before insert or update on analysis.action
  for each row when (current_user <> 'cdop_owner') execute function analysis.refuse_line_of_signed();

alter table analysis.analysis enable row level security;
alter table analysis.analysis force row level security;
alter table analysis.saving enable row level security;
alter table analysis.saving force row level security;
alter table analysis.factor enable row level security;
alter table analysis.factor force row level security;
alter table analysis.learning_point enable row level security;
alter table analysis.learning_point force row level security;
alter table analysis.action enable row level security;
alter table analysis.action force row level security;
create policy tenant on analysis.analysis to cdop_app
  using (cdop = (select platform.tenant())) with check (cdop = (select platform.tenant()));
create policy tenant on analysis.saving to cdop_app
  using (cdop = (select platform.tenant())) with check (cdop = (select platform.tenant()));
create policy tenant on analysis.factor to cdop_app
  using (cdop = (select platform.tenant())) with check (cdop = (select platform.tenant()));
create policy tenant on analysis.learning_point to cdop_app
  using (cdop = (select platform.tenant())) with check (cdop = (select platform.tenant()));
create policy tenant on analysis.action to cdop_app
  using (cdop = (select platform.tenant())) with check (cdop = (select platform.tenant()));
create policy owner_loads on analysis.analysis to cdop_owner using (true) with check (true);
create policy owner_loads on analysis.saving to cdop_owner using (true) with check (true);
create policy owner_loads on analysis.factor to cdop_owner using (true) with check (true);
create policy owner_loads on analysis.learning_point to cdop_owner using (true) with check (true);
create policy owner_loads on analysis.action to cdop_owner using (true) with check (true);
grant select, insert, update on analysis.analysis, analysis.factor, analysis.learning_point, analysis.action to cdop_app;
grant select, insert, update, delete on analysis.saving to cdop_app;
