package uk.cdop.documents;

import java.util.List;
import java.util.UUID;
import uk.cdop.platform.ModuleApi;

/** A case as a panel reads it: anonymous, in sections. What is in it is what was released, to the letter. */
@ModuleApi
public record Papers(String headline, List<Section> sections, List<Picture> pictures) {
  public Papers {
    sections = List.copyOf(sections);
    pictures = List.copyOf(pictures);
  }

  public Papers(String headline, List<Section> sections) {
    this(headline, sections, List.of());
  }

  /** How many letters its text has. */
  public int length() {
    return sections.stream()
        .flatMap(section -> section.lines().stream())
        .mapToInt(line -> line.question().length() + line.answers().stream().mapToInt(String::length).sum())
        .sum();
  }

  /**
   * An image of the case that a reader may uncover.
   *
   * @param description what it shows, in words that name nobody
   * @param sha256 of the file, so that the papers' own hash stands for the image too
   */
  @ModuleApi
  public record Picture(UUID file, String description, String sha256) {}

  /**
   * A section of the papers.
   *
   * @param folded whether it may distress and is opened by the reader
   */
  @ModuleApi
  public record Section(String heading, boolean folded, List<Line> lines) {
    public Section {
      lines = List.copyOf(lines);
    }
  }

  /** One question and what was answered. */
  @ModuleApi
  public record Line(String question, List<String> answers) {
    public Line {
      answers = List.copyOf(answers);
    }
  }
}
