alter table analysis.analysis add column proceedings_reason text;
comment on column analysis.analysis.proceedings_reason is 'Why the chair signed although criminal proceedings about the death had not ended; empty when there were none.';
