package uk.cdop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import uk.cdop.testing.Endpoints;
import uk.cdop.testing.Endpoints.Endpoint;
import uk.cdop.testing.Product;
import uk.cdop.testing.Sql;
import uk.cdop.testing.Visitor;

/**
 * The policy, endpoint by endpoint: who is let in, and that everybody else is refused over HTTP. An
 * endpoint that is not in the table fails the build. The letters are roles: coordinator, doctor, key
 * worker, member, chair (h) and auditor; `login` is anyone with an account, `open` is anyone at all.
 */
@ArquillianTest
@RunAsClient
class EveryEndpointIT {
  private static final String POLICY =
      """
      open   GET    /start
      open   GET    /help
      open   GET    /support
      open   GET    /privacy
      open   GET    /accessibility
      open   GET    /logged-out
      open   GET    /timed-out
      open   GET    /session
      open   POST   /session
      open   GET    /schemas/ncmd
      open   GET    /schemas/ncmd/{version}.json
      open   GET    /schemas/ncmd/{version}/dictionary.csv
      open   GET    /schemas/ncmd/{version}/codes.csv
      open   GET    /schemas/ncmd/{version}/questionnaire.json
      open   GET    /forms
      open   GET    /forms/{form}/{edition}
      open   GET    /forms/{form}/{edition}/since/{earlier}
      open   GET    /api/forms
      open   GET    /api/forms/{form}/{edition}/schema
      open   GET    /api/forms/{form}/{edition}/questionnaire
      open   GET    /notify
      open   POST   /notify
      open   GET    /notify/form
      open   GET    /notify/form/{page}
      open   POST   /notify/form/{page}
      open   GET    /notify/check
      open   POST   /notify/send
      open   GET    /notify/sent
      open   POST   /notify/delete
      open   POST   /api/notifications
      open   GET    /answer/{token}
      open   GET    /answer/{token}/code
      open   POST   /answer/{token}/code
      open   POST   /answer/{token}/open
      open   POST   /answer/{token}/leave
      open   GET    /answer/{token}/request
      open   POST   /answer/{token}/request
      open   GET    /answer/{token}/nothing-held
      open   POST   /answer/{token}/nothing-held
      open   GET    /answer/{token}/receipt
      open   POST   /answer/{token}/reopen
      open   GET    /answer/{token}/form
      open   GET    /answer/{token}/form/{page}
      open   POST   /answer/{token}/form/{page}
      open   GET    /answer/{token}/files
      open   GET    /answer/{token}/files/new
      open   POST   /answer/{token}/files/new
      open   POST   /answer/{token}/files/{id}/remove
      open   GET    /answer/{token}/check
      open   POST   /answer/{token}/check
      open   POST   /answer/{token}/form/{page}/autosave
      open   GET    /answer/{token}/form/section/{section}/check
      open   GET    /answer/{token}/print
      open   GET    /answer/{token}/print-blank
      open   GET    /answer/{token}/revisions
      open   GET    /answer/{token}/revisions/{number}
      open   GET    /answer/{token}/hand-on
      open   POST   /answer/{token}/hand-on
      open   POST   /answer/{token}/hand-on/{delegation}/take-back
      open   POST   /answer/{token}/finished
      open   GET    /answer/{token}/more-time
      open   POST   /answer/{token}/more-time
      open   GET    /answer/{token}/decline
      open   POST   /answer/{token}/decline
      open   GET    /answer/{token}/pass-on
      open   POST   /answer/{token}/pass-on
      open   GET    /answer/{token}/passed-on
      login  GET    /log-in{to}
      login  POST   /log-out
      login  GET    /home
      login  GET    /home/kinds/{kind}
      login  POST   /home/kinds/{kind}
      login  GET    /home/put-off
      login  POST   /home/put-off/{line}/back
      login  GET    /drafts
      login  POST   /drafts
      login  DELETE /drafts
      login  GET    /api/me
      a      GET    /audit
      cd     GET    /reviews
      cd     POST   /reviews/filters
      cd     POST   /reviews/filters/{filter}/remove
      cd     GET    /reviews/export
      cd     POST   /reviews/export
      c      GET    /reviews/several
      c      POST   /reviews/several/check
      c      POST   /reviews/several/name
      c      GET    /reviews/several/done
      c      GET    /reviews/several/panel
      c      POST   /reviews/several/panel/check
      c      POST   /reviews/several/panel/ready
      c      GET    /reviews/several/panel/done
      cd     GET    /reviews/{id}
      ca     GET    /reviews/{id}/history
      cd     GET    /reviews/{id}/linked
      cd     POST   /reviews/{id}/linked
      cd     GET    /reviews/{id}/linked/{link}/unlink
      cd     POST   /reviews/{id}/linked/{link}/unlink
      cd     GET    /reviews/{id}/restriction
      cd     POST   /reviews/{id}/restriction
      cd     GET    /reviews/{id}/restriction/lift
      cd     POST   /reviews/{id}/restriction/lift
      cd     POST   /reviews/{id}/restriction/seen
      cd     GET    /restricted/{restriction}
      cd     POST   /restricted/{restriction}
      cd     POST   /restricted/{restriction}/close
      a      GET    /break-glass
      a      GET    /break-glass/{opening}
      a      POST   /break-glass/{opening}
      cd     GET    /api/reviews
      cd     GET    /api/reviews/{id}
      cd     GET    /notifications
      cd     GET    /notifications/{id}
      cd     GET    /notifications/messages
      cd     GET    /notifications/messages/{id}
      c      GET    /notifications/messages/{id}/dismiss
      c      POST   /notifications/messages/{id}/dismiss
      c      POST   /notifications/messages/{id}/reopen
      c      GET    /notifications/messages/{id}/form
      c      GET    /notifications/messages/{id}/form/check
      c      POST   /notifications/messages/{id}/form/check
      c      GET    /notifications/messages/{id}/form/{page}
      c      POST   /notifications/messages/{id}/form/{page}
      c      GET    /notifications/{id}/{decision}
      c      POST   /notifications/{id}/{decision}
      cd     GET    /api/notifications/{reference}
      cd     GET    /reviews/{id}/notification
      c      GET    /reviews/{id}/notification/{notification}/change/{page}
      c      POST   /reviews/{id}/notification/{notification}/change/{page}
      k      GET    /families
      ck     GET    /families/leave
      ck     POST   /families/leave
      c      GET    /reviews/{id}/key-worker
      c      POST   /reviews/{id}/key-worker
      cdk    GET    /reviews/{id}/family
      ck     GET    /reviews/{id}/family/preferences
      ck     POST   /reviews/{id}/family/preferences
      ck     GET    /reviews/{id}/family/people/new
      ck     POST   /reviews/{id}/family/people/new
      ck     GET    /reviews/{id}/family/people/{person}
      ck     POST   /reviews/{id}/family/people/{person}
      ck     GET    /reviews/{id}/family/days
      ck     POST   /reviews/{id}/family/days
      ck     POST   /reviews/{id}/family/days/{day}/remove
      ck     GET    /reviews/{id}/family/cover
      ck     POST   /reviews/{id}/family/cover
      ck     POST   /reviews/{id}/family/cover/{cover}/end
      cdk    GET    /reviews/{id}/family/letters
      ck     GET    /reviews/{id}/family/letters/new/{template}
      ck     POST   /reviews/{id}/family/letters/new/{template}
      cdk    GET    /reviews/{id}/family/letters/{paper}
      cdk    GET    /reviews/{id}/family/letters/{paper}/page
      cdk    GET    /reviews/{id}/family/letters/{paper}/word
      ck     GET    /reviews/{id}/family/letters/{paper}/change
      ck     POST   /reviews/{id}/family/letters/{paper}/change
      ck     POST   /reviews/{id}/family/letters/{paper}/given
      ck     POST   /reviews/{id}/family/letters/{paper}/drop
      cdk    GET    /reviews/{id}/family/support
      ck     GET    /reviews/{id}/family/support/new
      ck     POST   /reviews/{id}/family/support/new
      ck     GET    /reviews/{id}/family/support/{referral}
      ck     POST   /reviews/{id}/family/support/{referral}
      cdk    GET    /reviews/{id}/family/panel
      ck     GET    /reviews/{id}/family/panel/new
      ck     POST   /reviews/{id}/family/panel/new
      ck     POST   /reviews/{id}/family/panel/{voice}/take-back
      ck     GET    /reviews/{id}/family/contacts/new
      ck     POST   /reviews/{id}/family/contacts/new
      ck     GET    /reviews/{id}/family/contacts/{contact}/correct
      ck     POST   /reviews/{id}/family/contacts/{contact}/correct
      ck     GET    /reviews/{id}/family/questions/{question}
      ck     POST   /reviews/{id}/family/questions/{question}
      cd     GET    /agencies
      c      GET    /agencies/new
      c      POST   /agencies/new
      cd     GET    /agencies/{id}
      c      GET    /agencies/{id}/change
      c      POST   /agencies/{id}/change
      c      POST   /agencies/{id}/asked
      c      GET    /agencies/{agency}/contacts/new
      c      POST   /agencies/{agency}/contacts/new
      c      GET    /agencies/{agency}/contacts/{contact}
      c      POST   /agencies/{agency}/contacts/{contact}
      cd     GET    /reviews/{review}/requests
      cd     GET    /reviews/{review}/requests/{id}
      c      GET    /reviews/{review}/requests/new
      c      POST   /reviews/{review}/requests/new
      c      POST   /reviews/{review}/requests/what
      c      POST   /reviews/{review}/requests/check
      c      GET    /reviews/{review}/requests/sent
      c      POST   /reviews/{review}/requests
      c      POST   /reviews/{review}/requests/{id}/accept
      c      POST   /reviews/{review}/requests/{id}/remind
      c      POST   /reviews/{review}/requests/{id}/resume
      c      GET    /reviews/{review}/requests/{id}/snooze
      c      POST   /reviews/{review}/requests/{id}/snooze
      c      GET    /reviews/{review}/requests/{id}/escalate
      c      POST   /reviews/{review}/requests/{id}/escalate
      c      GET    /reviews/{review}/requests/{id}/more-time
      c      POST   /reviews/{review}/requests/{id}/more-time
      c      GET    /reviews/{review}/requests/{id}/ask-again
      c      POST   /reviews/{review}/requests/{id}/ask-again
      c      GET    /reviews/{review}/requests/{id}/renew
      c      POST   /reviews/{review}/requests/{id}/renew
      c      GET    /reviews/{review}/requests/{id}/revoke
      c      POST   /reviews/{review}/requests/{id}/revoke
      c      GET    /reviews/{review}/requests/{id}/bounced
      c      POST   /reviews/{review}/requests/{id}/bounced
      c      GET    /reviews/{review}/requests/{id}/withdraw
      c      POST   /reviews/{review}/requests/{id}/withdraw
      c      GET    /reviews/{review}/requests/{id}/send-back
      c      POST   /reviews/{review}/requests/{id}/send-back
      cd     GET    /reviews/{review}/collation
      cd     GET    /reviews/{review}/collation/whole
      cd     POST   /reviews/{review}/collation/ready
      cd     GET    /reviews/{review}/collation/{question}
      cd     POST   /reviews/{review}/collation/{question}
      cd     GET    /reviews/{review}/chronology
      cd     GET    /reviews/{review}/chronology/add
      cd     POST   /reviews/{review}/chronology/add
      cd     GET    /reviews/{review}/chronology/{entry}
      cd     POST   /reviews/{review}/chronology/{entry}
      c      GET    /requests
      c      GET    /requests/choose
      c      POST   /requests/check
      c      POST   /requests/remind
      c      GET    /requests/reminded
      c      GET    /requests/to-accept
      c      GET    /requests/settings
      c      POST   /requests/settings
      cd     GET    /reviews/{review}/forms
      c      POST   /reviews/{review}/forms/{form}/open
      c      GET    /reviews/{review}/forms/{form}/not-needed
      c      POST   /reviews/{review}/forms/{form}/not-needed
      c      POST   /reviews/{review}/forms/{form}/needed
      cd     GET    /reviews/{review}/documents
      cd     GET    /reviews/{review}/documents/new
      cd     POST   /reviews/{review}/documents/new
      cd     GET    /reviews/{review}/documents/{id}
      cd     GET    /reviews/{review}/documents/{id}/file
      c      GET    /reviews/{review}/documents/{id}/withdraw
      c      POST   /reviews/{review}/documents/{id}/withdraw
      c      GET    /reviews/{review}/requests/{id}/entry
      c      POST   /reviews/{review}/requests/{id}/entry
      c      GET    /reviews/{review}/requests/{id}/entry/form
      c      GET    /reviews/{review}/requests/{id}/entry/form/{page}
      c      POST   /reviews/{review}/requests/{id}/entry/form/{page}
      c      POST   /reviews/{review}/requests/{id}/entry/form/{page}/autosave
      c      GET    /reviews/{review}/requests/{id}/entry/form/section/{section}/check
      c      GET    /reviews/{review}/requests/{id}/entry/check
      c      POST   /reviews/{review}/requests/{id}/entry/check
      c      GET    /reviews/{review}/requests/{id}/entry/print
      c      GET    /reviews/{review}/requests/{id}/entry/print-blank
      cd     GET    /reviews/{review}/requests/{id}/revisions
      cd     GET    /reviews/{review}/requests/{id}/revisions/{number}
      c      POST   /reviews/{review}/requests/{id}/passing/release
      c      POST   /reviews/{review}/requests/{id}/passing/refuse
      cd     GET    /reviews/{id}/review-meeting
      cd     GET    /reviews/{id}/review-meeting/record
      cd     POST   /reviews/{id}/review-meeting/record
      cd     GET    /reviews/{id}/meetings
      cd     GET    /reviews/{id}/meetings/{kind}/plan
      cd     POST   /reviews/{id}/meetings/{kind}/plan
      cd     GET    /reviews/{id}/meetings/{kind}/record
      cd     POST   /reviews/{id}/meetings/{kind}/record
      cd     GET    /reviews/{id}/meetings/{meeting}
      cd     GET    /reviews/{id}/meetings/{meeting}/plan
      cd     POST   /reviews/{id}/meetings/{meeting}/plan
      cd     GET    /reviews/{id}/meetings/{meeting}/record
      cd     POST   /reviews/{id}/meetings/{meeting}/record
      cd     GET    /reviews/{id}/meetings/{meeting}/call-off
      cd     POST   /reviews/{id}/meetings/{meeting}/call-off
      cd     GET    /reviews/{id}/panel
      cdmh   GET    /meetings
      c      GET    /meetings/new
      c      POST   /meetings/new
      cdmh   GET    /meetings/{id}
      c      GET    /meetings/{id}/plan
      c      POST   /meetings/{id}/plan
      c      GET    /meetings/ready
      c      POST   /meetings/ready
      c      GET    /meetings/series
      c      POST   /meetings/series
      c      GET    /meetings/rules
      c      POST   /meetings/rules
      c      GET    /meetings/members
      c      GET    /meetings/members/new
      c      POST   /meetings/members/new
      c      GET    /meetings/members/{member}
      c      POST   /meetings/members/{member}
      c      GET    /meetings/members/{member}/end
      c      POST   /meetings/members/{member}/end
      c      GET    /meetings/{id}/agenda
      c      POST   /meetings/{id}/agenda
      c      POST   /meetings/{id}/agenda/breaks
      c      POST   /meetings/{id}/agenda/breaks/{break}
      c      GET    /meetings/{id}/invitations
      c      POST   /meetings/{id}/invitations
      c      GET    /meetings/{id}/answers
      cdmh   POST   /meetings/{id}/answers
      c      GET    /meetings/{id}/cancel
      c      POST   /meetings/{id}/cancel
      c      GET    /meetings/{id}/experts
      c      POST   /meetings/{id}/experts
      c      POST   /meetings/{id}/experts/take-back
      c      POST   /meetings/{id}/agenda/{letter}
      c      GET    /meetings/papers-settings
      c      POST   /meetings/papers-settings
      c      GET    /meetings/{id}/papers
      c      POST   /meetings/{id}/papers
      cdmh   GET    /meetings/{id}/papers/{letter}
      cdmh   GET    /meetings/{id}/papers/{letter}/parts/{number}
      cdmh   GET    /meetings/{id}/papers/{letter}/print
      cdmh   GET    /meetings/{id}/papers/{letter}/pdf
      cdmh   GET    /meetings/{id}/papers/{letter}/pictures/{number}
      cdmh   POST   /meetings/{id}/papers/{letter}/note
      cdmh   POST   /meetings/{id}/papers/{letter}/note/autosave
      cdmh   POST   /meetings/{id}/papers/{letter}/note/delete
      cdmh   POST   /meetings/{id}/papers/{letter}/questions
      cdmh   POST   /meetings/{id}/papers/{letter}/questions/{question}
      cdmh   POST   /meetings/{id}/papers/{letter}/view
      c      GET    /reviews/{id}/pack
      c      POST   /reviews/{id}/pack/words
      c      POST   /reviews/{id}/pack/accept
      c      POST   /reviews/{id}/pack/parts
      c      POST   /reviews/{id}/pack/ready
      c      POST   /reviews/{id}/pack/release
      c      GET    /reviews/{id}/pack/versions/{pack}
      c      POST   /reviews/{id}/pack/versions/{pack}/recall
      cdmh   GET    /meetings/{id}/interests/{letter}
      cdmh   POST   /meetings/{id}/interests/{letter}
      h      GET    /meetings/{id}/interests/{letter}/{interest}
      h      POST   /meetings/{id}/interests/{letter}/{interest}
      cdmh   GET    /meetings/{id}/minutes
      cmh    POST   /meetings/{id}/minutes
      cdmh   GET    /meetings/{id}/minutes/versions/{number}
      cdmh   GET    /meetings/{id}/minutes/word
      cmh    GET    /meetings/{id}/minutes/passages/{passage}
      cmh    POST   /meetings/{id}/minutes/passages/{passage}
      cdmh   POST   /meetings/{id}/minutes/comments
      cmh    POST   /meetings/{id}/minutes/comments/{comment}
      cmh    GET    /meetings/{id}/minutes/check
      cmh    POST   /meetings/{id}/minutes/check
      cmh    GET    /meetings/{id}/minutes/approve
      cmh    POST   /meetings/{id}/minutes/approve
      cmh    GET    /meetings/{id}/minutes/correct
      cmh    POST   /meetings/{id}/minutes/correct
      h      GET    /meetings/{id}/interests/{letter}/{interest}/decision
      h      POST   /meetings/{id}/interests/{letter}/{interest}/decision
      ch     GET    /meetings/{id}/attendance
      ch     POST   /meetings/{id}/attendance
      cdmh   GET    /live/{meeting}
      cdmh   GET    /live/{meeting}/events
      cmh    POST   /live/{meeting}/move
      cmh    POST   /live/{meeting}/seats
      cmh    GET    /live/{meeting}/room
      cmh    GET    /live/{meeting}/record/{letter}
      cmh    POST   /live/{meeting}/record/{letter}/parts/{part}
      cmh    POST   /live/{meeting}/record/{letter}/lines/{line}
      cmh    GET    /live/{meeting}/review
      cmh    GET    /live/{meeting}/paper
      mh     GET    /live/{meeting}/finalise
      mh     POST   /live/{meeting}/finalise
      mh     GET    /live/{meeting}/reopen/{letter}
      mh     POST   /live/{meeting}/reopen/{letter}
      cdh    GET    /reviews/{id}/analysis
      cdh    GET    /reviews/{id}/analysis/check
      cdh    GET    /reviews/{id}/analysis/versions/{number}
      cdh    GET    /reviews/{id}/analysis/versions/{number}/changes
      h      GET    /reviews/{id}/analysis/sign-off
      h      POST   /reviews/{id}/analysis/sign-off
      h      GET    /reviews/{id}/analysis/re-open
      h      POST   /reviews/{id}/analysis/re-open
      cdh    GET    /reviews/{id}/analysis/sheet
      cdh    GET    /reviews/{id}/analysis/sheet/{sheet}
      cdh    POST   /reviews/{id}/analysis/sheet/{sheet}
      cdh    GET    /reviews/{id}/analysis/{list}
      cdh    POST   /reviews/{id}/analysis/{list}
      cdh    GET    /reviews/{id}/analysis/{list}/{line}
      cdh    POST   /reviews/{id}/analysis/{list}/{line}
      cdh    GET    /reviews/{id}/analysis/{list}/{line}/remove
      cdh    POST   /reviews/{id}/analysis/{list}/{line}/remove
      cdh    GET    /reviews/{id}/analysis/{part}
      cdh    POST   /reviews/{id}/analysis/{part}
      cdh    GET    /reviews/{id}/analysis/{part}/sub-category
      cdh    POST   /reviews/{id}/analysis/{part}/sub-category
      cdmh   GET    /regional
      c      GET    /regional/new
      c      POST   /regional/new
      cdmh   GET    /regional/{id}
      c      GET    /regional/{id}/plan
      c      POST   /regional/{id}/plan
      ch     GET    /regional/{id}/agreement
      ch     POST   /regional/{id}/agreement
      ch     GET    /regional/{id}/people
      ch     POST   /regional/{id}/people
      ch     GET    /regional/{id}/invitations
      ch     POST   /regional/{id}/invitations
      cd     GET    /regional/{id}/candidates
      cd     POST   /regional/{id}/candidates
      cd     POST   /regional/{id}/candidates/{review}
      cd     POST   /regional/{id}/choice
      cdmh   GET    /regional/{id}/matrix
      c      GET    /meetings/{id}/theme
      cdmh   GET    /meetings/{id}/theme/factors
      c      GET    /regional/ours
      cd     GET    /reviews/{id}/regional
      ch     POST   /regional/{id}/learning/{learning}/remove
      ch     POST   /regional/{id}/actions/{action}/remove
      c      GET    /regional/{id}/release
      c      POST   /regional/{id}/release
      c      GET    /regional/{id}/cancel
      c      POST   /regional/{id}/cancel
      c      POST   /regional/{id}/agenda/{letter}
      ch     POST   /regional/{id}/start
      cdmh   GET    /regional/{id}/papers/{letter}
      cdmh   GET    /regional/{id}/papers/{letter}/parts/{number}
      cdmh   POST   /regional/{id}/papers/{letter}/note
      cdmh   POST   /regional/{id}/papers/{letter}/note/autosave
      cdmh   POST   /regional/{id}/papers/{letter}/note/delete
      cdmh   POST   /regional/{id}/papers/{letter}/questions
      cdmh   POST   /regional/{id}/papers/{letter}/questions/{question}
      ch     GET    /regional/{id}/readers
      ch     GET    /regional/{id}/readers/{letter}
      cdmh   GET    /regional/{id}/interests/{letter}
      cdmh   POST   /regional/{id}/interests/{letter}
      cdmh   GET    /regional/{id}/interests/{letter}/{interest}
      cdmh   POST   /regional/{id}/interests/{letter}/{interest}
      cdmh   GET    /regional/{id}/outcome
      ch     POST   /regional/{id}/learning
      ch     POST   /regional/{id}/actions
      c      POST   /regional/{id}/actions/{action}
      ch     POST   /regional/{id}/summary
      c      POST   /regional/{id}/summary/take
      cdmh   GET    /regional/{id}/summary
      cdmh   GET    /regional/{id}/summary.csv
      cd     GET    /reviews/{id}/imported-record
      c      GET    /imports
      c      GET    /imports/new
      c      POST   /imports/new
      c      GET    /imports/template.csv
      c      GET    /imports/template.xlsx
      c      GET    /imports/{id}
      c      GET    /imports/{id}/columns
      c      POST   /imports/{id}/columns
      c      GET    /imports/{id}/preview
      c      GET    /imports/{id}/rows/{number}
      c      POST   /imports/{id}/rows/{number}
      c      GET    /imports/{id}/to-mend.csv
      c      GET    /imports/{id}/to-mend.xlsx
      c      GET    /imports/{id}/corrected
      c      POST   /imports/{id}/corrected
      c      GET    /imports/{id}/confirm
      c      POST   /imports/{id}/confirm
      c      GET    /imports/{id}/undo
      c      POST   /imports/{id}/undo
      cd     GET    /clocks
      c      GET    /clocks/{code}
      c      POST   /clocks/{code}
      cd     GET    /reviews/{id}/clocks
      cd     GET    /reviews/{id}/clocks/pause
      cd     POST   /reviews/{id}/clocks/pause
      cd     GET    /reviews/{id}/clocks/pauses/{pause}/resume
      cd     POST   /reviews/{id}/clocks/pauses/{pause}/resume
      cd     GET    /reviews/{id}/processes
      cd     GET    /reviews/{id}/processes/new
      cd     POST   /reviews/{id}/processes/new
      cd     GET    /reviews/{id}/processes/not-needed/{kind}
      cd     POST   /reviews/{id}/processes/not-needed/{kind}
      cd     GET    /reviews/{id}/processes/{process}
      cd     GET    /reviews/{id}/processes/{process}/change
      cd     POST   /reviews/{id}/processes/{process}/change
      cd     GET    /reviews/{id}/processes/{process}/end
      cd     POST   /reviews/{id}/processes/{process}/end
      cd     GET    /reviews/{id}/processes/{process}/mistake
      cd     POST   /reviews/{id}/processes/{process}/mistake
      cd     GET    /reviews/{id}/processes/{process}/hand-off
      cd     POST   /reviews/{id}/processes/{process}/hand-off
      cd     GET    /reviews/{id}/joint-agency-response
      cd     GET    /reviews/{id}/joint-agency-response/change
      cd     POST   /reviews/{id}/joint-agency-response/change
      c      GET    /ncmd
      c      GET    /ncmd/produced
      c      GET    /ncmd/waiting
      c      POST   /ncmd/waiting
      c      GET    /ncmd/fixing
      c      GET    /ncmd/sent
      c      GET    /ncmd/accepted
      c      GET    /ncmd/settings
      c      POST   /ncmd/settings
      c      GET    /ncmd/batches
      c      GET    /ncmd/batches/new
      c      POST   /ncmd/batches/new
      c      GET    /ncmd/batches/{batch}
      c      GET    /ncmd/batches/{batch}/file
      c      POST   /ncmd/batches/{batch}/handed-over
      c      GET    /ncmd/reconciliations
      c      GET    /ncmd/reconciliations/new
      c      POST   /ncmd/reconciliations/new
      c      GET    /ncmd/reconciliations/{reconciliation}
      c      POST   /ncmd/reconciliations/{reconciliation}
      c      GET    /ncmd/quality
      c      GET    /ncmd/quality.csv
      c      GET    /ncmd/quality/{measure}
      c      GET    /ncmd/statistics
      c      GET    /ncmd/statistics.csv
      c      GET    /ncmd/year-end
      c      GET    /reviews/{id}/ncmd
      c      POST   /reviews/{id}/ncmd/produce
      c      GET    /reviews/{id}/ncmd/reopen
      c      POST   /reviews/{id}/ncmd/reopen
      c      GET    /reviews/{id}/ncmd/withdraw
      c      POST   /reviews/{id}/ncmd/withdraw
      c      GET    /reviews/{id}/ncmd/documents/{submission}
      c      POST   /reviews/{id}/ncmd/documents/{submission}/send
      c      POST   /reviews/{id}/ncmd/documents/{submission}/withdraw
      c      POST   /reviews/{id}/ncmd/documents/{submission}/again
      c      GET    /reviews/{id}/ncmd/documents/{submission}/outcome
      c      POST   /reviews/{id}/ncmd/documents/{submission}/outcome
      c      GET    /reviews/{id}/ncmd/documents/{submission}/entering
      c      POST   /reviews/{id}/ncmd/documents/{submission}/entering
      c      GET    /reviews/{id}/ncmd/documents/{submission}/json
      c      GET    /reviews/{id}/ncmd/documents/{submission}/csv
      c      GET    /reviews/{id}/ncmd/documents/{submission}/fhir
      c      GET    /api/reviews/{id}/ncmd/{event}
      cd     GET    /api/reviews/{id}/requests/{request}/response
      """;

