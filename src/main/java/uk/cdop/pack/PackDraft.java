package uk.cdop.pack;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import uk.cdop.anonymise.CleanText;
import uk.cdop.anonymise.Finding;
import uk.cdop.documents.Papers;

/** A pack before its release: every text in the pieces that a person checks, and every identifier that was found. */
public record PackDraft(String headline, List<Part> parts, List<Papers.Picture> pictures, List<Finding> findings) {
  public PackDraft {
    parts = List.copyOf(parts);
    pictures = List.copyOf(pictures);
    findings = List.copyOf(findings);
  }

  /** How a reader meets a part. */
  public enum How {
    SHOWN("Show it"),
    FOLDED("Fold it, it may distress"),
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

  /** The identifiers that wait for a choice, as long as they stand in a part that a reader will see. */
  public List<Finding> open() {
    Set<String> open = new LinkedHashSet<>();
    parts.stream()
        .filter(Part::included)
        .flatMap(Part::texts)
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
    return new Papers(headline, sections, pictures);
  }
}
