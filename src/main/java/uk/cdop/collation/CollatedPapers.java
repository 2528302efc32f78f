package uk.cdop.collation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import uk.cdop.forms.CollatedLine;
import uk.cdop.forms.Question;
import uk.cdop.review.PaperSource;
import uk.cdop.review.Passage;
import uk.cdop.review.ReviewId;

/**
 * What the agencies reported, put together for the panel's papers: each question once, with the kinds of agency it comes from and
 * never their names. Where they differ and nobody decided, all their answers stand there.
 */
@ApplicationScoped
public class CollatedPapers implements PaperSource {
  @Inject CaseCollation collations;

  @Override
  public int place() {
    return 30;
  }

  @Override
  public List<Passage> passages(ReviewId review) {
    Collated collated = collations.of(review);
    return collated.returned().size() == 1
        ? List.of(ofOne(collated))
        : collated.parts().stream().map(part -> passage(collated, part)).filter(passage -> !passage.lines().isEmpty()).toList();
  }

  /** Where only one agency reported, who says so stands once, in the heading. */
  private static Passage ofOne(Collated collated) {
    return new Passage(
        "What " + collated.returned().getFirst().agencyType() + " reported",
        collated.questions()
            .filter(question -> !question.words().isEmpty())
            .map(question -> new Passage.Line(label(question), question.words()))
            .toList());
  }

  private static Passage passage(Collated collated, Collated.Part part) {
    List<Passage.Line> lines = new ArrayList<>();
    List<String> unknown = new ArrayList<>();
    for (CollatedQuestion question : part.questions()) {
      if (question.mark() == Mark.NOBODY) {
        unknown.add(label(question) + ": " + String.join(", ", question.words()));
      } else if (question.mark() != Mark.UNANSWERED) {
        lines.add(new Passage.Line(label(question), answers(collated, question)));
      }
    }
    if (!unknown.isEmpty()) {
      lines.add(new Passage.Line("What no agency knew, or what does not apply", unknown));
    }
    return new Passage("What agencies reported: " + part.title(), lines);
  }

  private static List<String> answers(Collated collated, CollatedQuestion question) {
    if (question.answer().isPresent() && !listed(question)) {
      return Stream.concat(question.words().stream(), Stream.of(source(collated, question))).toList();
    }
    Stream<String> accounts = question.line().values().stream().map(said -> account(collated, said));
    return question.line().state() == CollatedLine.State.CONFLICT
        ? Stream.concat(Stream.of("Agencies do not agree:"), accounts).toList()
        : accounts.toList();
  }

  /** Entries of a group keep their sources one by one, as long as nobody wrote them anew. */
  private static boolean listed(CollatedQuestion question) {
    return question.line().question() instanceof Question.Group && question.decided().isEmpty();
  }

  private static String account(Collated collated, CollatedLine.Said said) {
    return collated.kinds(said.sources()) + ": " + String.join("\n", said.words());
  }

  private static String source(Collated collated, CollatedQuestion question) {
    String kinds = collated.kinds(question.sources());
    return kinds.isEmpty() ? "(Put together by the panel’s office)" : "(" + kinds + ")";
  }

  private static String label(CollatedQuestion question) {
    return question.line().question().about().label();
  }
}
