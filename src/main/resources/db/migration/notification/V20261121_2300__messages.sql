create table notification.message (
  id uuid primary key,
  cdop text not null references directory.cdop (code),
  version bigint not null,
  source text not null check (source ~ '^[a-z][a-z0-9-]{1,39}$'),
  received_at timestamptz not null,
  media_type text not null check (length(media_type) <= 200),
  body bytea not null check (octet_length(body) <= 262144),
  cut boolean not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  state text not null check (state in ('RECEIVED', 'TAKEN', 'TO_MEND', 'DISMISSED')),
  arrived text not null default '' check (arrived in ('', 'TAKEN', 'TO_MEND')),
  mapping text not null default '',
  troubles jsonb not null default '[]' check (jsonb_typeof(troubles) = 'array'),
  answers jsonb not null default '{}' check (jsonb_typeof(answers) = 'object'),
  notification_id uuid references notification.notification (id),
  decided_by text,
  decided_at timestamptz,
  reason text not null default '',
  check ((state = 'TAKEN') = (notification_id is not null)),
  check ((state = 'DISMISSED') = (reason <> '')),
  check ((decided_at is null) = (decided_by is null))
);
comment on table notification.message is
  'What another service sent about a death, word for word, what was understood of it, and what became of it. What arrived never changes: the application may update only what came of it.';
comment on column notification.message.cut is 'Only the beginning was kept, because the message was too large; the digest is over all that arrived.';
comment on column notification.message.arrived is 'What the sender was told: taken at once, or to be mended. Empty until it was read.';
comment on column notification.message.answers is 'The answers understood so far, and those that a coordinator added.';
create index message_open on notification.message (cdop, received_at, id) where state in ('RECEIVED', 'TO_MEND');
create index message_done on notification.message (cdop, received_at desc, id desc) where state in ('TAKEN', 'DISMISSED');
create index message_notification on notification.message (cdop, notification_id);
alter table notification.message enable row level security;
alter table notification.message force row level security;
create policy tenant on notification.message to cdop_app
  using (cdop = (select platform.tenant())) with check (cdop = (select platform.tenant()));
create policy owner_loads on notification.message to cdop_owner using (true) with check (true);
grant select, insert on notification.message to cdop_app;
grant update (version, state, arrived, mapping, troubles, answers, notification_id, decided_by, decided_at, reason)
  on notification.message to cdop_app;

create table notification.message_key (
  source text not null,
  key_hash text not null check (key_hash ~ '^[0-9a-f]{64}$'),
  sha256 text not null,
  message_id uuid not null,
  cdop text not null references directory.cdop (code),
  primary key (source, key_hash)
);
comment on table notification.message_key is
  'Which message a sender''s idempotency key made, in whichever CDOP. The application has no grant on it: it reaches one row through the function below, with the key.';
alter table notification.message_key enable row level security;
alter table notification.message_key force row level security;
create policy owner_functions on notification.message_key to cdop_owner using (true) with check (true);

create function notification.claim_message_key(p_source text, p_hash text, p_sha256 text, p_message uuid, p_cdop text)
  returns table (sha256 text, message_id uuid, cdop text)
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  insert into notification.message_key values (p_source, p_hash, p_sha256, p_message, p_cdop) on conflict do nothing;
  return query
    select k.sha256, k.message_id, k.cdop from notification.message_key k where k.source = p_source and k.key_hash = p_hash;
end $$;
comment on function notification.claim_message_key is
  'Takes a key for a new message, or tells which message it made before. A second request with the key waits for the first.';

alter table notification.notification add column source text not null default '' check (source ~ '^[a-z0-9-]{0,40}$');
comment on column notification.notification.source is 'The service whose message it was; empty when the form''s own answers were sent.';

revoke all on function notification.claim_message_key from public;
grant execute on function notification.claim_message_key to cdop_app;
