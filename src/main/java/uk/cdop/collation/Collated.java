package uk.cdop.collation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.cdop.forms.Answer;
import uk.cdop.forms.Answers;
import uk.cdop.forms.Edition;
import uk.cdop.forms.Question;
import uk.cdop.information.ReturnedForms.ReturnedForm;
import uk.cdop.review.ReviewId;

/** A case's collation as it stands: every question once, with its answers, its decision and their sources. */
record Collated(ReviewId review, Edition form, List<ReturnedForm> returned, List<Part> parts) {

  /** A section of the collation. */
  record Part(String id, String title, List<CollatedQuestion> questions) {}

  Stream<CollatedQuestion> questions() {
    return parts.stream().flatMap(part -> part.questions().stream());
  }

  Optional<CollatedQuestion> question(String id) {
    return questions().filter(question -> question.id().equals(id)).findFirst();
  }

  Map<Mark, Long> counts() {
    Map<Mark, Long> counts = new EnumMap<>(Mark.class);
    questions().forEach(question -> counts.merge(question.mark(), 1L, Long::sum));
    return counts;
  }

  long waiting() {
    return questions().filter(question -> question.mark().open()).count();
  }

  /** The next question after this one that somebody has to decide, from the top again after the last. */
  Optional<CollatedQuestion> nextOpen(String after) {
    List<CollatedQuestion> open = questions().filter(question -> question.mark().open() || question.id().equals(after)).toList();
    int at = open.stream().map(CollatedQuestion::id).toList().indexOf(after);
    return Stream.concat(open.stream().skip(at + 1L), open.stream().limit(Math.max(at, 0))).findFirst();
  }

  /** The collated answers to the questions of the reporting form. */
  Answers answers() {
    Set<String> ids = form.questions().map(Question::id).collect(Collectors.toSet());
    Map<String, Answer> answers = new LinkedHashMap<>();
    questions()
        .filter(question -> ids.contains(question.id()))
        .forEach(question -> question.answer().ifPresent(answer -> answers.put(question.id(), answer)));
    return Answers.of(answers);
  }

  /** Another digest means that answers came in or changed, or that something was decided. */
  String digest() {
    String all = questions()
        .map(question -> question.id() + "=" + question.line().digest() + question.decided().map(AnswerDecision::number).orElse(0))
        .collect(Collectors.joining("\n"));
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java has SHA-256", impossible);
    }
  }

  /** The agencies of these sources by name, each once. */
  String agencies(Collection<String> sources) {
    return agencies(sources, Integer.MAX_VALUE);
  }

  /** The same, with only the number of those beyond the first few. */
  String agencies(Collection<String> sources, int most) {
    return named(sources, ReturnedForm::agency, most);
  }

  /** The kinds of agency of these sources, for readers who work without names, such as `GP and Hospital`. */
  String kinds(Collection<String> sources) {
    return named(sources, ReturnedForm::agencyType, Integer.MAX_VALUE);
  }

  private String named(Collection<String> sources, Function<ReturnedForm, String> name, int most) {
    List<String> names = new ArrayList<>(returned.stream()
        .filter(form -> sources.contains(form.request().toString()))
        .map(name)
        .distinct()
        .toList());
    if (names.size() > most) {
      return String.join(", ", names.subList(0, most - 1)) + " and " + (names.size() - most + 1) + " more";
    }
    return names.size() < 2 ? String.join("", names) : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
  }

  @Override
  public String toString() {
    return "Collation of " + review;
  }
}
