create schema documents;
comment on schema documents is 'Papers of a case, anonymous and frozen as they were released.';
grant usage on schema documents to cdop_app;

create table documents.papers (
  id uuid primary key,
  cdop text not null,
  review_id uuid not null references review.review (id),
  occasion uuid not null,
  version int not null check (version > 0),
  content text not null check (content is json object),
  sha256 text not null check (sha256 = encode(sha256(convert_to(content, 'UTF8')), 'hex')),
  released_at timestamptz not null,
  released_by text not null,
  unique (cdop, occasion, version)
);
comment on table documents.papers is 'A version of a case''s papers as it was released for an occasion; only ever added to.';
comment on column documents.papers.content is 'The JSON as text, because the hash is over its bytes.';
create index papers_review on documents.papers (cdop, review_id);

create table documents.withdrawal (
  papers_id uuid primary key references documents.papers (id),
  cdop text not null,
  reason text not null,
  withdrawn_at timestamptz not null,
  withdrawn_by text not null
);
comment on table documents.withdrawal is 'Versions of papers that were withdrawn, and why; only ever added to.';

alter table documents.papers enable row level security;
alter table documents.papers force row level security;
alter table documents.withdrawal enable row level security;
alter table documents.withdrawal force row level security;
create policy tenant on documents.papers to cdop_app
  using (cdop = (select platform.tenant())) with check (cdop = (select platform.tenant()));
create policy tenant on documents.withdrawal to cdop_app
  using (cdop = (select platform.tenant())) with check (cdop = (select platform.tenant()));
create policy owner_loads on documents.papers to cdop_owner using (true) with check (true);
create policy owner_loads on documents.withdrawal to cdop_owner using (true) with check (true);
grant select, insert on documents.papers, documents.withdrawal to cdop_app;
