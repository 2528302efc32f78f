package uk.cdop.themed;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.cdop.access.Access;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.meeting.PanelRoom;
import uk.cdop.platform.Age;
import uk.cdop.platform.Missing;
import uk.cdop.platform.Words;
import uk.cdop.review.ReviewFacts;
import uk.cdop.review.ReviewId;
import uk.cdop.review.Reviews;
import uk.cdop.review.Stage;

/** Finds the cases of one CDOP that fit a theme, for a themed panel of its own: by the same rules as for a regional meeting. */
@UseCase
public class FindForPanel {
  private static final int MOST = 50;
  private static final int YEAR = 12;
  private static final List<Stage> OPEN = Arrays.stream(Stage.values()).filter(stage -> !stage.reached(Stage.CDOP_REVIEWED)).toList();

  @Inject Access access;
  @Inject PanelRoom room;
  @Inject Reviews reviews;
  @Inject Finding finding;
  @Inject AuditTrail audit;

  /** How cases are found. */
  @jakarta.enterprise.context.Dependent
  static class Finding {
    @Inject GatherEvidence evidence;
    @Inject Themes themes;
    @Inject ThemeRules rules;
  }

  /**
   * The page.
   *
   * @param more the last case that was looked through when there are more open ones, or empty
   */
  public record View(UUID meeting, String day, List<Theme> themes, String theme, List<String> words, List<Found> found, boolean looked, String more) {}

  /** A case that fits; `ready` when it can be put on the agenda now. */
  public record Found(String review, String number, String age, String stage, List<String> because, String due, boolean ready) {}

  /**
   * @param theme code of a theme, or empty before one was chosen
   * @param words to look for beside its rules
   * @param after where to go on, or nothing
   */
  public View find(UUID meeting, String theme, List<String> words, List<ReviewId> after) {
    access.require(Permission.PLAN_MEETING);
    PanelRoom.Held held = room.find(meeting).filter(PanelRoom.Held::plans).orElseThrow(Missing::new);
    List<Theme> themes = finding.themes.all();
    if (themes.stream().noneMatch(one -> one.code().equals(theme))) {
      return new View(meeting, Words.day(held.heldOn()), themes, "", words, List.of(), false, "");
    }
    audit.record(Act.of("themed.panel_cases_looked_for", meeting));
    after.forEach(last -> access.require(Permission.PLAN_MEETING, last.value()));
    Theme rules = finding.rules.of(theme, new OwnRules(words, List.of(), List.of(), List.of(), List.of(), List.of()));
    List<ReviewFacts> open = reviews.page(OPEN, access.barred(), after.stream().findFirst().map(reviews::get), MOST);
    Set<UUID> there = room.cases(meeting).stream().map(one -> one.review().value()).collect(Collectors.toSet());
    List<Found> found = new ArrayList<>();
    List<ReviewFacts> eligible = open.stream().filter(facts -> !there.contains(facts.id().value())).toList();
    Map<ReviewId, CaseEvidence> evidence = finding.evidence.of(eligible.stream().map(ReviewFacts::id).toList());
    for (ReviewFacts facts : eligible) {
      List<String> because = rules.reasons(evidence.get(facts.id()));
      if (!because.isEmpty()) {
        found.add(found(facts, because));
      }
    }
    return new View(meeting, Words.day(held.heldOn()), themes, theme, words, found, true, open.size() == MOST ? open.getLast().id().toString() : "");
  }

  private static Found found(ReviewFacts facts, List<String> because) {
    return new Found(
        facts.id().toString(),
        facts.number(),
        new Age(facts.child().bornOn(), facts.child().diedOn()).words(),
        facts.stage().label(),
        because,
        "Should be reviewed by " + Words.day(facts.child().diedOn().plusMonths(YEAR)) + ": 12 months from death",
        facts.stage() == Stage.READY_FOR_CDOP || facts.stage() == Stage.SCHEDULED);
  }
}
