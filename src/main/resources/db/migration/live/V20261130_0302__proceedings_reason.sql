alter table live.ending add column proceedings_reason text not null default '';
comment on column live.ending.proceedings_reason is 'Why the chair finalised although criminal proceedings about the death had not ended; empty when there were none.';
