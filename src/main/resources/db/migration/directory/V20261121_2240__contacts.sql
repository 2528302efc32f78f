-- Agencies become something a CDOP keeps: facts, the time they exist, people, and what was changed by whom.
alter table directory.agency
  add column version bigint not null default 0,
  add column phone text not null default '' check (length(phone) <= 40),
  add column area text not null default '' check (length(area) <= 200),
  add column notes text not null default '' check (length(notes) <= 2000),
  add column effective_from date,
  add column effective_to date,
  add constraint agency_effective_check check (effective_to >= effective_from);
comment on column directory.agency.effective_from is 'The first day of the organisation; null when it is not known or long ago.';
comment on column directory.agency.effective_to is 'The last day of an organisation that was dissolved or became part of another; null while it goes on.';

create table directory.contact (
  id uuid primary key,
  cdop text not null references directory.cdop (code),
  version bigint not null,
  agency_id uuid not null references directory.agency (id),
  name text not null check (length(name) between 1 and 200),
  role text not null check (length(role) <= 200),
  email text not null check (length(email) between 3 and 254),
  phone text not null default '' check (length(phone) <= 40),
  usual boolean not null,
  escalation boolean not null,
  stands_in_for uuid references directory.contact (id),
  stands_in_from date,
  stands_in_to date,
  effective_from date,
  effective_to date,
  check (stands_in_for <> id),
  check ((stands_in_for is null) = (stands_in_from is null)),
  check ((stands_in_for is null) = (stands_in_to is null)),
  check (stands_in_to >= stands_in_from),
  check (effective_to >= effective_from)
);
comment on table directory.contact is 'Someone at an agency by work address: who is usually asked, who stands in while that person is away, who a request is escalated to.';
comment on column directory.contact.usual is 'Whether requests go to this person unless another is chosen. One an agency.';
create index contact_by_agency on directory.contact (cdop, agency_id, name);
create unique index contact_usual_once on directory.contact (cdop, agency_id) where usual;

create table directory.change (
  id uuid primary key,
  cdop text not null references directory.cdop (code),
  agency_id uuid not null references directory.agency (id),
  at timestamptz not null,
  by text not null check (length(by) between 1 and 200),
  what text not null check (length(what) between 1 and 4000)
);
comment on table directory.change is 'What was changed about an agency or its contacts, in words. Only ever added to.';
create index change_by_agency on directory.change (cdop, agency_id, at, id);

alter table directory.contact enable row level security;
alter table directory.contact force row level security;
alter table directory.change enable row level security;
alter table directory.change force row level security;
create policy tenant on directory.contact to cdop_app
  using (cdop = (select platform.tenant())) with check (cdop = (select platform.tenant()));
create policy tenant on directory.change to cdop_app
  using (cdop = (select platform.tenant())) with check (cdop = (select platform.tenant()));
create policy owner_loads on directory.contact to cdop_owner using (true) with check (true);
create policy owner_loads on directory.change to cdop_owner using (true) with check (true);
grant select, insert, update on directory.contact to cdop_app;
grant select, insert on directory.change to cdop_app;