  private static final Map<Character, String> ACCOUNTS =
      Map.of('c', "coordinator", 'd', "doctor", 'k', "keyworker", 'm', "member", 'h', "chair", 'a', "auditor");

  private static final Map<Endpoint, String> TABLE = table();

  @BeforeAll
  static void every_state_is_there() {
    Product.demonstrate();
  }

  @Test
  void every_endpoint_stands_in_the_policy() {
    assertThat(new TreeSet<>(TABLE.keySet())).containsExactlyElementsOf(new TreeSet<>(Endpoints.served()));
  }

  @Test
  void nobody_gets_in_without_logging_in() {
    SoftAssertions softly = new SoftAssertions();
    try (Visitor nobody = Visitor.nobody()) {
      TABLE.forEach(
          (endpoint, who) -> {
            if (!who.equals("open")) {
              Visitor.Answer answer = nobody.ask(endpoint.verb(), ours(endpoint, UUID.randomUUID()));
              softly
                  .assertThat(answer.refusedAsUnknown())
                  .as("%s answers %s", endpoint, answer.status())
                  .isTrue();
            }
          });
    }
    softly.assertAll();
  }

  @Test
  void a_role_that_does_not_include_an_act_is_refused_even_on_its_own_cases() {
    SoftAssertions softly = new SoftAssertions();
    ACCOUNTS.forEach(
        (letter, account) -> {
          try (Visitor visitor = Visitor.as("oxon." + account)) {
            TABLE.forEach(
                (endpoint, who) -> {
                  if (closed(who) && who.indexOf(letter) < 0) {
                    int status = visitor.ask(endpoint.verb(), ours(endpoint, review())).status();
                    softly.assertThat(status).as("%s as oxon.%s", endpoint, account).isIn(403, 404);
                  }
                });
          }
        });
    softly.assertAll();
  }

