-- Whoever queued a mail may see how its delivery went: only state, times and the address, and only the CDOP's own.
alter table platform.outbox
  add column cdop text,
  add column about uuid,
  add column bounced_at timestamptz,
  drop constraint outbox_state_check,
  drop constraint outbox_check,
  add constraint outbox_state_check check (state in ('QUEUED', 'SENT', 'FAILED', 'BOUNCED')),
  add constraint outbox_sent_check check ((state in ('SENT', 'BOUNCED')) = (sent_at is not null)),
  add constraint outbox_bounced_check check ((state = 'BOUNCED') = (bounced_at is not null));
comment on column platform.outbox.cdop is 'The CDOP whose act queued the mail; null for mail from before this was kept.';
comment on column platform.outbox.about is 'The first id in the key: what the mail is about.';
comment on column platform.outbox.bounced_at is 'When somebody of the CDOP said that the mail came back.';
create index outbox_about on platform.outbox (cdop, about, created_at);
create index outbox_undelivered on platform.outbox (cdop, created_at) where state in ('FAILED', 'BOUNCED');

create or replace function platform.queue_mail(
    p_id uuid, p_key text, p_recipient text, p_subject text, p_body text, p_at timestamptz) returns void
  language sql security definer set search_path = pg_catalog, pg_temp
as $$
  insert into platform.outbox (id, key, recipient, subject, body, created_at, state, next_try_at, cdop, about)
  values (p_id, p_key, p_recipient, p_subject, p_body, p_at, 'QUEUED', p_at, platform.tenant(),
    cast(substring(p_key from ':([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})') as uuid))
  on conflict (key) do nothing
$$;

create function platform.mails_about(p_about uuid[])
  returns table (id uuid, about uuid, key text, recipient text, created_at timestamptz, state text, attempts int,
    sent_at timestamptz, bounced_at timestamptz, next_try_at timestamptz, last_error text)
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select o.id, o.about, o.key, o.recipient, o.created_at, o.state, o.attempts, o.sent_at, o.bounced_at, o.next_try_at, o.last_error
  from platform.outbox o where o.cdop = platform.tenant() and o.about = any (p_about)
  order by o.created_at, o.id
$$;
comment on function platform.mails_about is 'How the delivery of the running CDOP''s own mails about these things went; never subject or body.';

create function platform.undelivered(p_most int) returns table (about uuid)
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select o.about from platform.outbox o
  where o.cdop = platform.tenant() and o.state in ('FAILED', 'BOUNCED') and o.about is not null
    and not exists (
      select from platform.outbox later
      where later.cdop = o.cdop and later.about = o.about and later.created_at > o.created_at and later.state = 'SENT')
  group by o.about order by max(o.created_at) desc limit p_most
$$;
comment on function platform.undelivered is
  'What the running CDOP wrote about in vain: the last mail about it was refused or came back. A later one that arrived settles it.';

create function platform.mail_bounced(p_id uuid, p_about uuid, p_at timestamptz) returns boolean
  language sql security definer set search_path = pg_catalog, pg_temp
as $$
  with marked as (
    update platform.outbox set state = 'BOUNCED', bounced_at = p_at
    where id = p_id and about = p_about and cdop = platform.tenant() and state = 'SENT' returning 1)
  select exists (select from marked)
$$;
comment on function platform.mail_bounced is 'Notes that a mail of the running CDOP came back after it had been handed over.';

revoke all on function platform.mails_about, platform.undelivered, platform.mail_bounced from public;
grant execute on function platform.mails_about, platform.undelivered, platform.mail_bounced to cdop_app;
