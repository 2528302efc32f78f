create schema caseimport;
comment on schema caseimport is 'Old cases brought in from spreadsheets, row by row.';
grant usage on schema caseimport to cdop_app;

create table caseimport.case_import (
  id uuid primary key,
  cdop text not null references directory.cdop (code),
  version bigint not null,
  state text not null check (state in ('COLUMNS', 'PREVIEW', 'RUNNING', 'DONE', 'UNDOING', 'UNDONE')),
  file_name text not null check (length(file_name) between 1 and 200),
  file_digest text not null check (file_digest ~ '^[0-9a-f]{64}$'),
  headings jsonb not null check (jsonb_typeof(headings) = 'array'),
  mapping jsonb not null check (jsonb_typeof(mapping) = 'array'),
  uploaded_by text not null,
  uploaded_at timestamptz not null,
  confirmed_by text,
  confirmed_at timestamptz,
  finished_at timestamptz,
  undone_by text,
  undone_at timestamptz,
  undo_reason text not null default '',
  check ((confirmed_by is null) = (confirmed_at is null)),
  check ((undone_by is null) = (undone_at is null)),
  check (state not in ('UNDOING', 'UNDONE') or (undone_by is not null and undo_reason <> ''))
);
comment on table caseimport.case_import is 'One spreadsheet of old cases, from its upload to what came of it. Its state leads the background round.';
create index case_import_newest on caseimport.case_import (cdop, uploaded_at desc, id desc);
create index case_import_at_work on caseimport.case_import (state, confirmed_at) where state in ('RUNNING', 'UNDOING');

create table caseimport.import_row (
  id uuid primary key,
  cdop text not null,
  version bigint not null,
  import_id uuid not null references caseimport.case_import (id),
  number int not null check (number > 1),
  file_name text not null,
  outcome text not null check (outcome in ('UNREAD', 'NEW', 'HERE', 'MEND', 'ADDED', 'REMOVED')),
  cells jsonb not null check (jsonb_typeof(cells) = 'array'),
  entries jsonb not null check (jsonb_typeof(entries) = 'object'),
  mistakes jsonb not null check (jsonb_typeof(mistakes) = 'array'),
  case_number text not null,
  note text not null default '',
  review_id uuid references review.review (id) on delete set null,
  response_id uuid references forms.response (id),
  added_at timestamptz,
  unique (import_id, number),
  check (outcome not in ('ADDED', 'REMOVED') or (cells = '[]' and entries = '{}'))
);
comment on table caseimport.import_row is
  'One row of a spreadsheet and its outcome. What stood in it is forgotten once the case is added or the import is undone.';
comment on column caseimport.import_row.review_id is 'The case made of the row, or the one that was already here.';
create index import_row_outcome on caseimport.import_row (cdop, import_id, outcome, number);
create index import_row_review on caseimport.import_row (cdop, review_id) where review_id is not null;
create index import_row_case_number on caseimport.import_row (cdop, case_number) where outcome = 'ADDED';

create table caseimport.known_heading (
  cdop text not null,
  heading text not null check (length(heading) between 1 and 200),
  field text not null,
  primary key (cdop, heading)
);
comment on table caseimport.known_heading is 'What a column of this heading meant the last time, so that the next file is matched at once. An empty field was left out.';

alter table caseimport.case_import enable row level security;
alter table caseimport.case_import force row level security;
alter table caseimport.import_row enable row level security;
alter table caseimport.import_row force row level security;
alter table caseimport.known_heading enable row level security;
alter table caseimport.known_heading force row level security;
create policy tenant on caseimport.case_import to cdop_app
  using (cdop = (select platform.tenant())) with check (cdop = (select platform.tenant()));
create policy tenant on caseimport.import_row to cdop_app
  using (cdop = (select platform.tenant())) with check (cdop = (select platform.tenant()));
create policy tenant on caseimport.known_heading to cdop_app
  using (cdop = (select platform.tenant())) with check (cdop = (select platform.tenant()));
create policy owner_loads on caseimport.case_import to cdop_owner using (true) with check (true);
create policy owner_loads on caseimport.import_row to cdop_owner using (true) with check (true);
create policy owner_loads on caseimport.known_heading to cdop_owner using (true) with check (true);
grant select, insert, update on caseimport.case_import, caseimport.import_row, caseimport.known_heading to cdop_app;

create function caseimport.at_work() returns table (id uuid, cdop text)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  if platform.tenant() is not null then
    raise exception 'the round looks outside every CDOP''s transactions' using errcode = 'insufficient_privilege';
  end if;
  return query
    select i.id, i.cdop from caseimport.case_import i where i.state in ('RUNNING', 'UNDOING') order by i.confirmed_at, i.id limit 20;
end
$$;
comment on function caseimport.at_work is 'Which imports wait for the background round, and whose they are; nothing else of them.';

-- The only way a case is ever deleted: it came from this import, the import is being undone, and nobody worked on it.
create function caseimport.remove_added(p_import uuid, p_rows uuid[]) returns setof uuid
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  doomed uuid[];
  reviews uuid[];
  responses uuid[];
begin
  if not exists (
    select from caseimport.case_import i where i.id = p_import and i.cdop = platform.tenant() and i.state = 'UNDOING')
  then
    raise exception 'this import is not being undone' using errcode = 'insufficient_privilege';
  end if;
  select array_agg(w.id), array_agg(w.review_id), array_agg(w.response_id) into doomed, reviews, responses
  from caseimport.import_row w
    join review.review r on r.id = w.review_id and r.cdop = w.cdop and r.origin = 'IMPORTED'
    join forms.response f on f.id = w.response_id and f.cdop = w.cdop and f.form = 'imported-case'
  where w.import_id = p_import and w.cdop = platform.tenant() and w.outcome = 'ADDED' and w.id = any (p_rows)
    and w.review_id not in (select review.worked_on(array (
      select x.review_id from caseimport.import_row x where x.import_id = p_import and x.id = any (p_rows))));
  update caseimport.import_row w
    set outcome = 'REMOVED', review_id = null, response_id = null, case_number = '', note = '', version = w.version + 1
    where w.id = any (doomed);
  delete from forms.revision v where v.response_id = any (responses);
  delete from forms.response f where f.id = any (responses);
  delete from review.review r where r.id = any (reviews);
  return query select unnest(reviews);
end
$$;
comment on function caseimport.remove_added is 'Removes cases of an import that is being undone, those nobody worked on, and says which.';
revoke all on function caseimport.at_work, caseimport.remove_added from public;
grant execute on function caseimport.at_work, caseimport.remove_added to cdop_app;
