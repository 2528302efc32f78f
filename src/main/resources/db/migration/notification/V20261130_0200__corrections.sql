create table notification.correction (
  id uuid primary key,
  cdop text not null references directory.cdop (code),
  notification_id uuid not null references notification.notification (id),
  review_id uuid not null references review.review (id),
  response_before uuid not null references forms.response (id),
  response_after uuid not null references forms.response (id),
  changes text[] not null check (cardinality(changes) > 0),
  reason text not null check (reason <> ''),
  corrected_by text not null,
  corrected_at timestamptz not null,
  check (response_before <> response_after)
);
comment on table notification.correction is
  'Answers of a notification that were put right after its case was opened: what changed in words, why, who and when. What was sent stays in the response before.';
create index correction_review on notification.correction (cdop, review_id, corrected_at desc);
create index correction_notification on notification.correction (notification_id);
alter table notification.correction enable row level security;
alter table notification.correction force row level security;
create policy tenant on notification.correction to cdop_app
  using (cdop = (select platform.tenant())) with check (cdop = (select platform.tenant()));
create policy owner_loads on notification.correction to cdop_owner using (true) with check (true);
grant select, insert on notification.correction to cdop_app;
