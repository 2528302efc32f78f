package uk.cdop.chronology;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import uk.cdop.platform.Age;
import uk.cdop.platform.Words;
import uk.cdop.review.DatedEntry;
import uk.cdop.review.DatedEntry.Kind;

/**
 * What happened to a child, in order. An event with one date that several sources give alike stands once; dates that contradict
 * each other stay and say so. Where nobody is known to have seen the child for long, the next entry says that too.
 */
final class Timeline {
  private static final int LONGEST_PREGNANCY = 300;

  private final List<Moment> moments;

  /**
   * An entry in its place.
   *
   * @param sources who recorded it, and kinds the same without names
   * @param contradictions what it does not fit with, in words
   * @param gap since when nobody is known to have seen the child, where that is long
   */
  record Moment(DatedEntry entry, List<String> sources, List<String> kinds, List<String> contradictions, Optional<LocalDate> gap, boolean hidden) {
    String gapWords() {
      return gap.map(since -> "No contact known for " + apart(since, entry.on())).orElse("");
    }

    boolean marked() {
      return !contradictions.isEmpty() || gap.isPresent() || entry.notBrought();
    }
  }

  Timeline(List<DatedEntry> entries, Set<String> hidden, LocalDate born, LocalDate died, GapLength length) {
    List<List<DatedEntry>> alike = alike(entries);
    Map<String, Map<LocalDate, Set<String>>> dates = dates(entries, hidden);
    boolean known = entries.stream().anyMatch(entry -> entry.kind() == Kind.CONTACT || entry.kind() == Kind.EVENT || entry.kind() == Kind.ADDED);
    LocalDate seen = born;
    List<Moment> all = new ArrayList<>();
    for (List<DatedEntry> same : alike) {
      DatedEntry entry = same.getFirst();
      boolean gone = hidden.contains(entry.key());
      boolean counts = known && !gone && !entry.notBrought() && !entry.on().isBefore(born) && !entry.on().isAfter(died);
      Optional<LocalDate> gap = counts && length.between(seen, entry.on()) ? Optional.of(seen) : Optional.empty();
      if (counts && entry.on().isAfter(seen)) {
        seen = entry.on();
      }
      all.add(new Moment(
          entry,
          same.stream().map(DatedEntry::source).distinct().toList(),
          same.stream().map(DatedEntry::sourceKind).distinct().toList(),
          gone ? List.of() : contradictions(entry, dates, born, died),
          gap,
          gone));
    }
    moments = List.copyOf(all);
  }

  List<Moment> moments() {
    return moments;
  }

  Optional<Moment> moment(String key) {
    return moments.stream().filter(moment -> moment.entry().key().equals(key)).findFirst();
  }

  /** In the order of time, what has no time of day first; the same event of one date from several sources together. */
  private static List<List<DatedEntry>> alike(List<DatedEntry> entries) {
    Map<String, List<DatedEntry>> alike = new LinkedHashMap<>();
    entries.stream()
        .sorted(Comparator.comparing(DatedEntry::on)
            .thenComparing(entry -> entry.at().orElse(entry.kind() == Kind.DEATH ? LocalTime.MAX : LocalTime.MIN))
            .thenComparing(entry -> entry.kind().ordinal())
            .thenComparing(DatedEntry::key))
        .forEach(entry -> alike.computeIfAbsent(entry.key(), any -> new ArrayList<>()).add(entry));
    return List.copyOf(alike.values());
  }

  private static Map<String, Map<LocalDate, Set<String>>> dates(List<DatedEntry> entries, Set<String> hidden) {
    Map<String, Map<LocalDate, Set<String>>> dates = new LinkedHashMap<>();
    entries.stream()
        .filter(entry -> !entry.thing().isEmpty() && !hidden.contains(entry.key()))
        .forEach(entry -> dates
            .computeIfAbsent(entry.thing(), any -> new TreeMap<>())
            .computeIfAbsent(entry.on(), any -> new LinkedHashSet<>())
            .add(entry.source()));
    return dates;
  }

  private static List<String> contradictions(
      DatedEntry entry, Map<String, Map<LocalDate, Set<String>>> dates, LocalDate born, LocalDate died) {
    List<String> found = new ArrayList<>();
    dates.getOrDefault(entry.thing(), Map.of()).forEach((on, sources) -> {
      if (!on.equals(entry.on())) {
        found.add("Another date is given for this: " + Words.day(on) + " (" + String.join(", ", sources) + ")");
      }
    });
    if (entry.kind() == Kind.CONTACT && entry.on().isAfter(died)) {
      found.add("This is after the death");
    }
    if (entry.kind() != Kind.DOCUMENT && entry.on().isBefore(born.minusDays(LONGEST_PREGNANCY))) {
      found.add("This is long before the birth");
    }
    return found;
  }

  /** How far two days lie apart, in words. */
  static String apart(LocalDate from, LocalDate to) {
    long days = ChronoUnit.DAYS.between(from, to);
    long months = ChronoUnit.MONTHS.between(from, to);
    return months < 2 ? Words.plural(days, "day") : months < 24 ? Words.plural(months, "month") : Words.plural(months / 12, "year");
  }

  /** When a day lies in the child's life, such as `3 months old` or `2 days after the death`. */
  static String inLife(LocalDate on, LocalDate born, LocalDate died) {
    if (on.equals(died)) {
      return "day of death";
    }
    if (on.equals(born)) {
      return "day of birth";
    }
    if (on.isBefore(born)) {
      return apart(on, born) + " before the birth";
    }
    return on.isAfter(died) ? apart(died, on) + " after the death" : new Age(born, on).words() + " old";
  }
}
