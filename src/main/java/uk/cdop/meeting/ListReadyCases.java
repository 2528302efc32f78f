package uk.cdop.meeting;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import uk.cdop.access.Access;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.platform.Words;

/** Lists the cases that wait for a panel, and the meetings they could be put on. */
@UseCase
public class ListReadyCases {
  @Inject Access access;
  @Inject ReadyCases ready;
  @Inject Meetings meetings;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /** Which of them to show. */
  public enum Which {
    ALL("All cases"),
    PRESSING("Those past 6 weeks or near 12 months"),
    NEONATAL("Babies who died before 28 days"),
    OLDER("All but babies who died before 28 days");

    private final String label;

    Which(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  /** A case in the list. */
  public record Line(String review, String number, String headline, long months, String prompt, boolean pressing) {}

  /** A meeting a case could be put on. */
  public record Sitting(UUID id, String words) {}

  /** The page. */
  public record View(Which which, int all, List<Line> lines, List<Sitting> meetings) {}

  public View list(Which which) {
    access.require(Permission.PLAN_MEETING);
    audit.record(Act.of("meeting.ready_listed", ""));
    List<ReadyCases.Ready> found = ready.list(access.barred());
    return new View(
        which,
        found.size(),
        found.stream().filter(one -> shown(one, which)).map(ListReadyCases::line).toList(),
        meetings.coming(LocalDate.now(clock), "").stream()
            .filter(meeting -> !meeting.closed())
            .map(meeting -> new Sitting(meeting.id(), meeting.title() + ", " + Words.weekday(meeting.heldOn())))
            .toList());
  }

  private static boolean shown(ReadyCases.Ready one, Which which) {
    return switch (which) {
      case ALL -> true;
      case PRESSING -> one.pressing();
      case NEONATAL -> one.neonatal();
      case OLDER -> !one.neonatal();
    };
  }

  private static Line line(ReadyCases.Ready one) {
    return new Line(
        one.facts().id().toString(), one.facts().number(), one.headline(), one.months(), one.prompt(), one.pressing());
  }
}