  @Test
  void a_role_that_includes_looking_is_let_in() {
    SoftAssertions softly = new SoftAssertions();
    for (char letter : new char[] {'c', 'd', 'a'}) {
      try (Visitor visitor = Visitor.as("oxon." + ACCOUNTS.get(letter))) {
        TABLE.forEach(
            (endpoint, who) -> {
              boolean whole = !endpoint.path().contains("{") || endpoint.path().matches("/reviews/\\{(id|review)\\}(/[a-z-]+)?");
              if (closed(who) && who.indexOf(letter) >= 0 && endpoint.verb().equals("GET") && whole) {
                int status = visitor.ask("GET", ours(endpoint, review())).status();
                softly.assertThat(status).as("%s as oxon.%s", endpoint, ACCOUNTS.get(letter)).isIn(200, 303, 409);
              }
            });
      }
    }
    softly.assertAll();
  }

  @Test
  void another_cdop_gets_the_answer_for_what_does_not_exist() {
    SoftAssertions softly = new SoftAssertions();
    ACCOUNTS.forEach(
        (letter, account) -> {
          try (Visitor stranger = Visitor.as("bucks." + account)) {
            TABLE.forEach(
                (endpoint, who) -> {
                  String ours = ours(endpoint, review());
                  String invented = invented(endpoint);
                  // An address that holds only words, such as the code of a clock, is about the stranger's own CDOP.
                  if (closed(who) && who.indexOf(letter) >= 0 && !ours.equals(invented)) {
                    Visitor.Answer theirs = stranger.ask(endpoint.verb(), ours);
                    Visitor.Answer nothing = stranger.ask(endpoint.verb(), invented);
                    softly.assertThat(theirs.status()).as("%s as bucks.%s", endpoint, account).isEqualTo(404);
                    softly.assertThat(theirs.words()).as("%s as bucks.%s", endpoint, account).isEqualTo(nothing.words());
                  }
                });
          }
        });
    softly.assertAll();
  }