-- Invented people at the invented agencies: who is usually asked, a colleague who can stand in, and one to escalate to.
with people (type, place, name, role, box, usual, escalation) as (values
    ('AGY01', 1, 'Ruth Galloway', 'Practice manager', 'ruth.galloway', true, false),
    ('AGY01', 2, 'Dr Ikenna Obi', 'Safeguarding lead', 'ikenna.obi', false, true),
    ('AGY02', 1, 'Gwen Parry-Jones', 'Named nurse', 'gwen.parry-jones', true, false),
    ('AGY02', 2, 'Prakash Menon', 'Head of service', 'prakash.menon', false, true),
    ('AGY04', 1, 'Soraya Haidari', 'Governance midwife', 'soraya.haidari', true, false),
    ('AGY04', 2, 'Laura Eath', 'Head of midwifery', 'laura.eath', false, true),
    ('AGY05', 1, 'Dr Tom Ravenscroft', 'Consultant paediatrician', 'tom.ravenscroft', true, false),
    ('AGY05', 2, 'Chloe Marchetti', 'Named nurse for safeguarding', 'chloe.marchetti', false, true),
    ('AGY06', 1, 'Dr Nkechi Eze', 'Consultant neonatologist', 'nkechi.eze', true, false),
    ('AGY06', 2, 'Bill Tanner', 'Clinical director', 'bill.tanner', false, true),
    ('AGY08', 1, 'Anouk Visser', 'Safeguarding lead', 'anouk.visser', true, false),
    ('AGY08', 2, 'Dr Sunita Rao', 'Consultant in emergency medicine', 'sunita.rao', false, true),
    ('AGY12', 1, 'Declan Byrne', 'Team manager', 'declan.byrne', true, false),
    ('AGY12', 2, 'Moira Sinclair', 'Head of safeguarding', 'moira.sinclair', false, true),
    ('AGY13', 1, 'Petra Novakova', 'Safeguarding officer', 'petra.novakova', true, false),
    ('AGY13', 2, 'Idris Cadwallader', 'Head of safeguarding', 'idris.cadwallader', false, true),
    ('AGY15', 1, 'Hannah Lindqvist', 'Director of care', 'hannah.lindqvist', true, true),
    ('AGY17', 1, 'DS Marcus Oyelaran', 'Detective sergeant', 'marcus.oyelaran', true, false),
    ('AGY17', 2, 'DI Fiona Castellan', 'Detective inspector', 'fiona.castellan', false, true),
    ('AGY18', 1, 'Yvonne Abbeyfield', 'Team manager', 'yvonne.abbeyfield', true, false),
    ('AGY18', 2, 'Rhys Pemberton', 'Head of safeguarding', 'rhys.pemberton', false, true),
    ('AGY20', 1, 'Janet Okonjo', 'Designated safeguarding lead', 'janet.okonjo', true, true))
insert into directory.contact (id, cdop, version, agency_id, name, role, email, usual, escalation)
  select gen_random_uuid(), a.cdop, 0, a.id, p.name, p.role, p.box || '@' || split_part(a.email, '@', 2), p.usual, p.escalation
  from people p join directory.agency a on a.type = p.type and a.email like '%@example.%'
  order by a.cdop, p.type, p.place;
-- At each ambulance service somebody stands in for the usual contact over the new year.
update directory.contact d set stands_in_for = u.id, stands_in_from = '2026-11-16', stands_in_to = '2027-01-08'
  from directory.contact u, directory.agency a
  where a.id = u.agency_id and a.type = 'AGY13' and u.usual and d.agency_id = u.agency_id and not d.usual;

-- Services that the suggestions know and the first invented list lacks.
insert into directory.agency (id, cdop, type, name, email, ods_code, area)
  select gen_random_uuid(), c.cdop, a.type, replace(a.name, '{}', c.place), a.box || '.' || c.slug || '@' || a.host,
    case when a.host = 'example.nhs.uk' then 'ZY' || c.number || lpad((row_number() over (partition by c.cdop order by a.type))::text, 2, '0') else '' end, c.place
  from (values ('OXON', 'Oxfordshire', 'oxfordshire', '1'), ('BUCKS', 'Buckinghamshire', 'buckinghamshire', '2'),
      ('BERKS', 'Berkshire', 'berkshire', '3')) c (cdop, place, slug, number)
  cross join (values
    ('AGY03', '{} School Nursing Service', 'school.nursing', 'example.nhs.uk'),
    ('AGY07', 'Invented Children''s Hospital Intensive Care and Retrieval, {}', 'intensive.care', 'example.nhs.uk'),
    ('AGY10', 'Invented Children''s Cancer Centre, {}', 'cancer.centre', 'example.nhs.uk'),
    ('AGY11', '{} Community Paediatric Service', 'community.paediatrics', 'example.nhs.uk'),
    ('AGY14', 'Example 111 Service, {}', 'one.one.one', 'example.nhs.uk'),
    ('AGY16', '{} Coroner''s Office', 'coroner', 'example.org'),
    ('AGY21', '{} Youth Justice Service', 'youth.justice', 'example.org'),
    ('AGY22', '{} Housing Service', 'housing', 'example.org'),
    ('AGY23', '{} Young People''s Drug and Alcohol Service', 'drug.alcohol', 'example.org'),
    ('AGY24', 'Example Fire and Rescue Service, {}', 'fire.rescue', 'example.org')) a (type, name, box, host);
