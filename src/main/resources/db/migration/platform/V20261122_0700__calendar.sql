-- A mail may carry an entry for the recipient's calendar. Like the body it is forgotten once the mail is out of hand.
alter table platform.outbox
  add column calendar text not null default '' check (length(calendar) <= 20000),
  add column calendar_method text not null default '' check (calendar_method in ('', 'REQUEST', 'CANCEL')),
  add constraint outbox_calendar_forgotten check (state = 'QUEUED' or calendar = '');
comment on column platform.outbox.calendar is 'An iCalendar object, or empty. It says when and where to meet, never about whom.';
comment on column platform.outbox.calendar_method is 'The method of the calendar object; the mail must name it too, or Outlook shows a plain file.';

create function platform.queue_invitation(
    p_id uuid, p_key text, p_recipient text, p_subject text, p_body text, p_method text, p_calendar text, p_at timestamptz)
  returns void
  language sql security definer set search_path = pg_catalog, pg_temp
as $$
  insert into platform.outbox
    (id, key, recipient, subject, body, calendar_method, calendar, created_at, state, next_try_at, cdop, about)
  values (p_id, p_key, p_recipient, p_subject, p_body, p_method, p_calendar, p_at, 'QUEUED', p_at, platform.tenant(),
    cast(substring(p_key from ':([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})') as uuid))
  on conflict (key) do nothing
$$;
comment on function platform.queue_invitation is 'Queues one mail with an entry for the calendar, or nothing when the occasion already has one.';

drop function platform.next_mail(timestamptz);
create function platform.next_mail(p_now timestamptz)
  returns table (id uuid, recipient text, subject text, body text, attempts int, calendar_method text, calendar text)
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  if platform.tenant() is not null then
    raise exception 'mail is sent outside every CDOP''s transactions' using errcode = 'insufficient_privilege';
  end if;
  return query
    select o.id, o.recipient, o.subject, o.body, o.attempts, o.calendar_method, o.calendar from platform.outbox o
    where o.state = 'QUEUED' and o.next_try_at <= p_now
    order by o.next_try_at limit 1 for update skip locked;
end $$;
comment on function platform.next_mail is
  'The mail that waits longest, locked until the end of the transaction; another node skips it.';

create or replace function platform.mail_sent(p_id uuid, p_at timestamptz) returns void
  language sql security definer set search_path = pg_catalog, pg_temp
as $$
  update platform.outbox
  set state = 'SENT', sent_at = p_at, attempts = attempts + 1, body = '', calendar = '', last_error = ''
  where id = p_id and state = 'QUEUED'
$$;

create or replace function platform.mail_not_sent(p_id uuid, p_error text, p_next timestamptz) returns void
  language sql security definer set search_path = pg_catalog, pg_temp
as $$
  update platform.outbox
  set attempts = attempts + 1, last_error = p_error,
    state = case when p_next is null then 'FAILED' else 'QUEUED' end,
    body = case when p_next is null then '' else body end,
    calendar = case when p_next is null then '' else calendar end,
    next_try_at = coalesce(p_next, next_try_at)
  where id = p_id and state = 'QUEUED'
$$;

revoke all on function platform.queue_invitation, platform.next_mail from public;
grant execute on function platform.queue_invitation, platform.next_mail to cdop_app;
