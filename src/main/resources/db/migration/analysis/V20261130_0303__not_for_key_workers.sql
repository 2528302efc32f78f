-- A key worker sees nothing of what a panel says. For people who are key workers and nothing else the database holds that too.
do $$
declare
  t text;
begin
  foreach t in array array['analysis', 'saving', 'factor', 'learning_point', 'action', 'issue', 'practice', 'recommendation', 'notification'] loop
    execute format('create policy not_for_key_workers on analysis.%I as restrictive to cdop_app using (not (select keyworker.only_key_worker()))', t);
  end loop;
end
$$;
