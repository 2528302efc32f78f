create table themed.family_answer (
  id uuid primary key,
  cdop text not null,
  decision_id uuid not null references themed.decision (id),
  review_id uuid not null references review.review (id),
  place int not null check (place > 0),
  question_id uuid references keyworker.question (id),
  asked text not null,
  answer text not null check (answer <> ''),
  once_signed boolean not null,
  decided_at timestamptz not null,
  unique (decision_id, place)
);
comment on table themed.family_answer is 'What a regional meeting answered to a family''s question, as it came to the owner of the case. Its cdop is the owner.';
comment on column themed.family_answer.question_id is 'The question of the family''s record that it belongs to; empty where none reads like the one in the papers.';
comment on column themed.family_answer.once_signed is 'Whether the key worker is told only when the owner''s chair has signed, because the meeting completed the review.';
create index family_answer_question on themed.family_answer (cdop, question_id) where question_id is not null;

alter table themed.family_answer enable row level security;
alter table themed.family_answer force row level security;
create policy owner_loads on themed.family_answer to cdop_owner using (true) with check (true);
create policy tenant on themed.family_answer to cdop_app
  using (cdop = (select platform.tenant()))
  with check (
    cdop = (select platform.tenant())
    and exists (select from themed.decision d where d.id = decision_id and d.cdop = (select platform.tenant()) and d.review_id = family_answer.review_id));
create policy own_families on themed.family_answer as restrictive to cdop_app
  using (not (select keyworker.only_key_worker()) or review_id in (select keyworker.own_families()));
grant select, insert on themed.family_answer to cdop_app;
