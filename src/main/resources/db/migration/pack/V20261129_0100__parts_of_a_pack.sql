alter table pack.opening drop constraint opening_what_check;
alter table pack.opening add constraint opening_what_check check (what in ('PAGE', 'CONTENTS', 'PART', 'PRINT', 'PDF', 'PICTURE'));
comment on table pack.opening is
  'Who opened which part, picture, print or PDF of a released pack, or the whole of it on one page, and when; only ever added to.';
comment on column pack.opening.part is 'The number of the part or the picture, from 1; nought for the pack as a whole.';
create index opening_reader on pack.opening (cdop, papers_id, account, opened_at);
