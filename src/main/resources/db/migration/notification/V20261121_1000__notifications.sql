create schema notification;
comment on schema notification is 'Notified deaths: drafts of the public form, what was received, and how it was triaged.';
grant usage on schema notification to cdop_app;

create table notification.draft (
  token_hash text primary key check (token_hash ~ '^[0-9a-f]{64}$'),
  answers jsonb not null default '{}' check (jsonb_typeof(answers) = 'object'),
  saved_at timestamptz not null,
  expires_at timestamptz not null,
  reference text,
  sent_to text references directory.cdop (code),
  sent_at timestamptz,
  check ((reference is null) = (sent_at is null)),
  check (reference is null or answers = '{}')
);
comment on table notification.draft is
  'A public form that is being filled, before any CDOP is known. The application has no grant on it: only who holds the token reaches one row, through the functions below. After sending it keeps the reference alone.';
create index draft_expiry on notification.draft (expires_at);
alter table notification.draft enable row level security;
alter table notification.draft force row level security;
create policy owner_functions on notification.draft to cdop_owner using (true) with check (true);

create function notification.start_draft(p_hash text) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  delete from notification.draft where expires_at < now();
  insert into notification.draft (token_hash, saved_at, expires_at) values (p_hash, now(), now() + interval '7 days');
end $$;
comment on function notification.start_draft is 'Begins an empty draft and forgets those that have expired.';

create function notification.read_draft(p_hash text)
  returns table (answers text, saved_at timestamptz, reference text, sent_to text, sent_at timestamptz)
  language sql security definer set search_path = pg_catalog, pg_temp
as $$
  select d.answers::text, d.saved_at, d.reference, d.sent_to, d.sent_at
  from notification.draft d where d.token_hash = p_hash and d.expires_at > now()
  for update
$$;
comment on function notification.read_draft is 'The one draft of a token, locked until the transaction ends.';

create function notification.keep_draft(p_hash text, p_answers text) returns void
  language sql security definer set search_path = pg_catalog, pg_temp
as $$
  update notification.draft set answers = p_answers::jsonb, saved_at = now(), expires_at = now() + interval '7 days'
  where token_hash = p_hash and reference is null
$$;
comment on function notification.keep_draft is 'Keeps the answers given so far for another 7 days.';

create function notification.finish_draft(p_hash text, p_reference text, p_cdop text) returns void
  language sql security definer set search_path = pg_catalog, pg_temp
as $$
  update notification.draft set answers = '{}', reference = p_reference, sent_to = p_cdop, sent_at = now()
  where token_hash = p_hash and reference is null
$$;
comment on function notification.finish_draft is 'Forgets the answers once they were sent and keeps the receipt.';

create function notification.drop_draft(p_hash text) returns void
  language sql security definer set search_path = pg_catalog, pg_temp
as $$
  delete from notification.draft where token_hash = p_hash
$$;
comment on function notification.drop_draft is 'Deletes a draft because its writer asked for it.';

create table notification.notification (
  id uuid primary key,
  cdop text not null references directory.cdop (code),
  version bigint not null,
  reference text not null unique check (reference ~ '^N-[0-9A-Z]{4}-[0-9]{2}$'),
  received_at timestamptz not null,
  response_id uuid not null references forms.response (id),
  status text not null check (status in ('RECEIVED', 'OPENED', 'ATTACHED', 'OUT_OF_SCOPE', 'TRANSFERRED')),
  forenames text not null,
  surname text not null,
  also_known_as text not null,
  surname_key text collate "C" not null,
  surname_soundex text collate "C" not null,
  born_on date not null,
  died_on date not null check (died_on >= born_on),
  died_at time,
  nhs_number text check (nhs_number ~ '^[0-9]{10}$'),
  sex text not null,
  address text not null,
  postcode text not null,
  notifier_name text not null,
  notifier_role text not null,
  notifier_organisation text not null,
  notifier_email text not null,
  notifier_phone text not null,
  joint_agency_response boolean not null,
  coroner boolean not null,
  review_id uuid references review.review (id),
  decided_by text,
  decided_at timestamptz,
  rule text not null default '',
  reason text not null default '',
  transferred_to text references directory.cdop (code),
  transferred_reference text,
  came_from text references directory.cdop (code),
  check ((status = 'RECEIVED') = (decided_at is null)),
  check ((decided_at is null) = (decided_by is null)),
  check ((status in ('OPENED', 'ATTACHED')) = (review_id is not null)),
  check ((status = 'TRANSFERRED') = (transferred_to is not null)),
  check ((transferred_to is null) = (transferred_reference is null))
);
comment on table notification.notification is
  'One notification of a child''s death as a CDOP received it, with the facts that are matched and listed, and what was decided about it.';
comment on column notification.notification.reference is
  'Random, unique over all CDOPs, told to the notifier: says nothing about the child.';
create index notification_waiting on notification.notification (cdop, received_at, id) where status = 'RECEIVED';
create index notification_decided on notification.notification (cdop, received_at desc, id desc) where status <> 'RECEIVED';
create index notification_nhs_number on notification.notification (cdop, nhs_number);
create index notification_dates on notification.notification (cdop, born_on, died_on);
create index notification_review on notification.notification (cdop, review_id);
alter table notification.notification enable row level security;
alter table notification.notification force row level security;
create policy tenant on notification.notification to cdop_app
  using (cdop = (select platform.tenant())) with check (cdop = (select platform.tenant()));
create policy owner_loads on notification.notification to cdop_owner using (true) with check (true);
grant select, insert, update on notification.notification to cdop_app;

create function notification.reference_free(p_reference text) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select not exists (select from notification.notification where reference = p_reference)
$$;
comment on function notification.reference_free is 'Whether a random reference was never given, in any CDOP; it says no more than that.';

revoke all on all functions in schema notification from public;
grant execute on all functions in schema notification to cdop_app;
