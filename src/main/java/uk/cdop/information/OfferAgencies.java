package uk.cdop.information;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.directory.Agencies;
import uk.cdop.directory.Agency;
import uk.cdop.notification.NotifiedDeaths;
import uk.cdop.notification.NotifiedDeaths.Professional;
import uk.cdop.platform.Age;
import uk.cdop.platform.WorkingDays;
import uk.cdop.platform.mail.Mail;
import uk.cdop.review.CaseFrame;
import uk.cdop.review.OpenCase;
import uk.cdop.review.ReviewId;

/** Shows whom a coordinator may ask about a child: first who was named in the notification and who likely knew the child. */
@UseCase
public class OfferAgencies {
  static final int WORKING_DAYS = 15;

  @Inject OpenCase openCase;
  @Inject Agencies agencies;
  @Inject Requests requests;
  @Inject Instance<NotifiedDeaths> notified;
  @Inject Clock clock;

  /** Whom to ask, and by when an answer is usually due. */
  public record Offer(CaseFrame frame, List<Candidate> candidates, LocalDate usualDue, LocalDate today) {}

  /**
   * Someone who can be asked.
   *
   * @param key names the candidate in the form
   * @param why why it is suggested; empty when it is only in the directory
   */
  public record Candidate(String key, String type, String name, String email, String why) {
    public boolean suggested() {
      return !why.isEmpty();
    }
  }

  public Offer offer(ReviewId review) {
    CaseFrame frame = openCase.open(review, "requests", Permission.REQUEST_INFORMATION, "information.agencies_offered");
    LocalDate today = LocalDate.now(clock);
    return new Offer(frame, candidates(frame), WorkingDays.plus(today, WORKING_DAYS), today);
  }

  private List<Candidate> candidates(CaseFrame frame) {
    List<Professional> named = notified.stream().flatMap(n -> n.professionals(frame.id()).stream()).toList();
    List<Agency> listed = agencies.active();
    var child = frame.facts().child();
    Set<String> likely =
        SuggestedAgencies.forChild(new Age(child.bornOn(), child.diedOn()), frame.facts().markers().jointAgencyResponse());
    Set<String> asked = requests.of(frame.id()).stream().map(r -> folded(r.agencyName())).collect(Collectors.toSet());
    List<Candidate> all = new ArrayList<>();
    for (int i = 0; i < named.size(); i++) {
      Professional person = named.get(i);
      boolean inDirectory = listed.stream().anyMatch(a -> folded(a.name()).equals(folded(person.organisation())));
      if (!inDirectory && !person.organisation().isBlank()) {
        String email = Mail.isAddress(person.email()) ? person.email() : "";
        all.add(new Candidate("named-" + i, "AGY29", shortened(person.organisation()), email, "Named in the notification"));
      }
    }
    for (Agency agency : listed) {
      all.add(new Candidate(agency.id().toString(), agency.type(), agency.name(), agency.email(), why(agency, named, likely)));
    }
    return all.stream()
        .map(c -> asked.contains(folded(c.name())) ? new Candidate(c.key(), c.type(), c.name(), c.email(), "") : c)
        .toList();
  }

  private static String why(Agency agency, List<Professional> named, Set<String> likely) {
    if (named.stream().anyMatch(p -> folded(p.organisation()).equals(folded(agency.name())))) {
      return "Named in the notification";
    }
    return likely.contains(agency.type()) ? "Often involved with a child of this age" : "";
  }

  private static String shortened(String name) {
    return name.length() > 200 ? name.substring(0, 200) : name;
  }

  private static String folded(String name) {
    return name.strip().toLowerCase(Locale.UK);
  }
}