  @Test
  void a_search_in_another_cdop_finds_nothing() {
    Map<String, Object> child =
        Sql.rows("select number, surname, nhs_number from review.review where id = ?", review()).getFirst();
    try (Visitor stranger = Visitor.as("bucks.coordinator")) {
      for (Object words : child.values()) {
        assertThat(stranger.ask("GET", "/api/reviews?find=" + Visitor.encoded(String.valueOf(words))).words())
            .doesNotContain(String.valueOf(child.get("number")));
      }
    }
  }

  @Test
  void a_declared_interest_closes_the_case_for_every_role_and_address() {
    UUID review = review();
    UUID interest = UUID.randomUUID();
    SoftAssertions softly = new SoftAssertions();
    Endpoints.declareInterest(interest, review, "oxon.coordinator2");
    try (Visitor barred = Visitor.as("oxon.coordinator2")) {
      TABLE.forEach(
          (endpoint, who) -> {
            if (closed(who) && who.contains("c") && endpoint.path().matches("(/api)?/reviews/\\{(id|review)\\}.*")) {
              int status = barred.ask(endpoint.verb(), ours(endpoint, review)).status();
              softly.assertThat(status).as("%s after declaring an interest", endpoint).isEqualTo(404);
            }
          });
      String number = Sql.rows("select number from review.review where id = ?", review).getFirst().get("number").toString();
      softly.assertThat(barred.ask("GET", "/api/reviews?find=" + number).words()).doesNotContain(review.toString());
    } finally {
      Endpoints.forgetInterest(interest);
    }
    softly.assertAll();
  }

