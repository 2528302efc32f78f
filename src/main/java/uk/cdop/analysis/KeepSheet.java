package uk.cdop.analysis;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import uk.cdop.access.Access;
import uk.cdop.access.Actor;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.analysis.sheet.Sheet;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.forms.Answers;
import uk.cdop.forms.Entry;
import uk.cdop.forms.EntryReader;
import uk.cdop.forms.Page;
import uk.cdop.forms.Typed;
import uk.cdop.platform.Clocks;
import uk.cdop.platform.Missing;
import uk.cdop.review.ReviewId;

/** Saves one page of the front sheet, of the follow-up for the family or of the quality of the review. */
@UseCase
public class KeepSheet {
  @Inject Access access;
  @Inject AnalysisVersions versions;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /** What came of it. */
  public sealed interface Outcome {
    /** It was saved; the sheet as it stands now. */
    record Kept(Sheet sheet) implements Outcome {}

    /** To be shown again: a mistake, something unlikely, or another entry of a group. */
    record Again(Entry entry) implements Outcome {}

    /** Someone else saved other answers on this page; nothing was changed. */
    record Overtaken(Sheet theirs, Answers mine) implements Outcome {}

    /** The analysis was signed meanwhile; nothing was changed. */
    record Frozen() implements Outcome {}
  }

  /** @param seen the mark of the page when the person opened it */
  public Outcome keep(ReviewId review, String pageId, Typed typed, String seen) {
    Actor actor = access.require(Permission.DRAFT_ANALYSIS, review.value());
    Analysis analysis = versions.held(review);
    if (analysis.signature().isPresent()) {
      return new Outcome.Frozen();
    }
    Sheet sheet = versions.sheet(analysis);
    Page page = sheet.journey().page(pageId).orElseThrow(Missing::new);
    Entry entry = new EntryReader(sheet.edition(), LocalDate.now(clock.withZone(Clocks.ENGLAND))).read(page, typed, sheet.answers());
    if (!(entry instanceof Entry.Accepted(Answers answers))) {
      return new Outcome.Again(entry);
    }
    if (!sheet.mark(page).equals(seen) && !sheet.same(page, answers)) {
      return new Outcome.Overtaken(sheet, answers);
    }
    Sheet kept = versions.keepSheet(analysis, answers, actor);
    audit.record(Act.on(review.value(), "analysis.sheet_saved", analysis.id()));
    return new Outcome.Kept(kept);
  }
}
