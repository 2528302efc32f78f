alter table forms.response add column copied_from uuid references forms.response (id);
comment on column forms.response.copied_from is
  'The response that was sent and is changed by this one; revisions are counted on from its last.';
