create table directory.agency (
  id uuid primary key,
  cdop text not null references directory.cdop (code),
  type text not null check (type ~ '^AGY[0-9]{2}$'),
  name text not null check (length(name) between 1 and 200),
  email text not null check (length(email) between 3 and 254),
  ods_code text not null default '' check (ods_code ~ '^[A-Z0-9]{0,10}$'),
  active boolean not null default true,
  unique (cdop, name)
);
comment on table directory.agency is 'An agency that a CDOP asks for information, and the mailbox where such requests go.';
comment on column directory.agency.type is 'A code of the list agency_type.';
create index agency_by_type on directory.agency (cdop, type, name);
alter table directory.agency enable row level security;
alter table directory.agency force row level security;
create policy tenant on directory.agency to cdop_app
  using (cdop = (select platform.tenant())) with check (cdop = (select platform.tenant()));
create policy owner_loads on directory.agency to cdop_owner using (true) with check (true);
grant select, insert, update on directory.agency to cdop_app;

-- Invented agencies, so that requests can be tried out; a CDOP replaces them by its own.
insert into directory.agency (id, cdop, type, name, email, ods_code)
  select gen_random_uuid(), c.cdop, a.type, replace(a.name, '{}', c.place), a.box || '.' || c.slug || '@' || a.host,
    case when a.host = 'example.nhs.uk' then 'ZX' || c.number || lpad((row_number() over (partition by c.cdop order by a.type))::text, 2, '0') else '' end
  from (values ('OXON', 'Oxfordshire', 'oxfordshire', '1'), ('BUCKS', 'Buckinghamshire', 'buckinghamshire', '2'),
      ('BERKS', 'Berkshire', 'berkshire', '3')) c (cdop, place, slug, number)
  cross join (values
    ('AGY01', 'Elm Tree Surgery, {}', 'elm.tree.surgery', 'example.nhs.uk'),
    ('AGY02', '{} Health Visiting Service', 'health.visiting', 'example.nhs.uk'),
    ('AGY04', 'Willow Maternity Service, {}', 'maternity', 'example.nhs.uk'),
    ('AGY05', 'Invented General Hospital Paediatrics, {}', 'paediatrics', 'example.nhs.uk'),
    ('AGY06', 'Invented General Hospital Neonatal Unit, {}', 'neonatal', 'example.nhs.uk'),
    ('AGY08', 'Invented General Hospital Emergency Department, {}', 'emergency', 'example.nhs.uk'),
    ('AGY12', '{} Child and Adolescent Mental Health Service', 'camhs', 'example.nhs.uk'),
    ('AGY13', 'Example Ambulance Service, {} division', 'ambulance', 'example.nhs.uk'),
    ('AGY15', 'Larkfield Children''s Hospice, {}', 'hospice', 'example.org'),
    ('AGY17', '{} Police Child Abuse Investigation Unit', 'police', 'example.org'),
    ('AGY18', '{} Children''s Social Care', 'social.care', 'example.org'),
    ('AGY20', 'Meadow Lane Primary School, {}', 'meadow.lane.school', 'example.org')) a (type, name, box, host);
