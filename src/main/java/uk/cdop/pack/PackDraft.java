package uk.cdop.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.cdop.anonymise.CleanText;
import uk.cdop.anonymise.Finding;
import uk.cdop.documents.Papers;

/** A pack before its release: every text in the pieces that a person checks, and every identifier that was found. */
public record PackDraft(String headline, List<Part> parts, List<Image> pictures, List<Finding> findings) {
  private static final int AROUND = 60;

  public PackDraft {
    parts = List.copyOf(parts);
    pictures = List.copyOf(pictures);
    findings = List.copyOf(findings);
  }

  /** How a reader meets a part. */
  public enum How {
    SHOWN("Show it"),
    FOLDED("Fold it, it may be distressing"),
    LEFT_OUT("Leave it out, not needed for the discussion");

    private final String label;

    How(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  /**
   * A part of the pack.
   *
   * @param key names the part of the case from one pack to the next; it may identify
   */
  public record Part(String key, CleanText heading, How how, List<Line> lines) {
    boolean included() {
      return how != How.LEFT_OUT;
    }

    Stream<CleanText> texts() {
      return Stream.concat(
          Stream.of(heading), lines.stream().flatMap(line -> Stream.concat(Stream.of(line.question()), line.answers().stream())));
    }
  }

  /** One question and its answers. */
  public record Line(CleanText question, List<CleanText> answers) {}

  /** An image that is taken in; what its description says is searched like every other text. */
  public record Image(UUID file, CleanText description, String sha256) {}

  private Stream<CleanText> seen() {
    return Stream.concat(parts.stream().filter(Part::included).flatMap(Part::texts), pictures.stream().map(Image::description));
  }

  /** The words around the first place in which each identifier would be met, by its key. */
  public Map<String, String> contexts() {
    Map<String, String> contexts = new HashMap<>();
    seen().forEach(
        text -> {
          String whole = text.pieces().stream().map(CleanText.Piece::words).collect(Collectors.joining());
          int at = 0;
          for (CleanText.Piece piece : text.pieces()) {
            int from = at;
            at += piece.words().length();
            int to = at;
            if (piece.state() != CleanText.State.SAME) {
              contexts.computeIfAbsent(piece.key(), k -> around(whole, from, to));
            }
          }
        });
    return contexts;
  }

  private static String around(String whole, int from, int to) {
    int begin = Math.max(0, from - AROUND);
    int end = Math.min(whole.length(), to + AROUND);
    while (begin > 0 && begin < from && !Character.isWhitespace(whole.charAt(begin - 1))) {
      begin++;
    }
    while (end < whole.length() && end > to && !Character.isWhitespace(whole.charAt(end))) {
      end--;
    }
    return (begin > 0 ? "\u2026 " : "") + whole.substring(begin, end).strip().replaceAll("\\s+", " ") + (end < whole.length() ? " \u2026" : "");
  }

  /** The identifiers that wait for a choice, as long as they stand where a reader will see them. */
  public List<Finding> open() {
    Set<String> open = new LinkedHashSet<>();
    seen()
        .flatMap(text -> text.pieces().stream())
        .filter(piece -> piece.state() == CleanText.State.OPEN)
        .forEach(piece -> open.add(piece.key()));
    return findings.stream().filter(finding -> open.contains(finding.key())).toList();
  }

  public boolean empty() {
    return parts.stream().noneMatch(Part::included);
  }

  /** As a reader will see it. */
  public Papers papers() {
    List<Papers.Section> sections = new ArrayList<>();
    for (Part part : parts) {
      if (part.included()) {
        sections.add(
            new Papers.Section(
                part.heading().text(),
                part.how() == How.FOLDED,
                part.lines().stream()
                    .map(line -> new Papers.Line(line.question().text(), line.answers().stream().map(CleanText::text).toList()))
                    .toList()));
      }
    }
    return new Papers(
        headline, sections, pictures.stream().map(image -> new Papers.Picture(image.file(), image.description().text(), image.sha256())).toList());
  }
}
