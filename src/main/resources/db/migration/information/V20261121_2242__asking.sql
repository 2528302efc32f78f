alter table information.request
  add column agency_id uuid references directory.agency (id),
  add column note text not null default '' check (length(note) <= 2000);
comment on column information.request.agency_id is 'The agency of the directory; null when somebody outside it was asked.';
comment on column information.request.note is 'What the coordinator wrote to the agency. Shown behind the secure link only, never in a mail.';
