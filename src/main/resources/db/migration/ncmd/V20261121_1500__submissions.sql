create schema ncmd;
comment on schema ncmd is 'Documents produced for the national database: our NCMD-aligned dataset, a draft mapping.';
grant usage on schema ncmd to cdop_app;

create table ncmd.submission (
  id uuid primary key,
  cdop text not null,
  review_id uuid not null references review.review (id),
  number int not null check (number > 0),
  occasion text not null check (occasion in ('NOTIFY', 'UPDATE', 'FINALISE', 'REOPEN', 'WITHDRAW')),
  dataset text not null,
  document bytea not null,
  files bytea not null,
  sha256 text not null check (sha256 = encode(sha256(document), 'hex')),
  payload_sha256 text not null check (payload_sha256 ~ '^[0-9a-f]{64}$'),
  size int not null check (size = length(document)),
  warnings int not null check (warnings >= 0),
  produced_at timestamptz not null,
  produced_by text not null,
  previous_id uuid,
  previous_sha256 text,
  unique (review_id, number),
  unique (id, review_id, sha256),
  foreign key (previous_id, review_id, previous_sha256) references ncmd.submission (id, review_id, sha256),
  check ((number = 1) = (previous_id is null)),
  check ((previous_id is null) = (previous_sha256 is null))
);
comment on table ncmd.submission is
  'One document as it was produced, valid against the schema of its dataset; only ever added to. Each names the one before it in its case.';
comment on column ncmd.submission.files is 'The same case as CSV files in an archive.';
create index submission_newest on ncmd.submission (cdop, produced_at desc, id desc);
create index submission_of_review on ncmd.submission (cdop, review_id, occasion);

create function ncmd.refuse() returns trigger language plpgsql as $$
begin
  raise exception 'a produced document is never changed';
end $$;
comment on function ncmd.refuse is 'Keeps the ledger as it is, whoever asks.';
create trigger never_changed before update or delete or truncate on ncmd.submission
  for each statement execute function ncmd.refuse();

alter table ncmd.submission enable row level security;
alter table ncmd.submission force row level security;
create policy tenant on ncmd.submission to cdop_app
  using (cdop = (select platform.tenant())) with check (cdop = (select platform.tenant()));
create policy owner_loads on ncmd.submission to cdop_owner using (true) with check (true);
grant select, insert on ncmd.submission to cdop_app;

create view ncmd.due with (security_invoker = true) as
  select r.id as review_id, r.cdop,
    (r.died_on + coalesce(r.died_at, time '24:00')) at time zone 'Europe/London' as waits_since, true as notification, null::timestamptz as signed_at
  from review.review r
  where r.stage not in ('FINALISED', 'CLOSED')
    and not exists (select from ncmd.submission p where p.review_id = r.id and p.occasion in ('NOTIFY', 'FINALISE'))
  union all
  select a.review, a.cdop, a.signed_at, false, a.signed_at
  from analysis.analysis a
  where a.signed_at is not null
    and not exists (select from analysis.analysis newer where newer.review = a.review and newer.number > a.number)
    and exists (select from ncmd.submission p where p.review_id = a.review and p.occasion in ('NOTIFY', 'FINALISE'))
    and not exists (
      select from ncmd.submission p
      where p.review_id = a.review and p.occasion = 'FINALISE' and p.produced_at >= a.signed_at);
comment on view ncmd.due is 'Cases that wait, since the death or the signature, for their first notification or, once their current analysis is signed, for their final record.';
grant select on ncmd.due to cdop_app;
