package uk.cdop.meeting;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import uk.cdop.access.Access;
import uk.cdop.access.Actor;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.anonymise.Anonymiser;

/** The coordinator keeps words that only look like an identifier, with a reason, or puts other words in their place. */
@UseCase
public class DecideOnWords {
  @Inject MeetingDoor door;
  @Inject Access access;
  @Inject Meetings meetings;
  @Inject PaperMaker maker;
  @Inject Around around;

  /** The record of the act and when it was. */
  @Dependent
  static class Around {
    @Inject AuditTrail audit;
    @Inject Clock clock;
  }

  /** One decision: the words, whether they stay, and the reason or the other words. */
  public record Choice(String words, boolean keep, String text) {}

  /**
   * Keeps all of the choices, or none.
   *
   * @return the choices whose other words would identify someone themselves; empty when all were kept
   */
  public List<Choice> decide(UUID id, String letter, List<Choice> choices) {
    door.enter(id, Permission.RELEASE_PAPERS);
    AgendaItem item = meetings.item(id, letter);
    Actor actor = access.require(Permission.RELEASE_PAPERS, item.review().value());
    Anonymiser anonymiser = maker.anonymiser(item);
    List<Choice> identifying =
        choices.stream().filter(choice -> !choice.keep() && anonymiser.identifies(choice.text())).toList();
    if (!identifying.isEmpty()) {
      return identifying;
    }
    for (Choice choice : choices) {
      meetings.keep(
          new Decision(
              item,
              choice.keep() ? Decision.Kind.KEEP : Decision.Kind.REPLACE,
              choice.words(),
              choice.keep() ? "" : choice.text(),
              choice.keep() ? choice.text() : "",
              actor,
              around.clock.instant()));
    }
    around.audit.record(Act.on(item.review().value(), "meeting.words_decided", item.id()));
    return List.of();
  }
}
