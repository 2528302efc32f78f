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
import uk.cdop.documents.FrozenPapers;
import uk.cdop.documents.Papers;
import uk.cdop.platform.Missing;

/** Someone invited reads a case's papers as they were released. They see no name, no number and no date. */
@UseCase
public class ReadPapers {
  @Inject MeetingDoor door;
  @Inject Access access;
  @Inject Meetings meetings;
  @Inject FrozenPapers frozen;
  @Inject Looking looking;

  /** The record of the look. */
  @Dependent
  static class Looking {
    @Inject AuditTrail audit;
    @Inject Clock clock;
  }

  /** The reader's page; `next` is the letter of the next case to read, or empty. */
  public record View(UUID meeting, String letter, int version, Papers papers, String next) {}

  /**
   * @throws Missing when there are none, or they are not the reader's to open: the same answer
   */
  public View read(UUID id, String letter) {
    Actor actor = door.enter(id, Permission.READ_PAPERS).actor();
    AgendaItem item = meetings.item(id, letter);
    access.require(Permission.READ_PAPERS, item.review().value());
    FrozenPapers.Released papers = frozen.get(item.papers().orElseThrow(Missing::new));
    if (!meetings.opened(papers.id(), actor.id())) {
      meetings.keep(new Opened(papers.id(), actor, looking.clock.instant()));
    }
    looking.audit.record(Act.on(item.review().value(), "meeting.papers_opened", papers.id()));
    var barred = meetings.barred(actor);
    List<AgendaItem> readable =
        meetings.agenda(id).stream()
            .filter(other -> other.papers().isPresent() && !barred.contains(other.review().value()))
            .toList();
    int at = readable.indexOf(item);
    return new View(
        id, letter, papers.version(), papers.papers(), at + 1 < readable.size() ? readable.get(at + 1).letter() : "");
  }
}
