package uk.cdop.restriction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import uk.cdop.access.CurrentActor;
import uk.cdop.access.Permission;
import uk.cdop.platform.Words;
import uk.cdop.review.CaseSection;
import uk.cdop.review.ReviewId;

/** Who may open this case. */
@ApplicationScoped
public class RestrictionSection implements CaseSection {
  static final String PATH = "restriction";

  @Inject Restrictions restrictions;
  @Inject CurrentActor current;

  @Override
  public int place() {
    return 95;
  }

  @Override
  public String name() {
    return "Who may open it";
  }

  @Override
  public String path() {
    return PATH;
  }

  @Override
  public Permission permission() {
    return Permission.RESTRICT_CASE;
  }

  @Override
  public List<String> standing(ReviewId review) {
    return restrictions
        .current(review.value())
        .map(one -> List.of("Restricted to " + Words.plural(restrictions.people(one).stream().filter(p -> p.standing() == Standing.NAMED).count(), "named person")
            .replace("persons", "people") + " since " + Words.day(one.placedAt())))
        .orElse(List.of());
  }

  @Override
  public List<String> markers(ReviewId review) {
    return restrictions
        .current(review.value())
        .map(
            one ->
                restrictions
                    .opening(one, current.actor().id())
                    .filter(opening -> restrictions.standing(one, current.actor().id()).isEmpty())
                    .map(opening -> "Restricted: open to you until " + Words.moment(opening.until()))
                    .orElse("Restricted"))
        .stream()
        .toList();
  }
}
