package uk.cdop.themed;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import uk.cdop.access.CdopNames;
import uk.cdop.access.Colleague;
import uk.cdop.access.Colleagues;
import uk.cdop.access.Permission;
import uk.cdop.access.Role;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.platform.Words;

/** Shows what a CDOP is asked to agree to, and what it answered. */
@UseCase
public class ViewAgreement {
  @Inject RegionalDoor door;
  @Inject Colleagues colleagues;
  @Inject CdopNames names;
  @Inject ThemeRules rules;
  @Inject AuditTrail audit;

  /** What is proposed, the words, and the answer so far in words. */
  public record View(
      UUID id, String title, String theme, String why, String host, String day, int accessDays, String accessEnds, List<String> looksFor, int plan, Agreement agreement,
      List<Colleague> chairs, List<Colleague> deputies, String chair, String deputy, int quorumMembers, Optional<String> answered) {}

  public View view(UUID id) {
    RegionalDoor.Inside inside = door.enter(id, Permission.AGREE_REGIONAL);
    audit.record(Act.of("themed.agreement_viewed", id));
    Regional meeting = inside.meeting();
    Participant ours = inside.ours();
    return new View(
        id,
        meeting.title(),
        rules.of(meeting).name(),
        meeting.why(),
        names.of(meeting.host()),
        Words.weekday(meeting.heldOn()),
        meeting.accessDays(),
        Words.day(meeting.heldOn().plusDays(meeting.accessDays())),
        rules.words(meeting),
        meeting.planNumber(),
        Agreement.CURRENT,
        colleagues.with(Role.PANEL_CHAIR),
        Stream.concat(colleagues.with(Role.PANEL_CHAIR).stream(), colleagues.with(Role.PANEL_MEMBER).stream()).distinct().toList(),
        ours.chair(),
        ours.deputy(),
        ours.quorumMembers(),
        ours.decidedAt().map(at -> answered(ours, meeting) + " by " + ours.decidedName() + " on " + Words.day(at)));
  }

  private static String answered(Participant ours, Regional meeting) {
    if (ours.declined()) {
      return "Declined";
    }
    return ours.agreedTo(meeting) ? "Agreed" : "An earlier plan was agreed to";
  }
}
