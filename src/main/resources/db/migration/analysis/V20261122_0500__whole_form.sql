alter table analysis.factor add column source text not null default '';
comment on column analysis.factor.source is 'Where the factor is known from.';
alter table analysis.factor drop constraint factor_grade_check;
alter table analysis.factor add constraint factor_grade_check check (grade between 0 and 3);
comment on column analysis.factor.grade is '0 to 2; 3, a complete and sufficient explanation, is only read from old forms.';
alter table analysis.learning_point add column audience text not null default '';
comment on column analysis.learning_point.audience is 'Whom the learning point is for.';
alter table analysis.action add column status text not null default 'open' check (status in ('open', 'progress', 'done', 'stopped'));
alter table analysis.action add column evidence text not null default '';
comment on column analysis.action.evidence is 'What shows that the action was done.';

alter table analysis.analysis add column sheet uuid references forms.response (id);
comment on column analysis.analysis.sheet is
  'The answers on the front sheet, on the follow-up for the family and on the quality of the review; none until a page was saved.';

create table analysis.issue (
  id uuid primary key,
  cdop text not null,
  version bigint not null,
  analysis_id uuid not null references analysis.analysis (id),
  place int not null,
  removed boolean not null,
  saved_by text not null,
  saved_at timestamptz not null,
  text text not null check (text <> ''),
  source text not null check (source in ('CDRM', 'CDOP', 'agency', 'family'))
);
comment on table analysis.issue is 'An issue that the review identified, and who raised it.';
create index issue_analysis on analysis.issue (cdop, analysis_id, place);
create trigger frozen before insert or update on analysis.issue
  for each row when (current_user <> 'cdop_owner') execute function analysis.refuse_line_of_signed();
alter table analysis.issue enable row level security;
alter table analysis.issue force row level security;
create policy tenant on analysis.issue to cdop_app
  using (cdop = (select platform.tenant())) with check (cdop = (select platform.tenant()));
create policy owner_loads on analysis.issue to cdop_owner using (true) with check (true);
grant select, insert, update on analysis.issue to cdop_app;

create table analysis.practice (
  id uuid primary key,
  cdop text not null,
  version bigint not null,
  analysis_id uuid not null references analysis.analysis (id),
  place int not null,
  removed boolean not null,
  saved_by text not null,
  saved_at timestamptz not null,
  text text not null check (text <> ''),
  agency_type text not null check (agency_type ~ '^AGY[0-9]{2}$')
);
comment on table analysis.practice is 'Something that was done well, and by which kind of organisation.';
create index practice_analysis on analysis.practice (cdop, analysis_id, place);
create trigger frozen before insert or update on analysis.practice
  for each row when (current_user <> 'cdop_owner') execute function analysis.refuse_line_of_signed();
alter table analysis.practice enable row level security;
alter table analysis.practice force row level security;
create policy tenant on analysis.practice to cdop_app
  using (cdop = (select platform.tenant())) with check (cdop = (select platform.tenant()));
create policy owner_loads on analysis.practice to cdop_owner using (true) with check (true);
grant select, insert, update on analysis.practice to cdop_app;

create table analysis.recommendation (
  id uuid primary key,
  cdop text not null,
  version bigint not null,
  analysis_id uuid not null references analysis.analysis (id),
  place int not null,
  removed boolean not null,
  saved_by text not null,
  saved_at timestamptz not null,
  text text not null check (text <> ''),
  organisation text not null,
  sort text not null check (sort in ('practice', 'service', 'training', 'policy', 'public', 'research', 'other'))
);
comment on table analysis.recommendation is 'What the panel asks an organisation to change.';
create index recommendation_analysis on analysis.recommendation (cdop, analysis_id, place);
create trigger frozen before insert or update on analysis.recommendation
  for each row when (current_user <> 'cdop_owner') execute function analysis.refuse_line_of_signed();
alter table analysis.recommendation enable row level security;
alter table analysis.recommendation force row level security;
create policy tenant on analysis.recommendation to cdop_app
  using (cdop = (select platform.tenant())) with check (cdop = (select platform.tenant()));
create policy owner_loads on analysis.recommendation to cdop_owner using (true) with check (true);
grant select, insert, update on analysis.recommendation to cdop_app;

create table analysis.notification (
  id uuid primary key,
  cdop text not null,
  version bigint not null,
  analysis_id uuid not null references analysis.analysis (id),
  place int not null,
  removed boolean not null,
  saved_by text not null,
  saved_at timestamptz not null,
  body text not null
    check (body in ('safeguarding', 'coroner', 'examiner', 'public_health', 'ukhsa', 'mhra', 'product', 'cqc', 'ncmd')),
  needed boolean not null,
  made_on date,
  note text not null
);
comment on table analysis.notification is 'Who must be told because of the review, or need not; made_on is the day they were told.';
create index notification_analysis on analysis.notification (cdop, analysis_id, place);
create trigger frozen before insert or update on analysis.notification
  for each row when (current_user <> 'cdop_owner') execute function analysis.refuse_line_of_signed();
alter table analysis.notification enable row level security;
alter table analysis.notification force row level security;
create policy tenant on analysis.notification to cdop_app
  using (cdop = (select platform.tenant())) with check (cdop = (select platform.tenant()));
create policy owner_loads on analysis.notification to cdop_owner using (true) with check (true);
grant select, insert, update on analysis.notification to cdop_app;
