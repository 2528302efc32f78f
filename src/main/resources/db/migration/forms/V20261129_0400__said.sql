-- How a view that promotes an answer reads it: whether anything was said, and the text or code that was given.
create function forms.said(p_document jsonb, p_question text) returns text
  language sql immutable parallel safe
as $$
  select case
    when p_document -> p_question is null then null
    else coalesce(upper(p_document -> p_question ->> 'unanswered'), 'GIVEN')
  end
$$;
comment on function forms.said is 'GIVEN, NOT_KNOWN or NOT_APPLICABLE as a question of a response was answered; null when nothing was.';

create function forms.given(p_document jsonb, p_question text) returns text
  language sql immutable parallel safe
as $$
  select case when jsonb_typeof(p_document -> p_question) = 'string' then p_document ->> p_question end
$$;
comment on function forms.given is 'The text, code or day that was given to a question of a response; null for several codes and where none was given.';

revoke all on function forms.said(jsonb, text), forms.given(jsonb, text) from public;
grant execute on function forms.said(jsonb, text), forms.given(jsonb, text) to cdop_app;
