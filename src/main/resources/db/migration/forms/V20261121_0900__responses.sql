create schema forms;
comment on schema forms is 'Filled forms: one document a response, every save kept.';
grant usage on schema forms to cdop_app;

create table forms.response (
  id uuid primary key,
  cdop text not null,
  form text not null,
  edition text not null,
  digest text not null check (digest ~ '^[0-9a-f]{64}$'),
  document jsonb not null check (jsonb_typeof(document) = 'object'),
  version bigint not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  submitted_at timestamptz,
  submitted_by text,
  check ((submitted_at is null) = (submitted_by is null))
);
comment on table forms.response is 'A filled form, pinned to the edition whose words were answered. Frozen once submitted.';
create index response_newest on forms.response (cdop, form, created_at desc, id desc);

create table forms.revision (
  response_id uuid not null references forms.response (id),
  number int not null check (number > 0),
  cdop text not null,
  document jsonb not null,
  saved_at timestamptz not null,
  saved_by text not null,
  primary key (response_id, number)
);
comment on table forms.revision is 'What a response said after each save; only ever added to.';
create index revision_tenant on forms.revision (cdop, response_id, number);

create function forms.refuse_change_after_submission() returns trigger
  language plpgsql as $$
begin
  raise exception 'a submitted response is frozen' using errcode = 'integrity_constraint_violation';
end
$$;
comment on function forms.refuse_change_after_submission() is 'Keeps a submitted response as it was sent, whoever asks.';
create trigger frozen before update on forms.response
  for each row when (old.submitted_at is not null)
  execute function forms.refuse_change_after_submission();

alter table forms.response enable row level security;
alter table forms.response force row level security;
alter table forms.revision enable row level security;
alter table forms.revision force row level security;
create policy tenant on forms.response to cdop_app
  using (cdop = (select platform.tenant())) with check (cdop = (select platform.tenant()));
create policy tenant on forms.revision to cdop_app
  using (cdop = (select platform.tenant())) with check (cdop = (select platform.tenant()));
create policy owner_loads on forms.response to cdop_owner using (true) with check (true);
create policy owner_loads on forms.revision to cdop_owner using (true) with check (true);
grant select, insert, update on forms.response to cdop_app;
grant select, insert on forms.revision to cdop_app;
