package uk.cdop.notification;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import uk.cdop.access.UseCase;
import uk.cdop.forms.Editions;
import uk.cdop.forms.Entry;
import uk.cdop.forms.EntryReader;
import uk.cdop.forms.Journey;
import uk.cdop.forms.Page;
import uk.cdop.forms.Typed;

/** A notifier answers one page of the form. Only that page's answers change, so that a second tab overwrites nothing else. */
@UseCase
public class AnswerPage {
  @Inject Drafts drafts;
  @Inject Editions editions;
  @Inject Clock clock;

  /** What came of it. */
  public sealed interface Outcome {
    /** Kept; the next page to answer, or none when the form is complete. */
    record Kept(Optional<Page> next) implements Outcome {}

    /** To be shown again: a mistake, something unlikely, or another entry of a group. */
    record Again(Journey journey, Page page, Entry entry) implements Outcome {}

    /** There is no such draft, it was sent, or the page is not asked. */
    record NotThere() implements Outcome {}
  }

  public Outcome answer(DraftToken token, String pageId, Typed typed) {
    Optional<Draft> draft = drafts.find(token).filter(found -> found.receipt().isEmpty());
    if (draft.isEmpty()) {
      return new Outcome.NotThere();
    }
    var edition = editions.current("notification");
    var journey = new Journey(edition, draft.get().answers());
    Optional<Page> page = journey.page(pageId);
    if (page.isEmpty()) {
      return new Outcome.NotThere();
    }
    Entry entry = new EntryReader(edition, LocalDate.now(clock)).read(page.get(), typed, draft.get().answers());
    if (!(entry instanceof Entry.Accepted accepted)) {
      return new Outcome.Again(journey, page.get(), entry);
    }
    drafts.keep(token, accepted.answers());
    return new Outcome.Kept(new Journey(edition, accepted.answers()).firstIncomplete());
  }
}
