create schema information;
comment on schema information is 'Requests to agencies for information (Children Act 2004 s16N) and their answers by secure link.';
grant usage on schema information to cdop_app;

create table information.request (
  id uuid primary key,
  cdop text not null references directory.cdop (code),
  version bigint not null,
  review_id uuid not null references review.review (id),
  reference text not null check (reference ~ '^RQ-[2-9A-Z]{4}-[2-9A-Z]{2}$'),
  agency_type text not null check (agency_type ~ '^AGY[0-9]{2}$'),
  agency_name text not null check (length(agency_name) between 1 and 200),
  recipient text not null check (length(recipient) between 3 and 254),
  due_on date not null,
  state text not null check (state in ('SENT', 'OPENED', 'IN_PROGRESS', 'RETURNED', 'NOTHING_HELD', 'WITHDRAWN')),
  asked_at timestamptz not null,
  asked_by text not null,
  reminded_at timestamptz,
  opened_at timestamptz,
  started_at timestamptz,
  returned_at timestamptz,
  response_id uuid references forms.response (id),
  returned_id uuid references forms.response (id),
  declared_by text not null default '' check (length(declared_by) <= 200),
  declared_role text not null default '' check (length(declared_role) <= 200),
  question text not null default '' check (length(question) <= 4000),
  accepted_at timestamptz,
  accepted_by text,
  withdrawn_at timestamptz,
  unique (cdop, reference),
  check (state <> 'NOTHING_HELD' or declared_by <> ''),
  check (state <> 'RETURNED' or returned_id is not null),
  check ((accepted_at is null) = (accepted_by is null)),
  check (accepted_at is null or state in ('RETURNED', 'NOTHING_HELD')),
  check ((state = 'WITHDRAWN') = (withdrawn_at is not null))
);
comment on table information.request is 'What one agency was asked about one child, and how far its answer has come. An accepted answer never changes.';
comment on column information.request.response_id is 'The answer being written; after it was sent, the same as returned_id.';
comment on column information.request.returned_id is 'The answer last sent, which stands while a change to it is being written.';
create index request_by_review on information.request (cdop, review_id, asked_at, id);
create index request_waiting on information.request (cdop, due_on) where state in ('SENT', 'OPENED', 'IN_PROGRESS');
create index request_to_read on information.request (cdop, returned_at) where accepted_at is null and state in ('RETURNED', 'NOTHING_HELD');

create table information.link (
  id uuid primary key,
  cdop text not null references directory.cdop (code),
  version bigint not null,
  request_id uuid not null references information.request (id),
  token_hash bytea not null unique check (length(token_hash) = 32),
  created_at timestamptz not null,
  expires_at timestamptz not null,
  revoked_at timestamptz,
  code_hash bytea check (length(code_hash) = 32),
  code_ends_at timestamptz,
  code_tries int not null default 0 check (code_tries >= 0),
  code_sent_at timestamptz,
  codes_counted_from timestamptz,
  codes_sent int not null default 0 check (codes_sent >= 0)
);
comment on table information.link is 'A secure link to one request and the code that opens it. Only hashes are kept; the code''s is made with the token, which is not here.';
create index link_by_request on information.link (cdop, request_id);

create table information.session (
  secret_hash bytea primary key check (length(secret_hash) = 32),
  cdop text not null references directory.cdop (code),
  link_id uuid not null references information.link (id),
  opened_at timestamptz not null,
  used_at timestamptz not null,
  ended_at timestamptz
);
comment on table information.session is 'Someone without an account who entered the code of a link; the secret is in their cookie, only its hash is here.';
create index session_by_link on information.session (cdop, link_id);

alter table information.request enable row level security;
alter table information.request force row level security;
alter table information.link enable row level security;
alter table information.link force row level security;
alter table information.session enable row level security;
alter table information.session force row level security;
create policy tenant on information.request to cdop_app
  using (cdop = (select platform.tenant())) with check (cdop = (select platform.tenant()));
create policy tenant on information.link to cdop_app
  using (cdop = (select platform.tenant())) with check (cdop = (select platform.tenant()));
create policy tenant on information.session to cdop_app
  using (cdop = (select platform.tenant())) with check (cdop = (select platform.tenant()));
create policy owner_loads on information.request to cdop_owner using (true) with check (true);
create policy owner_loads on information.link to cdop_owner using (true) with check (true);
create policy owner_loads on information.session to cdop_owner using (true) with check (true);
grant select, insert, update on information.request, information.link, information.session to cdop_app;

create function information.link_of(p_token_hash bytea) returns table (cdop text, link_id uuid)
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select l.cdop, l.id from information.link l where l.token_hash = p_token_hash
$$;
comment on function information.link_of is
  'Which CDOP a secure link belongs to: the one look past the tenant wall, for whoever holds the whole token.';
revoke all on function information.link_of from public;
grant execute on function information.link_of to cdop_app;
