package uk.cdop.anonymise;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import uk.cdop.anonymise.CleanText.Piece;
import uk.cdop.anonymise.CleanText.State;
import uk.cdop.anonymise.Corpus.Case;
import uk.cdop.anonymise.Corpus.Mark;
import uk.cdop.anonymise.Corpus.Text;

/**
 * What the finder finds in the corpus. An identifier counts as found when no letter or digit of it stands in
 * a piece that stayed the same; a find counts as right when it touches a marked identifier.
 */
final class FinderFigures {
  /** Marks and those found, finds and those that are right. */
  static final class Count {
    int marked;
    int found;
    int shown;
    int right;

    double recall() {
      return marked == 0 ? 1 : (double) found / marked;
    }

    double precision() {
      return shown == 0 ? 1 : (double) right / shown;
    }
  }

  final Map<Kind, Count> known = new EnumMap<>(Kind.class);
  final Map<Kind, Count> unknown = new EnumMap<>(Kind.class);
  final List<String> missed = new ArrayList<>();
  final List<String> wrong = new ArrayList<>();
  int texts;
  int made;

  static FinderFigures measure(List<Case> cases) {
    FinderFigures figures = new FinderFigures();
    for (Case one : cases) {
      Anonymiser anonymiser = one.anonymiser(Choices.none());
      Map<String, Finding> findings = new java.util.HashMap<>();
      anonymiser.findings(one.plain()).forEach(finding -> findings.put(finding.key(), finding));
      one.texts().forEach(text -> figures.count(one, text, anonymiser.clean(text.plain()), findings));
    }
    return figures;
  }

  private void count(Case one, Text text, CleanText clean, Map<String, Finding> findings) {
    texts++;
    made += text.made() ? 1 : 0;
    boolean[] same = new boolean[text.plain().length()];
    int at = 0;
    for (Piece piece : clean.pieces()) {
      int from = at;
      at += piece.words().length();
      int to = at;
      if (piece.state() == State.SAME) {
        IntStream.range(from, to).forEach(i -> same[i] = true);
        continue;
      }
      Finding finding = findings.get(piece.key());
      Count count = (finding.known() ? known : unknown).computeIfAbsent(finding.kind(), k -> new Count());
      count.shown++;
      if (text.marks().stream().anyMatch(mark -> mark.from() < to && from < mark.to())) {
        count.right++;
      } else {
        wrong.add(one.name() + ": " + finding.kind() + " \"" + piece.words() + "\" in: " + text.plain());
      }
    }
    for (Mark mark : text.marks()) {
      Count count = (mark.known() ? known : unknown).computeIfAbsent(mark.kind(), k -> new Count());
      count.marked++;
      String words = text.plain().substring(mark.from(), mark.to());
      boolean possessive = words.matches("(?s).*['\u2019]s?");
      int end = possessive ? mark.to() - (words.endsWith("s") || words.endsWith("S") ? 2 : 1) : mark.to();
      if (IntStream.range(mark.from(), end).noneMatch(i -> same[i] && Character.isLetterOrDigit(text.plain().charAt(i)))) {
        count.found++;
      } else {
        missed.add(one.name() + ": " + (mark.known() ? "known " : "") + mark.kind() + " \"" + words + "\" in: " + text.plain());
      }
    }
  }

  Count all(Map<Kind, Count> counts) {
    Count all = new Count();
    counts.values().forEach(count -> {
      all.marked += count.marked;
      all.found += count.found;
      all.shown += count.shown;
      all.right += count.right;
    });
    return all;
  }

  /** The figures as a table for the guide and the command. */
  String table() {
    StringBuilder table = new StringBuilder();
    table.append("%d texts, %d of them written one by one and %d made from frames; %d identifiers known to their case, %d unknown.%n%n"
        .formatted(texts, texts - made, made, all(known).marked, all(unknown).marked));
    table.append("| Kind | Known: marked | found | recall | finds | right | precision | Unknown: marked | found | recall | finds | right | precision |\n");
    table.append("|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|\n");
    for (Kind kind : Kind.values()) {
      if (known.containsKey(kind) || unknown.containsKey(kind)) {
        row(kind.label(), known.getOrDefault(kind, new Count()), unknown.getOrDefault(kind, new Count()), table);
      }
    }
    row("all", all(known), all(unknown), table);
    return table.toString();
  }

  private static void row(String name, Count known, Count unknown, StringBuilder table) {
    table.append("| ").append(name).append(" |").append(cells(known)).append(cells(unknown)).append('\n');
  }

  private static String cells(Count count) {
    return " %d | %d | %s | %d | %d | %s |"
        .formatted(
            count.marked, count.found, count.marked == 0 ? "" : percent(count.recall()), count.shown, count.right,
            count.shown == 0 ? "" : percent(count.precision()));
  }

  private static String percent(double share) {
    return "%.1f %%".formatted(Math.floor(share * 1000) / 10);
  }

  /** Prints the figures; with `--all` every miss and every wrong find as well. */
  public static void main(String[] arguments) {
    FinderFigures figures = measure(Corpus.load());
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.print(figures.table());
    if (List.of(arguments).contains("--all")) {
      out.println("\nMissed:");
      figures.missed.forEach(out::println);
      out.println("\nWrong:");
      figures.wrong.forEach(out::println);
    }
  }
}
