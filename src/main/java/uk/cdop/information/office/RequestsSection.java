package uk.cdop.information.office;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.cdop.access.Access;
import uk.cdop.access.Permission;
import uk.cdop.information.AgencyRequest;
import uk.cdop.information.RequestState;
import uk.cdop.information.Requests;
import uk.cdop.platform.Words;
import uk.cdop.platform.ui.Link;
import uk.cdop.review.CaseSection;
import uk.cdop.review.ReviewId;

/** "Agency reports" on a case. */
@ApplicationScoped
public class RequestsSection implements CaseSection {
  @Inject Requests requests;
  @Inject Access access;
  @Inject Clock clock;

  @Override
  public int place() {
    return 30;
  }

  @Override
  public String name() {
    return "Agency reports";
  }

  @Override
  public String path() {
    return "requests";
  }

  @Override
  public Permission permission() {
    return Permission.SEE_INFORMATION;
  }

  @Override
  public List<String> standing(ReviewId review) {
    List<AgencyRequest> all = requests.of(review);
    if (all.isEmpty()) {
      return List.of("No agency has been asked yet");
    }
    LocalDate today = LocalDate.now(clock);
    List<String> lines = new ArrayList<>();
    long answered = all.stream().filter(r -> r.state().answered()).count();
    long counted = all.stream().filter(r -> r.state() != RequestState.WITHDRAWN).count();
    lines.add(answered + " of " + Words.plural(counted, "agency report") + " returned");
    long overdue = all.stream().filter(r -> r.overdue(today)).count();
    if (overdue > 0) {
      lines.add(overdue + " overdue");
    }
    return lines;
  }

  @Override
  public List<Link> next(ReviewId review) {
    List<Link> links = new ArrayList<>();
    if (access.may(Permission.REQUEST_INFORMATION, review.value())) {
      links.add(new Link("Ask agencies", "/reviews/" + review + "/requests/new"));
    }
    if (requests.of(review).stream().anyMatch(request -> request.reply().returned().isPresent())) {
      links.add(new Link("See the answers side by side", "/reviews/" + review + "/collation"));
    }
    return links;
  }
}
