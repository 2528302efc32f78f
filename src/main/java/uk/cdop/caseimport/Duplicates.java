package uk.cdop.caseimport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.cdop.platform.NameKey;
import uk.cdop.review.Child;
import uk.cdop.review.OldCases;
import uk.cdop.review.ReviewFacts;

/**
 * Tells which rows are about a child that is already here. The same NHS number is the same child; so are the same name and both
 * days, unless two different NHS numbers or two different old case numbers say otherwise, as with twins who were not named.
 */
@ApplicationScoped
public class Duplicates {
  private static final int BATCH = 1_000;
  private static final String CLOSED = "The child has a case here that is not open to you. Ask your privacy officer";

  @Inject OldCases oldCases;
  @Inject Imports imports;

  /**
   * Finds the duplicates among rows by their number, in the order of the file.
   *
   * @param closed the cases that whoever reads the verdicts may not open; they are not named
   */
  Map<Integer, Verdict> judge(Map<Integer, OldRecord> rows, Set<UUID> closed) {
    Map<Integer, Verdict> verdicts = new LinkedHashMap<>();
    Known inFile = new Known();
    List<Map.Entry<Integer, OldRecord>> all = new ArrayList<>(rows.entrySet());
    for (int from = 0; from < all.size(); from += BATCH) {
      List<Map.Entry<Integer, OldRecord>> batch = all.subList(from, Math.min(from + BATCH, all.size()));
      List<OldRecord> records = batch.stream().map(Map.Entry::getValue).toList();
      Known here = known(records);
      Set<String> hidden = oldCases.known(records.stream().flatMap(record -> record.spine().child().nhsNumber().stream()).toList());
      for (Map.Entry<Integer, OldRecord> row : batch) {
        verdicts.put(row.getKey(), verdict(row.getKey(), row.getValue(), here, inFile, new Unnamed(closed, hidden)));
      }
    }
    return verdicts;
  }

  /** What must not be named: cases, and the NHS numbers that have a case here, also where it is hidden. */
  private record Unnamed(Set<UUID> cases, Set<String> nhsNumbers) {
    boolean is(ReviewFacts review) {
      return cases.contains(review.id().value());
    }
  }

  private static Verdict verdict(int number, OldRecord record, Known here, Known inFile, Unnamed unnamed) {
    Optional<Known.Same> found = here.find(record);
    if (found.isPresent()) {
      ReviewFacts review = found.get().review();
      if (unnamed.is(review)) {
        return Verdict.here(record.caseNumber(), CLOSED, Optional.empty());
      }
      return Verdict.here(record.caseNumber(), "Case " + review.number() + " has the same " + found.get().by(), Optional.of(review.id()));
    }
    if (record.spine().child().nhsNumber().filter(unnamed.nhsNumbers()::contains).isPresent()) {
      return Verdict.here(record.caseNumber(), CLOSED, Optional.empty());
    }
    if (here.otherChildUnder(record.caseNumber()).isPresent()) {
      // Which case it is stands on the page for those it is open to; a mistake is kept for everybody.
      return Verdict.mend(
          List.of(
              new RowMistake(
                  Field.CASE_NUMBER.key(),
                  "Case number " + RowReader.shown(record.caseNumber()) + " was imported before for another child. Check the number, the name and the dates")));
    }
    Optional<Known.Same> twice = inFile.find(record);
    if (twice.isPresent()) {
      return Verdict.here(record.caseNumber(), "Row " + twice.get().row() + " of this file has the same " + twice.get().by(), Optional.empty());
    }
    inFile.add(record.spine().child(), record.caseNumber(), number, null);
    return Verdict.good(record.caseNumber());
  }

  private Known known(Collection<OldRecord> records) {
    List<ReviewFacts> like = oldCases.like(records.stream().map(record -> record.spine().child()).toList());
    Map<String, ReviewFacts> byCaseNumber = imports.byCaseNumber(records.stream().map(OldRecord::caseNumber).filter(n -> !n.isEmpty()).toList());
    Map<ReviewFacts, String> caseNumbers = imports.caseNumbers(like);
    Known known = new Known();
    like.forEach(review -> known.add(review.child(), caseNumbers.getOrDefault(review, ""), 0, review));
    byCaseNumber.forEach((number, review) -> known.byCaseNumber.put(number, review));
    return known;
  }

  /** Children by what tells them apart. */
  private static final class Known {
    private record Entry(Child child, String caseNumber, int row, ReviewFacts review) {}

    private record Same(int row, ReviewFacts review, String by) {}

    private final Map<String, Entry> byNhsNumber = new HashMap<>();
    private final Map<String, List<Entry>> byName = new HashMap<>();
    private final Map<String, ReviewFacts> byCaseNumber = new HashMap<>();

    void add(Child child, String caseNumber, int row, ReviewFacts review) {
      Entry entry = new Entry(child, caseNumber, row, review);
      child.nhsNumber().ifPresent(number -> byNhsNumber.putIfAbsent(number, entry));
      byName.computeIfAbsent(key(child), any -> new ArrayList<>()).add(entry);
    }

    Optional<Same> find(OldRecord record) {
      Child child = record.spine().child();
      Optional<Entry> numbered = child.nhsNumber().map(byNhsNumber::get);
      if (numbered.isPresent()) {
        return numbered.map(entry -> new Same(entry.row(), entry.review(), "NHS number"));
      }
      return byName.getOrDefault(key(child), List.of()).stream()
          .filter(entry -> !differ(child.nhsNumberOrEmpty(), entry.child().nhsNumberOrEmpty()))
          .filter(entry -> !differ(record.caseNumber(), entry.caseNumber()))
          .findFirst()
          .map(entry -> new Same(entry.row(), entry.review(), "name, date of birth and date of death"));
    }

    Optional<ReviewFacts> otherChildUnder(String caseNumber) {
      return Optional.ofNullable(byCaseNumber.get(caseNumber));
    }

    private static boolean differ(String one, String other) {
      return !one.isEmpty() && !other.isEmpty() && !one.equals(other);
    }

    private static String key(Child child) {
      return NameKey.of(child.forenames()) + "|" + NameKey.of(child.surname()) + "|" + child.bornOn() + "|" + child.diedOn();
    }
  }
}
