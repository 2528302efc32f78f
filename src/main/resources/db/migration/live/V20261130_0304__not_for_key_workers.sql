do $$
declare
  t text;
begin
  foreach t in array array['meeting', 'item', 'part', 'line', 'ending', 'recorder'] loop
    execute format('create policy not_for_key_workers on live.%I as restrictive to cdop_app using (not (select keyworker.only_key_worker()))', t);
  end loop;
end
$$;

create function live.final_answers(p_questions uuid[]) returns table (question uuid, answer text, finalised_at timestamptz)
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select q.id, trim(p.fields -> 'answer' ->> 0), e.finalised_at
  from unnest(p_questions) q(id)
    join live.part p on p.part = 'ANSWER-' || q.id and p.cdop = platform.tenant()
    join live.item i on i.id = p.item_id and i.number = p.number and i.state = 'FINALISED'
    join live.ending e on e.item_id = i.id and e.number = i.number
  where trim(p.fields -> 'answer' ->> 0) <> ''
$$;
comment on function live.final_answers is
  'What panels of the running transaction''s CDOP answered to these questions of families, in cases that are finalised, and nothing else of their records.';
revoke all on function live.final_answers from public;
grant execute on function live.final_answers to cdop_app;
