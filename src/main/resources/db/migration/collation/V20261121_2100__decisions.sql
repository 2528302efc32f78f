create schema collated;
comment on schema collated is 'Module collation, whose name is a reserved word here: all agencies'' answers put together, and what the CDOP decided where they differ.';
grant usage on schema collated to cdop_app;

create table collated.record (
  review_id uuid primary key references review.review (id),
  cdop text not null references directory.cdop (code),
  response_id uuid not null references forms.response (id)
);
comment on table collated.record is 'The collated reporting form of a review: the response that holds its answers, one revision for each decision.';
create index record_tenant on collated.record (cdop, review_id);

create table collated.decision (
  id uuid primary key,
  cdop text not null references directory.cdop (code),
  review_id uuid not null references review.review (id),
  question text not null check (length(question) between 1 and 100),
  number int not null check (number > 0),
  kind text not null check (kind in ('CHOSEN', 'WRITTEN', 'LEFT_OPEN')),
  answer jsonb,
  sources uuid[] not null,
  why text not null check (length(why) <= 2000),
  digest text not null check (digest ~ '^[0-9a-f]{64}$'),
  decided_at timestamptz not null,
  decided_by text not null,
  unique (cdop, review_id, question, number),
  check ((kind = 'LEFT_OPEN') = (answer is null)),
  check (kind = 'CHOSEN' or why <> '')
);
comment on table collated.decision is 'What was decided on one question of a review; only ever added to, the greatest number stands.';
comment on column collated.decision.sources is 'The requests whose answers were chosen; empty for an answer of the CDOP''s own.';
comment on column collated.decision.digest is 'Of the answers it was based on: where it differs from those that stand now, the decision is to be looked at again.';

create table collated.ready (
  id uuid primary key,
  cdop text not null references directory.cdop (code),
  review_id uuid not null references review.review (id),
  number int not null check (number > 0),
  digest text not null check (digest ~ '^[0-9a-f]{64}$'),
  at timestamptz not null,
  by text not null,
  unique (cdop, review_id, number)
);
comment on table collated.ready is 'Each time that someone said a collation was ready. It stands while answers and decisions are still those of its digest.';

alter table collated.record enable row level security;
alter table collated.record force row level security;
alter table collated.decision enable row level security;
alter table collated.decision force row level security;
alter table collated.ready enable row level security;
alter table collated.ready force row level security;
create policy tenant on collated.record to cdop_app
  using (cdop = (select platform.tenant())) with check (cdop = (select platform.tenant()));
create policy tenant on collated.decision to cdop_app
  using (cdop = (select platform.tenant())) with check (cdop = (select platform.tenant()));
create policy tenant on collated.ready to cdop_app
  using (cdop = (select platform.tenant())) with check (cdop = (select platform.tenant()));
create policy owner_loads on collated.record to cdop_owner using (true) with check (true);
create policy owner_loads on collated.decision to cdop_owner using (true) with check (true);
create policy owner_loads on collated.ready to cdop_owner using (true) with check (true);
grant select, insert, update on collated.record to cdop_app;
grant select, insert on collated.decision, collated.ready to cdop_app;
