package uk.cdop.meeting;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;

/**
 * When and where a panel sits, for what, who chairs, and who is invited for which discipline, by account.
 * The chair is always among the invited, and so is who acts for them in a case they have a connection with.
 *
 * @param deputyChair an account, or empty
 */
public record Plan(When when, Where where, About about, String chair, String deputyChair, Map<String, Discipline> invited) {
  /** The day and the hours. */
  public record When(LocalDate heldOn, LocalTime startsAt, Duration length) {}

  /** The room and the link to join by, either of them perhaps empty. */
  public record Where(String venue, String joining) {}

  /** The kind of sitting; a themed one has a theme. The purpose is empty where the usual one stands. */
  public record About(PanelKind kind, String theme, String purpose) {
    public About {
      if (kind == PanelKind.THEMED && theme.isBlank()) {
        throw new IllegalArgumentException("a themed panel without a theme");
      }
    }
  }

  public Plan {
    invited = Map.copyOf(invited);
    if (!invited.containsKey(chair) || !deputyChair.isEmpty() && !invited.containsKey(deputyChair)) {
      throw new IllegalArgumentException("who chairs is not invited");
    }
    if (chair.equals(deputyChair)) {
      throw new IllegalArgumentException("nobody acts for themself");
    }
  }
}
