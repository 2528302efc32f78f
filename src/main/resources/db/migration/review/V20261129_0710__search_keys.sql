-- Names are searched by keys that stand in columns of their own: under row-level security only equality and ranges may use an index.
create table review.search_key (
  cdop text not null,
  kind text not null check (kind in ('WORD', 'SOUND', 'LESS')),
  key text collate "C" not null,
  review_id uuid not null references review.review (id) on delete cascade,
  primary key (cdop, kind, key, review_id)
);
comment on table review.search_key is
  'What a name is found by: its words without accents and marks, how they sound, and each word with one letter less, so that one typing mistake is forgiven. Kept by a trigger.';
create index search_key_review on review.search_key (review_id);
alter table review.search_key enable row level security;
alter table review.search_key force row level security;
create policy tenant on review.search_key to cdop_app
  using (cdop = (select platform.tenant())) with check (cdop = (select platform.tenant()));
create policy owner_loads on review.search_key to cdop_owner using (true) with check (true);
grant select on review.search_key to cdop_app;

create function review.folded(p_text text) returns text
  language sql immutable parallel safe
  return replace(replace(replace(replace(replace(
    translate(regexp_replace(lower(normalize(p_text, NFD)), '[\u0300-\u036f]', '', 'g'), 'łøđðı', 'loddi'),
    'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), 'þ', 'th'), '’', '''');
comment on function review.folded is 'A name in lower case without accents, with plain apostrophes.';

create function review.name_words(p_text text) returns setof text
  language sql immutable parallel safe
as $$
  with field as (select review.folded(p_text) as folded),
  joined as (select regexp_replace(folded, '[''`´ʼ]', '', 'g') as folded from field),
  word as (
    select w from field, regexp_split_to_table(folded, '[^[:alpha:]]+') w
    union select w from joined, regexp_split_to_table(folded, '[^[:alpha:]]+') w
    union select regexp_replace(part, '[^[:alpha:]]+', '', 'g') from joined, regexp_split_to_table(folded, '[[:space:],;/()]+') part
    union select regexp_replace(pair[1] || pair[2], '[^[:alpha:]]+', '', 'g')
      from joined, regexp_matches(folded, '\m([[:alpha:]]{1,3})[ -]+([[:alpha:]]+)', 'g') pair)
  select w from word where w <> '' and length(w) <= 60
$$;
comment on function review.name_words is 'The words of a name as they are compared: O''Brien gives o, brien and obrien, Mary-Jane gives mary, jane and maryjane, El Amin also elamin.';

create function review.sound(p_word text) returns text
  language plpgsql immutable parallel safe
as $$
declare
  s text := p_word;
begin
  s := regexp_replace(s, '^(kn|gn|pn)', 'n');
  s := regexp_replace(s, '^wr', 'r');
  s := regexp_replace(s, '^ps', 's');
  s := regexp_replace(s, '^x', 's');
  s := regexp_replace(s, '^(mc|mac)', 'mk');
  s := regexp_replace(s, 'gh(t|$)', '\1', 'g');
  s := regexp_replace(s, 'ph', 'f', 'g');
  s := regexp_replace(s, 'dg', 'j', 'g');
  s := regexp_replace(s, 'ck', 'k', 'g');
  s := regexp_replace(s, 'sch|ch|sh|cz|sz', 'x', 'g');
  s := regexp_replace(s, 'c([eiy])', 's\1', 'g');
  s := regexp_replace(s, 'g([eiy])', 'j\1', 'g');
  s := regexp_replace(s, 'th', 't', 'g');
  s := translate(s, 'cqzv', 'kksf');
  s := regexp_replace(s, '^[aeiouy]', 'A');
  s := regexp_replace(s, '[aeiouyhw]', '', 'g');
  return regexp_replace(s, '(.)\1+', '\1', 'g');
end
$$;
comment on function review.sound is 'A rough key of how an English reader would say a word: Stephen and Steven, Smith and Smyth, Kathryn and Catherine are the same.';

create function review.one_less(p_word text) returns setof text
  language sql immutable parallel safe
as $$
  select distinct left(p_word, i - 1) || substr(p_word, i + 1)
  from generate_series(1, length(p_word)) i where length(p_word) between 4 and 20
$$;
comment on function review.one_less is 'A word with one letter taken out, once for each. Two words one mistake apart share one of these, or one is among the other''s.';

create function review.write_search_keys(p_review uuid, p_cdop text, p_names text[]) returns void
  language sql security definer set search_path = pg_catalog, pg_temp
as $$
  insert into review.search_key
  with word as (select distinct w from unnest(p_names) name, review.name_words(name) w)
  select p_cdop, 'WORD', w, p_review from word
  union select p_cdop, 'SOUND', review.sound(w), p_review from word where length(w) >= 3 and length(review.sound(w)) >= 2
  union select p_cdop, 'LESS', l, p_review from word, review.one_less(w) l
$$;
comment on function review.write_search_keys is 'Writes the keys of one review. Called by the trigger only.';
revoke all on function review.write_search_keys from public;

create function review.keep_search_keys() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  if tg_op = 'UPDATE' then
    delete from review.search_key where review_id = new.id;
  end if;
  perform review.write_search_keys(new.id, new.cdop, array[new.forenames, new.surname, new.also_known_as]);
  return null;
end
$$;
comment on function review.keep_search_keys is 'The keys follow the names, whoever writes them.';
create trigger search_keys_of_new after insert on review.review for each row execute function review.keep_search_keys();
create trigger search_keys_of_changed after update of forenames, surname, also_known_as on review.review for each row
  when (row(old.forenames, old.surname, old.also_known_as) is distinct from row(new.forenames, new.surname, new.also_known_as))
  execute function review.keep_search_keys();
select review.write_search_keys(id, cdop, array[forenames, surname, also_known_as]) from review.review;

create table review.stage_reached (
  review_id uuid not null references review.review (id) on delete cascade,
  cdop text not null,
  stage text not null,
  at timestamptz not null,
  primary key (review_id, stage)
);
comment on table review.stage_reached is 'When a review first reached a stage, as far as it was here at the time. Kept by a trigger.';
create index stage_reached_tenant on review.stage_reached (cdop, review_id);
alter table review.stage_reached enable row level security;
alter table review.stage_reached force row level security;
create policy tenant on review.stage_reached to cdop_app
  using (cdop = (select platform.tenant())) with check (cdop = (select platform.tenant()));
create policy owner_loads on review.stage_reached to cdop_owner using (true) with check (true);
grant select on review.stage_reached to cdop_app;

create function review.keep_stage() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  insert into review.stage_reached values (new.id, new.cdop, new.stage, now()) on conflict do nothing;
  return null;
end
$$;
comment on function review.keep_stage is 'Whoever moves a review on, the day is kept.';
create trigger stage_kept after update of stage on review.review for each row
  when (old.stage is distinct from new.stage) execute function review.keep_stage();

-- What goes with a case when it goes is no work on it.
create or replace function review.worked_on(p_reviews uuid[]) returns setof uuid
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  reference record;
begin
  if platform.tenant() is null then
    raise exception 'nobody may ask without a CDOP' using errcode = 'insufficient_privilege';
  end if;
  return query
    select r.id from review.review r
    where r.id = any (p_reviews) and r.cdop = platform.tenant() and r.version > 0;
  for reference in
    select c.conrelid::regclass as tab, a.attname as col
    from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
    where c.contype = 'f' and c.confrelid = 'review.review'::regclass and c.confdeltype not in ('n', 'c')
  loop
    return query execute format(
      'select t.%1$I from %2$s t join review.review r on r.id = t.%1$I '
      'where t.%1$I = any ($1) and r.cdop = platform.tenant()', reference.col, reference.tab) using p_reviews;
  end loop;
end
$$;
grant execute on function review.folded, review.name_words, review.sound, review.one_less to cdop_app;
