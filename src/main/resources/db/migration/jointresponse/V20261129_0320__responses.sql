create schema jointresponse;
comment on schema jointresponse is 'What the agencies did together in the first hours after a death that nobody expected; their meetings stand in casemeeting.';
grant usage on schema jointresponse to cdop_app;

create table jointresponse.response (
  review_id uuid not null references review.review (id),
  number int not null check (number > 0),
  cdop text not null,
  document jsonb not null check (jsonb_typeof(document) = 'object'),
  saved_at timestamptz not null,
  saved_by text not null,
  primary key (review_id, number)
);
comment on table jointresponse.response is 'The record of a joint agency response; each save is another line and the greatest number stands.';
create index response_review on jointresponse.response (cdop, review_id, number);

alter table jointresponse.response enable row level security;
alter table jointresponse.response force row level security;
create policy tenant on jointresponse.response to cdop_app using (cdop = (select platform.tenant())) with check (cdop = (select platform.tenant()));
create policy owner_loads on jointresponse.response to cdop_owner using (true) with check (true);
grant select, insert on jointresponse.response to cdop_app;
