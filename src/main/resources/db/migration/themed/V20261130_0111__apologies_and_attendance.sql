alter table themed.attendee add column apologised boolean not null default false;
comment on column themed.attendee.apologised is 'Whether they sent apologies; the host marks it as it marks who is there.';
grant update (apologised) on themed.attendee to cdop_app;
alter table themed.attendee drop constraint attendee_discipline_check;
alter table themed.attendee add constraint attendee_discipline_check
  check (discipline in ('HEALTH', 'LOCAL_AUTHORITY', 'PUBLIC_HEALTH', 'POLICE', 'OTHER', 'EXPERT', 'IN_ATTENDANCE'));
comment on column themed.attendee.discipline is 'What they bring; IN_ATTENDANCE is a coordinator who runs or records the meeting and counts for no quorum.';
