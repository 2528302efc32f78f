package uk.cdop.themed;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.cdop.access.Access;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.analysis.AnalysisCodes;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.live.MeetingRecords;
import uk.cdop.meeting.PanelRoom;
import uk.cdop.platform.Missing;
import uk.cdop.platform.Words;

/** Shows what the cases of one CDOP's themed panel have in common, to those who were invited to it, without the cases closed to them. */
@UseCase
public class ViewPanelMatrix {
  @Inject Access access;
  @Inject PanelRoom room;
  @Inject MeetingRecords records;
  @Inject AnalysisCodes codes;
  @Inject AuditTrail audit;

  /** The page. */
  public record View(UUID meeting, String day, Matrix matrix, int onAgenda) {}

  public View view(UUID id) {
    access.require(Permission.SEE_MEETINGS);
    PanelRoom.Held held = room.find(id).orElseThrow(Missing::new);
    Set<String> open = room.cases(id).stream().filter(one -> !one.closed()).map(PanelRoom.Case::letter).collect(Collectors.toSet());
    List<CaseFactors> cases =
        records.of(id).stream()
            .filter(one -> one.state() == MeetingRecords.State.FINALISED && open.contains(one.letter()) && one.record().isPresent())
            .map(one -> CaseFactors.of(one.letter(), one.record().orElseThrow()))
            .sorted(java.util.Comparator.comparing(CaseFactors::letter))
            .toList();
    audit.record(Act.of("themed.panel_matrix_viewed", id));
    return new View(id, Words.day(held.heldOn()), Matrix.of(cases, codes), open.size());
  }
}
