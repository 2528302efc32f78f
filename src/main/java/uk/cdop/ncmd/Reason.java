package uk.cdop.ncmd;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** One reason why a document was rejected, tied to the item it is about where one was named. Only ever added. */
@Entity
@Table(schema = "ncmd", name = "reason")
public class Reason {
  private static final int LONGEST = 1000;
  private static final int LONGEST_PATH = 200;
  private static final int LONGEST_CODE = 100;

  @Id private UUID id;
  private String cdop;

  @Column(name = "step_id")
  private UUID step;

  @Column(name = "submission_id")
  private UUID submission;

  private int place;
  private String path;
  private String code;
  private String words;

  protected Reason() {} // JPA

  Reason(Submission of, Step step, int place, Given given) {
    this.id = UUID.randomUUID();
    this.cdop = of.cdop();
    this.step = step.id();
    this.submission = of.id();
    this.place = place;
    this.path = given.path();
    this.code = given.code();
    this.words = given.words();
  }

  /**
   * A reason as it was given.
   *
   * @param path of the item in the dataset, or an empty text
   * @param code the national database's own, or an empty text
   */
  public record Given(String path, String code, String words) {
    public Given {
      path = cut(path, LONGEST_PATH);
      code = cut(code, LONGEST_CODE);
      words = words.isBlank() ? "No words were given" : cut(words, LONGEST);
    }

    private static String cut(String text, int longest) {
      return text.length() > longest ? text.substring(0, longest) : text;
    }

    @Override
    public String toString() {
      return "Given " + path;
    }
  }
}
