-- What became of each document: insert-only steps beside it, and where it stands now, which the database works out from them.
alter table ncmd.submission
  add column changes text[] not null default '{}',
  add column reason text not null default '' check (length(reason) <= 2000),
  add constraint submission_of_cdop unique (id, cdop, review_id);
comment on column ncmd.submission.changes is 'What changed since the document before it, in words, as it was told when this one was produced.';
comment on column ncmd.submission.reason is 'Why a case was re-opened or withdrawn.';

create table ncmd.standing (
  submission_id uuid primary key,
  cdop text not null,
  review_id uuid not null,
  state text not null check (state in ('PRODUCED', 'QUEUED', 'SENT', 'ACCEPTED', 'REJECTED', 'NEEDS_FIXING', 'WITHDRAWN')),
  latest boolean not null,
  transport text not null default '' check (transport in ('', 'PORTAL', 'FILE', 'API')),
  reference text not null default '' check (length(reference) <= 100),
  tries int not null default 0 check (tries >= 0),
  since timestamptz not null,
  foreign key (submission_id, cdop, review_id) references ncmd.submission (id, cdop, review_id)
);
comment on table ncmd.standing is 'Where each document stands now. Only the triggers on ncmd.submission and ncmd.step write it.';
create index standing_by_state on ncmd.standing (cdop, state, since desc, submission_id desc);
create index standing_of_review on ncmd.standing (cdop, review_id);
create index standing_latest on ncmd.standing (cdop, since desc, submission_id desc) where latest;

create table ncmd.step (
  id uuid primary key,
  number bigint generated always as identity,
  cdop text not null,
  submission_id uuid not null,
  review_id uuid not null,
  kind text not null check (kind in ('QUEUED', 'TRIED', 'SENT', 'ACCEPTED', 'REJECTED', 'NEEDS_FIXING', 'WITHDRAWN')),
  transport text not null check (transport in ('PORTAL', 'FILE', 'API')),
  reference text not null default '' check (length(reference) <= 100),
  words text not null default '' check (length(words) <= 2000),
  at timestamptz not null,
  by text not null,
  unique (id, submission_id),
  foreign key (submission_id, cdop, review_id) references ncmd.submission (id, cdop, review_id)
);
comment on table ncmd.step is 'One thing that happened to a document on its way to the national database; only ever added to.';
create index step_of_submission on ncmd.step (cdop, submission_id, number);

create table ncmd.reason (
  id uuid primary key,
  cdop text not null,
  step_id uuid not null,
  submission_id uuid not null,
  place int not null check (place > 0),
  path text not null default '' check (length(path) <= 200),
  code text not null default '' check (length(code) <= 100),
  words text not null check (length(words) between 1 and 1000),
  foreign key (step_id, submission_id) references ncmd.step (id, submission_id)
);
comment on table ncmd.reason is 'Why a document was rejected, each reason tied to the item of the dataset it is about where one was named; only ever added to.';
create index reason_of_submission on ncmd.reason (cdop, submission_id, step_id, place);

create trigger never_changed before update or delete or truncate on ncmd.step
  for each statement execute function ncmd.refuse();
create trigger never_changed before update or delete or truncate on ncmd.reason
  for each statement execute function ncmd.refuse();

create function ncmd.begin_standing() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update ncmd.standing set latest = false where review_id = new.review_id and latest;
  insert into ncmd.standing (submission_id, cdop, review_id, state, latest, since)
  values (new.id, new.cdop, new.review_id, 'PRODUCED', true, new.produced_at);
  return null;
end $$;
comment on function ncmd.begin_standing is 'A new document is produced and the newest of its case.';

create function ncmd.follow_step() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  now_at ncmd.standing;
begin
  select * into now_at from ncmd.standing where submission_id = new.submission_id for update;
  if not (case new.kind
      when 'QUEUED' then now_at.state in ('PRODUCED', 'NEEDS_FIXING')
      when 'TRIED' then now_at.state = 'QUEUED'
      when 'SENT' then now_at.state in ('PRODUCED', 'QUEUED', 'NEEDS_FIXING')
      when 'ACCEPTED' then now_at.state in ('SENT', 'REJECTED')
      when 'REJECTED' then now_at.state in ('SENT', 'ACCEPTED')
      when 'NEEDS_FIXING' then now_at.state in ('QUEUED', 'SENT')
      when 'WITHDRAWN' then now_at.state in ('PRODUCED', 'QUEUED', 'NEEDS_FIXING') and now_at.tries = 0
    end) then
    raise exception 'a document that is % cannot become %', now_at.state, new.kind using errcode = 'check_violation';
  end if;
  update ncmd.standing
  set state = case when new.kind = 'TRIED' then state else new.kind end,
    tries = tries + (new.kind = 'TRIED')::int,
    transport = new.transport,
    reference = case when new.reference = '' then reference else new.reference end,
    since = case when new.kind = 'TRIED' then since else new.at end
  where submission_id = new.submission_id;
  return null;
