create schema review;
comment on schema review is 'The spine: a child''s death review, its number, area and stage.';
grant usage on schema review to cdop_app;

create table review.numbering (
  cdop text not null,
  year int not null,
  last int not null,
  primary key (cdop, year)
);
comment on table review.numbering is 'The last review number given in a CDOP and year.';

create table review.review (
  id uuid primary key,
  cdop text not null references directory.cdop (code),
  version bigint not null,
  number text not null,
  stage text not null check (stage in ('GATHERING', 'READY_FOR_CDRM', 'CDRM_HELD', 'READY_FOR_CDOP', 'SCHEDULED',
    'CDOP_REVIEWED', 'FINALISED', 'CLOSED')),
  forenames text not null,
  surname text not null,
  also_known_as text not null,
  nhs_number text check (nhs_number ~ '^[0-9]{10}$'),
  born_on date not null,
  died_on date not null check (died_on >= born_on),
  died_at time,
  sex text not null,
  address text not null,
  postcode text not null,
  joint_agency_response boolean not null,
  coroner boolean not null,
  notified_at timestamptz not null,
  opened_at timestamptz not null,
  surname_key text collate "C" not null,
  unique (cdop, number)
);
comment on table review.review is 'One child''s death under review by one CDOP (Children Act 2004 s16M).';
comment on column review.review.surname_key is 'The surname in lower case without accents or marks, for search by range.';
create unique index review_nhs_number on review.review (cdop, nhs_number) where nhs_number is not null;
create index review_newest on review.review (cdop, opened_at desc, id desc);
create index review_stage on review.review (cdop, stage, opened_at desc, id desc);
create index review_surname on review.review (cdop, surname_key);
create index review_dates on review.review (cdop, born_on, died_on);

alter table review.numbering enable row level security;
alter table review.numbering force row level security;
alter table review.review enable row level security;
alter table review.review force row level security;
create policy tenant on review.numbering to cdop_app
  using (cdop = (select platform.tenant())) with check (cdop = (select platform.tenant()));
create policy tenant on review.review to cdop_app
  using (cdop = (select platform.tenant())) with check (cdop = (select platform.tenant()));
create policy owner_loads on review.numbering to cdop_owner using (true) with check (true);
create policy owner_loads on review.review to cdop_owner using (true) with check (true);
grant select, insert, update on review.numbering, review.review to cdop_app;
