create function platform.moment() returns timestamptz
  language sql stable
  return coalesce(nullif(current_setting('app.at', true), '')::timestamptz, now());
comment on function platform.moment() is
  'When the running transaction happens by the clock of the product, which both walls read; the clock of the database when nobody said it.';
grant execute on function platform.moment() to cdop_app;
