package uk.cdop.notification;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.access.Access;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.forms.Answers;
import uk.cdop.forms.Edition;
import uk.cdop.forms.Editions;
import uk.cdop.forms.Entry;
import uk.cdop.forms.EntryReader;
import uk.cdop.forms.Journey;
import uk.cdop.forms.Page;
import uk.cdop.forms.Typed;
import uk.cdop.notification.intake.Mappings;
import uk.cdop.platform.Missing;

/** A coordinator answers one page of the form for a message. Only that page's answers change. */
@UseCase
public class AnswerMessagePage {
  @Inject Access access;
  @Inject KeptMessages messages;
  @Inject Mappings mappings;
  @Inject Editions editions;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /** What came of it. */
  public sealed interface Outcome {
    /** Kept; the next page to answer, or none when the form is complete. */
    record Kept(Optional<Page> next) implements Outcome {}

    /** To be shown again; stale when someone else changed the message meanwhile and nothing was saved. */
    record Again(MendMessage.Mending mending, Page page, Entry entry, boolean stale) implements Outcome {}

    /** The message waits no longer, or the page is not asked. */
    record NotThere() implements Outcome {}
  }

  /**
   * @throws Missing when there is no such message in the actor's CDOP
   */
  public Outcome answer(UUID id, String pageId, Typed typed, long version) {
    access.require(Permission.TRIAGE);
    KeptMessage one = messages.locked(id);
    Edition edition = editions.current("notification");
    Journey journey = new Journey(edition, one.answers());
    Optional<Page> page = journey.page(pageId);
    if (!one.state().open() || page.isEmpty()) {
      return new Outcome.NotThere();
    }
    Entry entry = new EntryReader(edition, LocalDate.now(clock)).read(page.get(), typed, one.answers());
    if (version != one.version()) {
      Entry asTyped = entry instanceof Entry.Accepted accepted ? new Entry.Rearranged(typed) : entry;
      return new Outcome.Again(MendMessage.of(one, journey, mappings), page.get(), asTyped, true);
    }
    if (!(entry instanceof Entry.Accepted accepted)) {
      return new Outcome.Again(MendMessage.of(one, journey, mappings), page.get(), entry, false);
    }
    Answers mended = accepted.answers();
    one.answer(mended, version);
    audit.record(Act.of("notification.message_mended", id));
    return new Outcome.Kept(new Journey(edition, mended).firstIncomplete());
  }
}
