package uk.cdop.information.asking;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.directory.Agencies;
import uk.cdop.forms.CodeList;
import uk.cdop.information.AgencyRequest;
import uk.cdop.information.AgencyTypes;
import uk.cdop.platform.WorkingDays;
import uk.cdop.review.CaseFrame;
import uk.cdop.review.OpenCase;
import uk.cdop.review.ReviewId;

/** Shows whom a coordinator may ask about a child, for which forms, and by when an answer is usually due. */
@UseCase
public class OfferAgencies {
  @Inject OpenCase openCase;
  @Inject Candidates candidates;
  @Inject AskableForms askable;
  @Inject AgencyTypes types;
  @Inject Agencies agencies;
  @Inject Clock clock;

  /**
   * Whom to ask for what.
   *
   * @param forms the reporting form first
   * @param kinds the kinds of agency, for somebody who is not in the directory
   * @param strangers of the addresses that were typed, those whose domain the directory does not know
   */
  public record Offer(
      CaseFrame frame, List<Candidate> candidates, List<AskableForms.Askable> forms, List<CodeList.Code> kinds, Set<String> strangers,
      LocalDate usualDue, LocalDate today) {}

  /**
   * @param wanted forms that the coordinator wants to ask for, beside those that the case suggests
   * @param typed addresses that the coordinator typed
   */
  public Offer offer(ReviewId review, Set<String> wanted, Set<String> typed) {
    CaseFrame frame = openCase.open(review, "requests", Permission.REQUEST_INFORMATION, "information.agencies_offered");
    LocalDate today = LocalDate.now(clock);
    List<AskableForms.Askable> forms = askable.of(review);
    Set<String> circumstances = new HashSet<>(wanted);
    forms.stream().filter(form -> !form.because().isEmpty() || form.opened() > 0).map(AskableForms.Askable::form).forEach(circumstances::add);
    Set<String> strangers = new HashSet<>(typed);
    strangers.removeIf(address -> agencies.knowsDomain(address.substring(address.indexOf('@') + 1)));
    return new Offer(
        frame, candidates.of(frame.facts(), circumstances), forms, types.list(), strangers, WorkingDays.plus(today, AgencyRequest.USUAL_WORKING_DAYS), today);
  }
}