  @Test
  void hostile_words_in_an_address_are_refused_and_never_reflected() {
    List<String> hostile = List.of("%00", "..%2f..%2fetc", "%ed%a0%80", "<script>alert(1)</script>", "a".repeat(3000), "-1", "9".repeat(40), "null", "{id}", "%F0%9F%92%94");
    SoftAssertions softly = new SoftAssertions();
    try (Visitor visitor = Visitor.as("oxon.coordinator")) {
      TABLE.forEach(
          (endpoint, who) -> {
            if (endpoint.path().contains("{") && endpoint.verb().equals("GET")) {
              for (String words : hostile) {
                Visitor.Answer answer = visitor.ask("GET", endpoint.with(name -> Visitor.encoded(words)));
                softly.assertThat(answer.status()).as("%s with %.20s", endpoint, words).isLessThan(500);
                softly.assertThat(answer.words()).as("%s with %.20s", endpoint, words).doesNotContain("<script>alert(1)", "Exception");
              }
            }
          });
    }
    softly.assertAll();
  }

  private static boolean closed(String who) {
    return !who.equals("open") && !who.equals("login");
  }

  /** A review of Oxfordshire that was on a panel's agenda and has answers, meetings and an analysis. */
  private static UUID review() {
    return (UUID)
        Sql.rows(
                "select r.id from review.review r join meeting.agenda_item i on i.review_id = r.id "
                    + "join information.request q on q.review_id = r.id where r.cdop = 'OXON' order by r.number limit 1")
            .getFirst()
            .get("id");
  }

  private static String ours(Endpoint endpoint, UUID review) {
    return endpoint.with(Endpoints.idsOf(endpoint, review));
  }

  private static String invented(Endpoint endpoint) {
    return endpoint.with(name -> Endpoints.known(name).orElse(UUID.randomUUID().toString()));
  }

  private static Map<Endpoint, String> table() {
    Map<Endpoint, String> table = new TreeMap<>();
    POLICY
        .lines()
        .map(line -> line.trim().split("\\s+"))
        .forEach(parts -> table.put(new Endpoint(parts[1], parts[2]), parts[0]));
    assertThat(table).hasSize((int) POLICY.lines().count());
    return new LinkedHashMap<>(table);
  }
}
