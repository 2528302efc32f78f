package uk.cdop.themed;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * What a host proposes: theme, reason, day, place, chair and time box.
 *
 * @param rules what to look for beside the rules of the theme
 * @param deputy who chairs a case with which the chair has a connection; empty when nobody is named
 * @param accessDays how long after the meeting its papers can be read
 */
public record Proposal(
    String theme,
    String title,
    String why,
    OwnRules rules,
    LocalDate heldOn,
    LocalTime startsAt,
    String venue,
    String chair,
    String deputy,
    int accessDays) {
  /** What the other CDOPs agreed to; a change of anything else needs no new agreement. */
  List<Object> agreedParts() {
    return List.of(theme, title, why, rules, heldOn, accessDays);
  }
}
