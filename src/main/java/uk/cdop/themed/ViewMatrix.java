package uk.cdop.themed;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.analysis.AnalysisCodes;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.platform.Missing;
import uk.cdop.platform.Words;

/**
 * Shows the factors the meeting found over its cases to those who attend, while they may read the cases; a case that a connection
 * closes to someone is not among theirs. What stays afterwards is the summary, with small numbers withheld.
 */
@UseCase
public class ViewMatrix {
  @Inject RegionalDoor door;
  @Inject Regionals regionals;
  @Inject Closures closures;
  @Inject AnalysisCodes codes;
  @Inject Telling telling;

  /** The record of the look. */
  @jakarta.enterprise.context.Dependent
  static class Telling {
    @Inject AuditTrail audit;
    @Inject Clock clock;
  }

  /** The page: how many cases on the agenda stand in it, and until when it can be seen. */
  public record View(UUID meeting, String title, Matrix matrix, int onAgenda, String until) {}

  /**
   * @throws Missing when the papers are closed, or the actor is not named to attend
   */
  public View view(UUID id) {
    RegionalDoor.Inside inside = door.enter(id, Permission.ATTEND_REGIONAL);
    Regional meeting = inside.meeting();
    if (!inside.attends() || !inside.ours().agreed() || !meeting.begun() || !meeting.open(telling.clock.instant())) {
      throw new Missing();
    }
    List<RegionalItem> agenda = regionals.agenda(id);
    List<String> closed = closures.letters(inside, agenda);
    List<String> letters = agenda.stream().map(RegionalItem::letter).filter(letter -> !closed.contains(letter)).toList();
    List<CaseFactors> cases = regionals.marks(id).stream().filter(mark -> letters.contains(mark.letter())).map(Mark::found).toList();
    telling.audit.record(Act.of("themed.matrix_viewed", id));
    return new View(
        id, meeting.title(), Matrix.of(cases, codes), letters.size(), meeting.closesAt().map(end -> Words.day(end.minusSeconds(1))).orElse(""));
  }
}
