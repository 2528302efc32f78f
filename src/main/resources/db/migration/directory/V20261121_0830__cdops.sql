create schema directory;
comment on schema directory is 'CDOPs, their areas, agencies and contacts.';
grant usage on schema directory to cdop_app;

create table directory.cdop (
  code text primary key check (code ~ '^[A-Z]{2,12}$'),
  name text not null,
  email text not null,
  phone text not null
);
comment on table directory.cdop is 'The child death overview panels this service serves. Public.';
grant select on directory.cdop to cdop_app;

create table directory.postcode_district (
  district text primary key check (district ~ '^[A-Z]{1,2}[0-9][0-9A-Z]?$'),
  cdop text not null references directory.cdop (code)
);
comment on table directory.postcode_district is
  'A first guess of the CDOP of residence from the outward half of a postcode; a coordinator confirms it at triage.';
grant select on directory.postcode_district to cdop_app;

insert into directory.cdop values
  ('OXON', 'Oxfordshire Child Death Overview Panel', 'cdop.oxfordshire@example.org', '01865 496 0001'),
  ('BUCKS', 'Buckinghamshire Child Death Overview Panel', 'cdop.buckinghamshire@example.org', '01296 496 0002'),
  ('BERKS', 'Pan Berkshire Child Death Overview Panel', 'cdop.berkshire@example.org', '0118 496 0003');

insert into directory.postcode_district
  select 'OX' || n, 'OXON' from generate_series(1, 49) n
  union all select 'HP' || n, 'BUCKS' from generate_series(5, 27) n
  union all select 'MK' || n, 'BUCKS' from generate_series(17, 18) n
  union all select 'SL' || n, 'BERKS' from generate_series(1, 6) n
  union all select 'SL' || n, 'BUCKS' from unnest(array[0, 7, 8, 9]) n
  union all select 'RG' || n, 'BERKS' from unnest(array[1, 2, 4, 5, 6, 7, 8, 10, 12, 14, 17, 18, 19, 20, 30, 31, 40, 41, 42, 45]) n
  union all select 'RG9', 'OXON';
