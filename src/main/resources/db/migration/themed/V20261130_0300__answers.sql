create table themed.answer (
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
comment on table themed.answer is 'What a regional meeting answered to a family''s question, as it came to the owner of the case. Its cdop is the owner.';
comment on column themed.answer.question_id is 'The question of the family''s record that it belongs to; empty where none reads like the one in the papers.';
comment on column themed.answer.once_signed is 'Whether the key worker is told only when the owner''s chair has signed, because the meeting completed the review.';
create index answer_question on themed.answer (cdop, question_id) where question_id is not null;

alter table themed.answer enable row level security;
alter table themed.answer force row level security;
create policy owner_loads on themed.answer to cdop_owner using (true) with check (true);
create policy tenant on themed.answer to cdop_app
  using (cdop = (select platform.tenant()))
  with check (
    cdop = (select platform.tenant())
    and exists (select from themed.decision d where d.id = decision_id and d.cdop = (select platform.tenant()) and d.review_id = answer.review_id));
create policy own_families on themed.answer as restrictive to cdop_app
  using (not (select keyworker.only_key_worker()) or review_id in (select keyworker.own_families()));
grant select, insert on themed.answer to cdop_app;
