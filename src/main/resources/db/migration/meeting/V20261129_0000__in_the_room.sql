alter table meeting.guest add column present boolean not null default false;
comment on column meeting.guest.present is 'Whether the expert was there.';

alter table meeting.interest add column said_to text not null default '';
comment on column meeting.interest.said_to is 'Who entered it for somebody who spoke of it at the meeting; empty when they declared it themselves.';