end $$;
comment on function ncmd.follow_step is 'Moves a document on when a step is written, and refuses a step that cannot follow: nothing is accepted twice.';
revoke all on function ncmd.begin_standing, ncmd.follow_step from public;

insert into ncmd.standing (submission_id, cdop, review_id, state, latest, since)
select s.id, s.cdop, s.review_id, 'PRODUCED',
  not exists (select from ncmd.submission n where n.review_id = s.review_id and n.number > s.number), s.produced_at
from ncmd.submission s;
create trigger begins_to_stand after insert on ncmd.submission for each row execute function ncmd.begin_standing();
create trigger moves_on after insert on ncmd.step for each row execute function ncmd.follow_step();

create table ncmd.transport (
  cdop text primary key references directory.cdop (code),
  version bigint not null,
  kind text not null check (kind in ('PORTAL', 'FILE', 'API')),
  certificate text not null default '' check (length(certificate) <= 20000),
  changed_at timestamptz not null,
  changed_by text not null
);
comment on table ncmd.transport is 'How a CDOP brings its documents to the national database; without a row by hand into the portal. The certificate holds the public key to which batches are locked.';

create table ncmd.outgoing (
  submission_id uuid primary key,
  cdop text not null,
  review_id uuid not null,
  number int not null,
  queued_at timestamptz not null,
  next_try_at timestamptz not null,
  tries int not null default 0 check (tries >= 0),
  taken_by text not null default '',
  taken_until timestamptz,
  received boolean not null default false,
  last_error text not null default '' check (length(last_error) <= 200),
  check ((taken_by = '') = (taken_until is null)),
  foreign key (submission_id, cdop, review_id) references ncmd.submission (id, cdop, review_id)
);
comment on table ncmd.outgoing is 'The outbox: documents that the service still has to send, or whose verdict it still has to ask for. A row is written with the step QUEUED and ends with the verdict.';
comment on column ncmd.outgoing.taken_by is 'The node that is sending it; a node that starts again frees what its earlier life had taken.';
create index outgoing_due on ncmd.outgoing (cdop, next_try_at, submission_id);
create index outgoing_of_review on ncmd.outgoing (cdop, review_id, number);

create function ncmd.cdops_that_send(p_now timestamptz) returns table (cdop text)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select distinct o.cdop from ncmd.outgoing o where o.next_try_at <= p_now
$$;
comment on function ncmd.cdops_that_send is 'Whose documents wait to be sent: codes of CDOPs and nothing else.';
revoke all on function ncmd.cdops_that_send from public;
grant execute on function ncmd.cdops_that_send to cdop_app;

create table ncmd.tick (
  submission_id uuid not null,
  cdop text not null,
  review_id uuid not null,
  account text not null,
  path text not null check (length(path) <= 200),
  ticked_at timestamptz not null,
  primary key (submission_id, account, path),
  foreign key (submission_id, cdop, review_id) references ncmd.submission (id, cdop, review_id)
);
comment on table ncmd.tick is 'Which items of a document a person has entered into the portal already; each person has ticks of their own.';

create table ncmd.batch (
  id uuid primary key,
  cdop text not null,
  number int not null check (number > 0),
  period_from date not null,
  period_to date not null check (period_to >= period_from),
  made_at timestamptz not null,
  made_by text not null,
  documents int not null check (documents > 0),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  unique (cdop, number),
  unique (id, cdop)
);
comment on table ncmd.batch is 'A file of documents for a period. Its bytes are made again from the documents, which never change, and always have this hash.';
create index batch_newest on ncmd.batch (cdop, made_at desc, id desc);

create table ncmd.batched (
  batch_id uuid not null,
  cdop text not null,
  submission_id uuid not null,
  review_id uuid not null,
  primary key (batch_id, submission_id),
  foreign key (batch_id, cdop) references ncmd.batch (id, cdop),
  foreign key (submission_id, cdop, review_id) references ncmd.submission (id, cdop, review_id)
);
comment on table ncmd.batched is 'Which documents are in a batch.';
create index batched_document on ncmd.batched (cdop, submission_id);

