package uk.cdop.jointresponse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.cdop.access.Permission;
import uk.cdop.platform.Words;
import uk.cdop.platform.ui.Link;
import uk.cdop.review.CaseSection;
import uk.cdop.review.ReviewId;
import uk.cdop.review.Reviews;

/** "Joint agency response" on the case. */
@ApplicationScoped
public class JointResponseSection implements CaseSection {
  @Inject JointResponses responses;
  @Inject Reviews reviews;

  @Override
  public int place() {
    return 35;
  }

  @Override
  public String name() {
    return "Joint agency response";
  }

  @Override
  public String path() {
    return "joint-agency-response";
  }

  @Override
  public Permission permission() {
    return Permission.SEE_JOINT_RESPONSE;
  }

  @Override
  public List<String> standing(ReviewId review) {
    boolean marked = reviews.get(review).markers().jointAgencyResponse();
    Optional<JointResponse> now = responses.current(review).map(ResponseRow::response);
    if (now.isEmpty()) {
      return marked ? List.of("It is under way. Nothing has been recorded yet.") : List.of();
    }
    List<String> lines = new ArrayList<>();
    lines.add(now.get().runs() ? "It is under way." : "Decision: " + JointResponse.CHOICES.get(JointResponse.DECISION).getOrDefault(now.get().text(JointResponse.DECISION), "not recorded") + ".");
    if (now.get().visited()) {
      now.get().day(JointResponse.VISIT_ON).ifPresent(day -> lines.add("The home or scene was visited on " + Words.day(day) + "."));
    }
    return lines;
  }

  @Override
  public List<Link> next(ReviewId review) {
    return List.of();
  }
}
