create schema collation;
comment on schema collation is 'All agencies'' answers to the same questions put together: what the CDOP decided where they differ.';
grant usage on schema collation to cdop_app;

create table collation.record (
  review_id uuid primary key references review.review (id),
  cdop text not null references directory.cdop (code),
  response_id uuid not null references forms.response (id)
);
comment on table collation.record is 'The collated reporting form of a review: the response that holds its answers, one revision for each decision.';
create index record_tenant on collation.record (cdop, review_id);

create table collation.decision (
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
comment on table collation.decision is 'What was decided on one question of a review; only ever added to, the greatest number stands.';
comment on column collation.decision.sources is 'The requests whose answers were chosen; empty for an answer of the CDOP''s own.';
comment on column collation.decision.digest is 'Of the answers it was based on: where it differs from those that stand now, the decision is to be looked at again.';

create table collation.ready (
  id uuid primary key,
  cdop text not null references directory.cdop (code),
  review_id uuid not null references review.review (id),
  number int not null check (number > 0),
  digest text not null check (digest ~ '^[0-9a-f]{64}$'),
  at timestamptz not null,
  by text not null,
  unique (cdop, review_id, number)
);
comment on table collation.ready is 'Each time that someone said a collation was ready. It stands while answers and decisions are still those of its digest.';

alter table collation.record enable row level security;
alter table collation.record force row level security;
alter table collation.decision enable row level security;
alter table collation.decision force row level security;
alter table collation.ready enable row level security;
alter table collation.ready force row level security;
create policy tenant on collation.record to cdop_app
  using (cdop = (select platform.tenant())) with check (cdop = (select platform.tenant()));
create policy tenant on collation.decision to cdop_app
  using (cdop = (select platform.tenant())) with check (cdop = (select platform.tenant()));
create policy tenant on collation.ready to cdop_app
  using (cdop = (select platform.tenant())) with check (cdop = (select platform.tenant()));
create policy owner_loads on collation.record to cdop_owner using (true) with check (true);
create policy owner_loads on collation.decision to cdop_owner using (true) with check (true);
create policy owner_loads on collation.ready to cdop_owner using (true) with check (true);
grant select, insert, update on collation.record to cdop_app;
grant select, insert on collation.decision, collation.ready to cdop_app;
