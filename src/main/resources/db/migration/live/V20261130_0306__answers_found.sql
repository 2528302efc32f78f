create index part_named on live.part (cdop, part);
