package uk.cdop.caseimport;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.cdop.forms.Editions;

/** Checks rows: reads each, then looks for children that are already here, for all rows at once. */
@ApplicationScoped
public class Checking {
  @Inject Editions editions;
  @Inject Duplicates duplicates;
  @Inject Clock clock;

  private Codes codes;

  @PostConstruct
  void prepare() {
    codes = new Codes(editions);
  }

  Codes codes() {
    return codes;
  }

  RowReading read(Map<Field, String> entries) {
    return RowReader.read(codes, LocalDate.now(clock), entries);
  }

  /** The verdict on each row, by its number. */
  Map<Integer, Verdict> check(Map<Integer, Map<Field, String>> rows) {
    return check(rows, Set.of());
  }

  /** The same where whoever reads the verdicts may not open these cases, and the one who checks may. */
  Map<Integer, Verdict> check(Map<Integer, Map<Field, String>> rows, Set<UUID> closed) {
    Map<Integer, Verdict> verdicts = new LinkedHashMap<>();
    Map<Integer, OldRecord> good = new LinkedHashMap<>();
    rows.forEach(
        (number, entries) -> {
          switch (read(entries)) {
            case RowReading.Good fine -> good.put(number, fine.record());
            case RowReading.Bad bad -> verdicts.put(number, Verdict.mend(bad.mistakes()));
          }
        });
    verdicts.putAll(duplicates.judge(good, closed));
    return verdicts;
  }

  /** The cells of a row by their fields. */
  static Map<Field, String> entries(List<String> cells, List<Optional<Field>> mapping) {
    Map<Field, String> entries = new EnumMap<>(Field.class);
    for (int column = 0; column < Math.min(cells.size(), mapping.size()); column++) {
      String cell = cells.get(column);
      mapping.get(column).filter(field -> !cell.isEmpty()).ifPresent(field -> entries.put(field, cell));
    }
    return entries;
  }
}
