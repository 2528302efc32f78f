package uk.cdop.chronology;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.cdop.review.Child;
import uk.cdop.review.DatedEntrySource;
import uk.cdop.review.ReviewId;
import uk.cdop.review.Reviews;

/** Builds a case's chronology from everything that is dated. Asked inside a use case. */
@ApplicationScoped
class CaseChronology {
  @Inject @Any Instance<DatedEntrySource> sources;
  @Inject Edits edits;
  @Inject Reviews reviews;

  /** A case's chronology, with the edit that stands of each entry that has one. */
  record Built(Child child, GapLength gap, Timeline timeline, Map<String, EntryEdit> edits) {
    String text(Timeline.Moment moment) {
      EntryEdit edit = edits.get(moment.entry().key());
      return edit == null || edit.text().isEmpty() ? moment.entry().text() : edit.text();
    }
  }

  /**
   * @param gap how many months or days make a gap; 0 for the usual
   */
  Built of(ReviewId review, long gap) {
    Child child = reviews.get(review).child();
    Map<String, EntryEdit> edited = edits.standing(review);
    Set<String> hidden = edited.values().stream().filter(EntryEdit::hidden).map(EntryEdit::entry).collect(Collectors.toSet());
    GapLength length = GapLength.of(gap, child.bornOn(), child.diedOn());
    var entries = Stream.concat(
            sources.stream().flatMap(source -> source.entries(review).stream()),
            edits.added(review).stream().map(AddedEntry::entry))
        .toList();
    return new Built(child, length, new Timeline(entries, hidden, child.bornOn(), child.diedOn(), length), edited);
  }
}
