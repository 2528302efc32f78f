package uk.cdop.meeting;

import java.util.List;
import uk.cdop.platform.ModuleApi;

/** How a CDOP holds its panel: who must be there, when there is a break, and how long a day may be. */
@ModuleApi
public record PanelRule(int members, List<Discipline> required, int casesBetweenBreaks, int breakMinutes, int mostMinutes) {
  static final List<Discipline> USUALLY_REQUIRED = List.of(Discipline.HEALTH, Discipline.LOCAL_AUTHORITY);

  public PanelRule {
    required = List.copyOf(required);
  }

  /** Where a CDOP has set nothing but perhaps the number. */
  static PanelRule usual(int members) {
    return new PanelRule(members, USUALLY_REQUIRED, 3, 15, 240);
  }
}
