create table platform.outbox (
  id uuid primary key,
  key text not null unique check (length(key) between 8 and 200),
  recipient text not null check (length(recipient) between 3 and 254),
  subject text not null check (length(subject) between 1 and 150),
  body text not null check (length(body) <= 20000),
  created_at timestamptz not null,
  state text not null check (state in ('QUEUED', 'SENT', 'FAILED')),
  attempts int not null default 0 check (attempts >= 0),
  next_try_at timestamptz not null,
  sent_at timestamptz,
  last_error text not null default '' check (last_error ~ '^[A-Z_]{0,40}$'),
  check ((state = 'SENT') = (sent_at is not null)),
  check (state = 'QUEUED' or body = '')
);
comment on table platform.outbox is
  'Mail to be sent, written in the transaction of the act that causes it. A body may hold a secret link, so it is blanked when the mail is sent or given up.';
comment on column platform.outbox.key is 'Names the occasion; a second mail for the same occasion is not queued.';
comment on column platform.outbox.last_error is 'A code; never what the mail server said, which may quote the mail.';
create index outbox_due on platform.outbox (next_try_at) where state = 'QUEUED';

-- The application reads and writes the table only through the functions below, so that no tenant can
-- read another's mail. The table needs no tenant of its own: it holds no case data.
alter table platform.outbox enable row level security;
alter table platform.outbox force row level security;
create policy owner_only on platform.outbox to cdop_owner using (true) with check (true);

create function platform.queue_mail(
    p_id uuid, p_key text, p_recipient text, p_subject text, p_body text, p_at timestamptz) returns void
  language sql security definer set search_path = pg_catalog, pg_temp
as $$
  insert into platform.outbox (id, key, recipient, subject, body, created_at, state, next_try_at)
  values (p_id, p_key, p_recipient, p_subject, p_body, p_at, 'QUEUED', p_at)
  on conflict (key) do nothing
$$;
comment on function platform.queue_mail is 'Queues one mail, or nothing when the occasion already has one.';

create function platform.next_mail(p_now timestamptz)
  returns table (id uuid, recipient text, subject text, body text, attempts int)
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  if platform.tenant() is not null then
    raise exception 'mail is sent outside every CDOP''s transactions' using errcode = 'insufficient_privilege';
  end if;
  return query
    select o.id, o.recipient, o.subject, o.body, o.attempts from platform.outbox o
    where o.state = 'QUEUED' and o.next_try_at <= p_now
    order by o.next_try_at limit 1 for update skip locked;
end $$;
comment on function platform.next_mail is
  'The mail that waits longest, locked until the end of the transaction; another node skips it.';

create function platform.mail_sent(p_id uuid, p_at timestamptz) returns void
  language sql security definer set search_path = pg_catalog, pg_temp
as $$
  update platform.outbox
  set state = 'SENT', sent_at = p_at, attempts = attempts + 1, body = '', last_error = ''
  where id = p_id and state = 'QUEUED'
$$;
comment on function platform.mail_sent is 'Notes that a mail was handed over, and forgets its body.';

create function platform.mail_not_sent(p_id uuid, p_error text, p_next timestamptz) returns void
  language sql security definer set search_path = pg_catalog, pg_temp
as $$
  update platform.outbox
  set attempts = attempts + 1, last_error = p_error,
    state = case when p_next is null then 'FAILED' else 'QUEUED' end,
    body = case when p_next is null then '' else body end,
    next_try_at = coalesce(p_next, next_try_at)
  where id = p_id and state = 'QUEUED'
$$;
comment on function platform.mail_not_sent is 'Notes a failed attempt and when to try again; without a time the mail is given up.';

revoke all on function platform.queue_mail, platform.next_mail, platform.mail_sent, platform.mail_not_sent from public;
grant execute on function platform.queue_mail, platform.next_mail, platform.mail_sent, platform.mail_not_sent to cdop_app;
