alter table themed.participant add column deputy text not null default '';
comment on column themed.participant.deputy is 'The account of who signs those of this CDOP''s cases its chair has a connection with; empty when nobody is named.';
grant update (deputy) on themed.participant to cdop_app;

-- Records of meetings that began before closing was known.
update live.meeting l set closes_at = m.closes_at from themed.meeting m where m.id = l.id;
