alter table meeting.guest add column apologised boolean not null default false;
comment on column meeting.guest.apologised is 'Whether the expert sent apologies; they have no account with which to say so themselves.';

create table meeting.in_attendance (
  meeting_id uuid not null references meeting.meeting (id),
  account text not null,
  cdop text not null,
  present boolean not null,
  primary key (meeting_id, account)
);
comment on table meeting.in_attendance is 'Coordinators who were at a meeting to run and record it: named in the minutes, no members, and in no quorum.';
alter table meeting.in_attendance enable row level security;
alter table meeting.in_attendance force row level security;
create policy tenant on meeting.in_attendance to cdop_app
  using (cdop = (select platform.tenant())) with check (cdop = (select platform.tenant()));
create policy owner_loads on meeting.in_attendance to cdop_owner using (true) with check (true);
grant select, insert, update on meeting.in_attendance to cdop_app;
