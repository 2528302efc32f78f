alter table information.request
  add column passing_to text not null default '' check (passing_to = '' or length(passing_to) between 3 and 254),
  add column passing_reason text not null default '' check (length(passing_reason) <= 2000);
comment on column information.request.passing_to is
  'The address an agency wants to pass the request on to, which nobody knows here: nothing goes there until the CDOP releases it.';
