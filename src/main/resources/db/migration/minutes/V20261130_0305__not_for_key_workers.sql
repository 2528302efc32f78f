do $$
declare
  t text;
begin
  foreach t in array array['minutes', 'block', 'comment', 'kept'] loop
    execute format('create policy not_for_key_workers on minutes.%I as restrictive to cdop_app using (not (select keyworker.only_key_worker()))', t);
  end loop;
end
$$;
