package uk.cdop.caseimport;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.forms.Answer;
import uk.cdop.forms.Question;
import uk.cdop.forms.Response;
import uk.cdop.forms.Responses;
import uk.cdop.forms.Section;
import uk.cdop.forms.Wording;
import uk.cdop.review.CaseFrame;
import uk.cdop.review.OpenCase;
import uk.cdop.review.ReviewId;

/** Shows what the old product held of a case, as it was; never to be changed. */
@UseCase
public class ViewImportedRecord {
  private static final String FORM_C = "_form_c";

  @Inject OpenCase openCase;
  @Inject Imports imports;
  @Inject Responses responses;

  /** A question and its answer in lines. */
  public record Line(String question, List<String> values) {}

  /** A section that holds anything. */
  public record Part(String title, List<Line> lines) {}

  /** Where a record came from, and what it says. */
  public record Imported(String fileName, int row, Instant at, List<Part> parts) {}

  /** The page; nothing is imported of a case that was notified here. */
  public record Seen(CaseFrame frame, Optional<Imported> imported) {}

  public Seen view(ReviewId id) {
    CaseFrame frame = openCase.open(id, "imported-record", Permission.SEE_REVIEW, "caseimport.record_viewed");
    return new Seen(frame, imports.ofReview(id).map(this::imported));
  }

  private Imported imported(ImportRow row) {
    Response response = responses.get(row.response().orElseThrow());
    List<Part> parts =
        response.edition().sections().stream()
            .map(section -> new Part(section.title(), lines(section, response)))
            .filter(part -> !part.lines().isEmpty())
            .toList();
    return new Imported(row.fileName(), row.number(), row.addedAt().orElseThrow(), parts);
  }

  private static List<Line> lines(Section section, Response response) {
    return section.questions().flatMap(question -> line(question, response)).toList();
  }

  private static Stream<Line> line(Question question, Response response) {
    Optional<Answer> answer = response.answers().answer(question.id());
    return answer.stream().map(given -> new Line(question.about().label(), words(question, given)));
  }

  /** A grade keeps its number and its scale in sight, because the same number means different things on the two scales. */
  private static List<String> words(Question question, Answer answer) {
    List<String> words = Wording.lines(question, answer);
    return question.id().startsWith("imported.grade_") && answer instanceof Answer.Words grade
        ? List.of(grade.value() + ": " + words.getFirst() + (question.id().endsWith(FORM_C) ? " (Form C scale)" : " (scale from April 2019)"))
        : words;
  }
}
