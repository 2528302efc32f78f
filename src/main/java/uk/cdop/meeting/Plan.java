package uk.cdop.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;

/**
 * When and where a panel sits, who chairs, and who is invited for which discipline, by account. The chair
 * is always among the invited.
 */
public record Plan(LocalDate heldOn, LocalTime startsAt, String venue, String chair, Map<String, Discipline> invited) {
  public Plan {
    invited = Map.copyOf(invited);
    if (!invited.containsKey(chair)) {
      throw new IllegalArgumentException("the chair is not invited");
    }
  }
}
