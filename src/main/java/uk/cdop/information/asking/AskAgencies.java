package uk.cdop.information.asking;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import uk.cdop.access.Access;
import uk.cdop.access.Actor;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.information.AgencyPost;
import uk.cdop.information.AgencyRequest;
import uk.cdop.information.Requests;
import uk.cdop.information.link.Links;
import uk.cdop.platform.Once;
import uk.cdop.review.ReviewId;

/** The coordinator asks agencies for what they hold about a child (Children Act 2004 s16N). Each form gets a request and a link of its own. */
@UseCase
public class AskAgencies {
  @Inject Access access;
  @Inject Requests requests;
  @Inject Links links;
  @Inject AgencyPost post;
  @Inject AuditTrail audit;
  @Inject Once once;
  @Inject Clock clock;

  /** The same key again asks nobody twice. */
  public void ask(ReviewId review, List<Asking> all, LocalDate dueOn, String key) {
    Actor actor = access.require(Permission.REQUEST_INFORMATION, review.value());
    if (once.made(key).isPresent()) {
      return;
    }
    List<UUID> made = new ArrayList<>();
    for (Asking each : all) {
      AgencyRequest request =
          AgencyRequest.ofAgency(actor.cdop(), review, each.addressee(), each.asked(), dueOn, actor.id(), clock.instant())
              .to(each.agency(), each.note());
      requests.add(request);
      post.asked(request, links.issue(request));
      audit.record(Act.on(review.value(), "information.requested", request.id()));
      made.add(request.id());
    }
    once.remember(key, MadeRequests.text(made));
  }
}
