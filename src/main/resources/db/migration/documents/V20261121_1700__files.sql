create table documents.file (
  id uuid primary key,
  cdop text not null,
  version bigint not null,
  review_id uuid not null references review.review (id),
  about text not null check (about ~ '^[a-z-]{1,30}$'),
  about_id uuid not null,
  file_name text not null check (length(file_name) between 1 and 150),
  file_kind text not null check (file_kind in ('PDF', 'JPEG', 'PNG', 'WORD', 'MAIL')),
  size int not null check (size > 0),
  title text not null check (length(title) between 1 and 200),
  document_kind text not null check (document_kind in
    ('MEDICAL_RECORD', 'POST_MORTEM', 'INVESTIGATION', 'STATEMENT', 'LETTER', 'PHOTOGRAPH', 'FROM_FAMILY', 'OTHER')),
  dated_on date,
  content_note text not null,
  given_by text not null,
  added_at timestamptz not null,
  added_by text not null,
  adder text not null,
  handed_over_at timestamptz,
  state text not null check (state in ('WAITING_FOR_SCAN', 'CLEAN', 'INFECTED', 'REFUSED')),
  scan_attempts int not null check (scan_attempts >= 0),
  next_scan_at timestamptz not null,
  scanned_at timestamptz,
  finding text not null,
  withdrawn_at timestamptz,
  withdrawn_by text not null,
  why_withdrawn text not null,
  check ((state = 'WAITING_FOR_SCAN') = (scanned_at is null)),
  check ((withdrawn_at is null) = (why_withdrawn = ''))
);
comment on table documents.file is
  'A file that was added to a review: what it is, who gave it, and what the virus scan found. Never deleted; a withdrawn one is closed.';
comment on column documents.file.about is 'What it belongs to: case, or request with the id of an information request.';
comment on column documents.file.handed_over_at is 'Empty while an agency has not sent the answer it belongs to; then staff do not see it.';
create index file_review on documents.file (cdop, review_id, added_at desc);
create index file_about on documents.file (cdop, about_id);
create index file_to_scan on documents.file (next_scan_at) where state = 'WAITING_FOR_SCAN' and withdrawn_at is null;

create table documents.file_content (
  file_id uuid primary key references documents.file (id),
  cdop text not null,
  key_id text not null check (key_id ~ '^[0-9a-f]{16}$'),
  wrapped_key bytea not null,
  content bytea not null
);
comment on table documents.file_content is
  'The bytes of a file, encrypted by the application with a key of their own, which is itself encrypted with the key key_id names. Gone when a virus was found.';
-- What is encrypted cannot be packed; without the attempt large files are written and read faster.
alter table documents.file_content alter column content set storage external;
create index file_content_key on documents.file_content (cdop, key_id);

alter table documents.file enable row level security;
alter table documents.file force row level security;
alter table documents.file_content enable row level security;
alter table documents.file_content force row level security;
create policy tenant on documents.file to cdop_app
  using (cdop = (select platform.tenant())) with check (cdop = (select platform.tenant()));
create policy tenant on documents.file_content to cdop_app
  using (cdop = (select platform.tenant())) with check (cdop = (select platform.tenant()));
create policy owner_loads on documents.file to cdop_owner using (true) with check (true);
create policy owner_loads on documents.file_content to cdop_owner using (true) with check (true);
grant select, insert, update on documents.file to cdop_app;
grant select, insert, delete on documents.file_content to cdop_app;

create function documents.next_to_scan(p_now timestamptz) returns table (id uuid, cdop text)
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  if platform.tenant() is not null then
    raise exception 'files are scanned outside every CDOP''s transactions' using errcode = 'insufficient_privilege';
  end if;
  return query
    select f.id, f.cdop from documents.file f
    where f.state = 'WAITING_FOR_SCAN' and f.withdrawn_at is null and f.next_scan_at <= p_now
    order by f.next_scan_at limit 1 for update skip locked;
end $$;
comment on function documents.next_to_scan is
  'The file that waits longest for its scan and whose it is, locked until the end of the transaction; another node skips it.';
revoke all on function documents.next_to_scan from public;
grant execute on function documents.next_to_scan to cdop_app;
