create schema chronology;
comment on schema chronology is 'What the CDOP changed in and added to the chronology of a case, which is otherwise built from what came back.';
grant usage on schema chronology to cdop_app;

create table chronology.edit (
  id uuid primary key,
  cdop text not null references directory.cdop (code),
  review_id uuid not null references review.review (id),
  entry text not null check (entry ~ '^[0-9a-f]{32}$'),
  number int not null check (number > 0),
  text text not null check (length(text) <= 8000),
  hidden boolean not null,
  why text not null check (length(why) <= 2000),
  original text not null check (length(original) <= 40000),
  at timestamptz not null,
  by text not null,
  unique (cdop, review_id, entry, number),
  check (not hidden or why <> '')
);
comment on table chronology.edit is 'How an entry reads after someone edited or hid it; only ever added to, the greatest number stands.';
comment on column chronology.edit.text is 'The words instead of the source''s; empty for the source''s own.';
comment on column chronology.edit.original is 'What the source said when it was edited.';

create table chronology.added (
  id uuid primary key,
  cdop text not null references directory.cdop (code),
  review_id uuid not null references review.review (id),
  happened_on date not null,
  happened_at time,
  text text not null check (length(text) between 1 and 8000),
  source text not null check (length(source) between 1 and 200),
  added_at timestamptz not null,
  added_by text not null
);
comment on table chronology.added is 'An entry of the chronology that the CDOP added by hand, with where it knows it from.';
create index added_by_review on chronology.added (cdop, review_id, happened_on);

alter table chronology.edit enable row level security;
alter table chronology.edit force row level security;
alter table chronology.added enable row level security;
alter table chronology.added force row level security;
create policy tenant on chronology.edit to cdop_app
  using (cdop = (select platform.tenant())) with check (cdop = (select platform.tenant()));
create policy tenant on chronology.added to cdop_app
  using (cdop = (select platform.tenant())) with check (cdop = (select platform.tenant()));
create policy owner_loads on chronology.edit to cdop_owner using (true) with check (true);
create policy owner_loads on chronology.added to cdop_owner using (true) with check (true);
grant select, insert on chronology.edit, chronology.added to cdop_app;
