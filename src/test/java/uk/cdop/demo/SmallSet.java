package uk.cdop.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The cases of a first look: in each CDOP one or two of every state. Always the same children, their dates counted back from today. */
final class SmallSet {
  /** Indexes below this belong to the small set; later loads begin above it. */
  static final int MARGIN = 1000;
  private static final long SEED = 2026;

  private record Wanted(Category category, Progress progress) {}

  private static final List<Wanted> EACH = List.of(
      new Wanted(Category.PERINATAL, Progress.UNTRIAGED),
      new Wanted(Category.UNEXPLAINED, Progress.UNTRIAGED),
      new Wanted(Category.INFECTION, Progress.TRANSFERRED),
      new Wanted(Category.CONGENITAL, Progress.OUT_OF_SCOPE),
      new Wanted(Category.TRAUMA, Progress.GATHERING),
      new Wanted(Category.PERINATAL, Progress.GATHERING),
      new Wanted(Category.ACUTE, Progress.GATHERING),
      new Wanted(Category.INFECTION, Progress.READY_FOR_CDRM),
      new Wanted(Category.CONGENITAL, Progress.CDRM_HELD),
      new Wanted(Category.MALIGNANCY, Progress.READY_FOR_CDOP),
      new Wanted(Category.UNEXPLAINED, Progress.SCHEDULED),
      new Wanted(Category.PERINATAL, Progress.SCHEDULED),
      new Wanted(Category.ACUTE, Progress.DISCUSSED),
      new Wanted(Category.SUICIDE, Progress.CDOP_REVIEWED),
      new Wanted(Category.CHRONIC, Progress.FINALISED),
      new Wanted(Category.PERINATAL, Progress.FINALISED));
  /** Of the three that gather information one has no NHS number and one was opened just now. */
  private static final int WITHOUT_NUMBER = 5;
  private static final int JUST_OPENED = 6;

  private SmallSet() {}

  static Stream<Loader.Entry> on(LocalDate today) {
    SyntheticCases cases = new SyntheticCases(SEED, today);
    List<SyntheticCase> all = new ArrayList<>();
    for (Panel panel : Panel.values()) {
      for (int place = 0; place < EACH.size(); place++) {
        SyntheticCase one = cases.staged(panel.ordinal() * 100L + place, panel, EACH.get(place).category(), EACH.get(place).progress());
        all.add(place == WITHOUT_NUMBER ? one.withoutNhsNumber() : place == JUST_OPENED ? one.justOpened() : one);
      }
    }
    // Review numbers follow the days on which the reviews were opened.
    return all.stream()
        .sorted(Comparator.comparing(one -> one.course().triaged().orElse(one.course().notified())))
        .map(one -> new Loader.Entry(one, one.index() % 100 == 0));
  }
}
