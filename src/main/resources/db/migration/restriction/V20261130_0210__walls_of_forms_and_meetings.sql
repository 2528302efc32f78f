-- A filled form does not know which case it is about; what refers to both does, and says so. So the wall reads a column and asks nobody.
alter table forms.response add column subject uuid;
alter table forms.revision add column subject uuid;
comment on column forms.response.subject is 'What the form is about, such as a case. Whatever refers to the response and to a case says so by a trigger; empty before that.';
comment on column forms.revision.subject is 'As in its response.';

create or replace function forms.refuse_change_after_submission() returns trigger
  language plpgsql as $$
begin
  if to_jsonb(new) - 'subject' is distinct from to_jsonb(old) - 'subject' then
    raise exception 'a submitted response is frozen' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end
$$;

create function forms.keep_subject() returns trigger
  language plpgsql as $$
begin
  if new.subject is distinct from old.subject and current_user <> 'cdop_owner' then
    raise exception 'only what refers to a response says what it is about' using errcode = 'insufficient_privilege';
  end if;
  return new;
end
$$;
comment on function forms.keep_subject is 'Or whoever may save a form could also move it out of the wall of its case.';
create trigger subject_stays before update on forms.response
  for each row when (new.subject is distinct from old.subject) execute function forms.keep_subject();

create function forms.take_subject() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  new.subject := (select r.subject from forms.response r where r.id = new.response_id);
  return new;
end
$$;
comment on function forms.take_subject is 'A new revision is about what its response is about.';
create trigger subject_taken before insert on forms.revision for each row execute function forms.take_subject();

create function forms.is_about(p_response uuid, p_subject uuid) returns void
  language sql security definer set search_path = pg_catalog, pg_temp
as $$
  update forms.response set subject = p_subject where id = p_response and subject is distinct from p_subject;
  update forms.revision set subject = p_subject where response_id = p_response and subject is distinct from p_subject;
$$;
comment on function forms.is_about is 'Says what a response is about. Called by triggers only.';
revoke all on function forms.is_about, forms.take_subject, forms.keep_subject from public;

create function restriction.tell_responses() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  col text;
  said jsonb := to_jsonb(new);
begin
  if said ->> tg_argv[0] is not null then
    foreach col in array tg_argv[1:] loop
      if said ->> col is not null then
        perform forms.is_about((said ->> col)::uuid, (said ->> tg_argv[0])::uuid);
      end if;
    end loop;
  end if;
  return null;
end
$$;
comment on function restriction.tell_responses is 'What refers to a case and to filled forms tells these forms which case they are about.';
revoke all on function restriction.tell_responses from public;

do $$
declare
  told record;
  col text;
begin
  for told in
    select * from (values
      ('notification.notification', 'review_id', array['response_id']),
      ('notification.correction', 'review_id', array['response_before', 'response_after']),
      ('collated.record', 'review_id', array['response_id']),
      ('caseimport.import_row', 'review_id', array['response_id']),
      ('information.request', 'review_id', array['response_id', 'returned_id']),
      ('analysis.analysis', 'review', array['sheet'])) as t (tab, review, cols)
  loop
    execute format(
      'create trigger responses_told after insert or update of %4$I, %1$s on %2$s for each row execute function restriction.tell_responses(%4$L, %3$s)',
      array_to_string(told.cols, ', '), told.tab, (select string_agg(quote_literal(c), ', ') from unnest(told.cols) c), told.review);
    foreach col in array told.cols loop
      execute format(
        'update forms.response r set subject = t.%3$I from %1$s t where t.%2$I = r.id and t.%3$I is not null and r.subject is null',
        told.tab, col, told.review);
    end loop;
  end loop;
end
$$;
update forms.response r set subject = s.subject from forms.response s where r.copied_from = s.id and r.subject is null and s.subject is not null;
update forms.revision v set subject = r.subject from forms.response r where r.id = v.response_id and r.subject is not null;

create policy restricted_by_subject on forms.response as restrictive to cdop_app
  using (subject is null or subject <> all ((select restriction.closed())::uuid[]));
create policy restricted_by_subject on forms.revision as restrictive to cdop_app
  using (subject is null or subject <> all ((select restriction.closed())::uuid[]));

-- Of meetings, regional meetings and imports, all that holds something of a case. What is left to the first wall holds none of it:
-- a line of an agenda and an offer are a letter, a place and minutes, which must not be given twice and are counted by everybody;
-- interests count for the quorum, whoever works it out.
create policy restricted_by_review_id on meeting.review_meeting as restrictive to cdop_app
  using (review_id <> all ((select restriction.closed())::uuid[]));
create policy restricted_by_review_id on themed.decision as restrictive to cdop_app
  using (review_id <> all ((select restriction.closed())::uuid[]));
create policy restricted_by_review_id on caseimport.import_row as restrictive to cdop_app
  using (review_id is null or review_id <> all ((select restriction.closed())::uuid[]));

create function caseimport.closed_to_maker(p_import uuid) returns uuid[]
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select coalesce(array_agg(r.review_id), '{}')
  from restriction.restriction r join caseimport.case_import i on i.cdop = r.cdop and i.id = p_import
  where r.cdop = platform.tenant() and r.ended_at is null
    and not exists (
      select from restriction.person p
      where p.restriction_id = r.id and p.account = coalesce(i.confirmed_by, i.uploaded_by) and p.standing = 'NAMED' and p.ended_at is null)
$$;
comment on function caseimport.closed_to_maker is
  'The restricted cases that whoever confirmed an import may not open. The service sees them when it adds the rows and must not name them.';

create function review.nhs_numbers_known(p_numbers text[]) returns setof text
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select r.nhs_number from review.review r where r.cdop = platform.tenant() and r.nhs_number = any (p_numbers)
$$;
comment on function review.nhs_numbers_known is 'As nhs_number_is_known, for many numbers at once: those that this CDOP has a case with.';
revoke all on function caseimport.closed_to_maker, review.nhs_numbers_known from public;
grant execute on function caseimport.closed_to_maker, review.nhs_numbers_known to cdop_app;