create table ncmd.reconciliation (
  id uuid primary key,
  cdop text not null,
  as_of date not null,
  file_name text not null check (length(file_name) <= 200),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  note text not null default '' check (length(note) <= 2000),
  matched int not null check (matched >= 0),
  ours_only int not null check (ours_only >= 0),
  theirs_only int not null check (theirs_only >= 0),
  differing int not null check (differing >= 0),
  made_at timestamptz not null,
  made_by text not null,
  unique (id, cdop)
);
comment on table ncmd.reconciliation is 'One comparison of our ledger with a list from the national database, kept as it came out.';
create index reconciliation_newest on ncmd.reconciliation (cdop, made_at desc, id desc);

create table ncmd.reconciled (
  id uuid primary key,
  cdop text not null,
  reconciliation_id uuid not null,
  place int not null,
  kind text not null check (kind in ('MATCHED', 'OURS_ONLY', 'THEIRS_ONLY', 'DIFFERENT')),
  review_id uuid,
  case_number text not null default '' check (length(case_number) <= 200),
  reference text not null default '' check (length(reference) <= 200),
  ours text not null default '' check (length(ours) <= 1000),
  theirs text not null default '' check (length(theirs) <= 4000),
  differences text[] not null default '{}',
  unique (reconciliation_id, place),
  unique (id, cdop),
  foreign key (reconciliation_id, cdop) references ncmd.reconciliation (id, cdop)
);
comment on table ncmd.reconciled is 'A line of a comparison: a case both have, one that only we or only they have, or one on which we differ. Theirs is kept as the file had it.';

create table ncmd.reconciled_note (
  id uuid primary key,
  cdop text not null,
  line_id uuid not null,
  words text not null check (length(words) between 1 and 2000),
  at timestamptz not null,
  by text not null,
  foreign key (line_id, cdop) references ncmd.reconciled (id, cdop)
);
comment on table ncmd.reconciled_note is 'What was done about a line of a comparison; only ever added to.';
create index reconciled_note_of_line on ncmd.reconciled_note (cdop, line_id, at);

create table ncmd.drift (
  review_id uuid primary key references review.review (id),
  cdop text not null,
  submission_id uuid not null references ncmd.submission (id),
  changed boolean not null,
  checked_at timestamptz not null
);
comment on table ncmd.drift is 'Whether a case says something else now than the last document that was sent of it, and when that was last looked at.';
create index drift_oldest on ncmd.drift (cdop, checked_at);

create function ncmd.cdops_to_compare(p_before timestamptz) returns table (cdop text)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select distinct s.cdop from ncmd.standing s
  where s.state in ('SENT', 'ACCEPTED')
    and not exists (select from ncmd.drift d where d.review_id = s.review_id and d.checked_at >= p_before)
$$;
comment on function ncmd.cdops_to_compare is 'Where a case has not been compared with what was sent of it for some time: codes of CDOPs and nothing else.';
revoke all on function ncmd.cdops_to_compare from public;
grant execute on function ncmd.cdops_to_compare to cdop_app;

do $$
declare
  t text;
begin
  foreach t in array array['standing', 'step', 'reason', 'transport', 'outgoing', 'tick', 'batch', 'batched',
      'reconciliation', 'reconciled', 'reconciled_note', 'drift'] loop
    execute format('alter table ncmd.%I enable row level security', t);
    execute format('alter table ncmd.%I force row level security', t);
    execute format('create policy tenant on ncmd.%I to cdop_app using (cdop = (select platform.tenant())) with check (cdop = (select platform.tenant()))', t);
    execute format('create policy owner_loads on ncmd.%I to cdop_owner using (true) with check (true)', t);
  end loop;
  foreach t in array array['batch', 'batched', 'reconciliation', 'reconciled', 'reconciled_note'] loop
    execute format('create trigger never_changed before update or delete or truncate on ncmd.%I for each statement execute function ncmd.refuse()', t);
  end loop;
end $$;
grant select on ncmd.standing to cdop_app;
grant select, insert on ncmd.step, ncmd.reason, ncmd.batch, ncmd.batched, ncmd.reconciliation, ncmd.reconciled, ncmd.reconciled_note to cdop_app;
grant select, insert, update on ncmd.transport, ncmd.drift to cdop_app;
grant select, insert, update, delete on ncmd.outgoing to cdop_app;
grant select, insert, delete on ncmd.tick to cdop_app;
