package uk.cdop.collation;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import uk.cdop.access.Access;
import uk.cdop.access.Colleague;
import uk.cdop.access.Colleagues;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.platform.Words;
import uk.cdop.platform.ui.Status;
import uk.cdop.review.CaseFrame;
import uk.cdop.review.OpenCase;
import uk.cdop.review.ReviewId;

/** Shows the agencies' answers side by side: how many agree, and the questions of one section or of one kind. */
@UseCase
public class ViewCollation {
  private static final int MOST = 40;
  private static final int LONGEST = 300;
  private static final int MOST_NAMED = 3;

  @Inject OpenCase openCase;
  @Inject Access access;
  @Inject CaseCollation collations;
  @Inject Decisions decisions;
  @Inject Colleagues colleagues;

  /**
   * What the reader wants to see.
   *
   * @param mark the kind of question, empty for all
   * @param section a section's id, empty for the first section or, with a kind or words, for all
   * @param after the question after which to go on, empty for the first
   */
  public record Filter(Optional<Mark> mark, String section, String words, String after) {
    boolean everywhere() {
      return section.isEmpty() && (mark.isPresent() || !words.isEmpty());
    }
  }

  /** The page's view. */
  public record View(
      CaseFrame frame, Filter filter, int agencies, long questions, List<Count> counts, List<Section> sections, List<Part> parts,
      String more, String previous, String next, long waiting, Ready ready, String digest, boolean mayCollate) {}

  /** How many questions stand in one way. */
  public record Count(long number, String words, Mark mark) {}

  /** A section that can be chosen, and how many of its questions wait for a decision. */
  public record Section(String id, String title, int questions, long waiting) {}

  /** The lines that are shown of a section. */
  public record Part(String title, List<Line> lines) {}

  /**
   * A question in words. Its answer may be cut short; the question's own page has all of it.
   *
   * @param said what the agencies answered, where they differ
   * @param open whether it cannot be understood without that
   */
  public record Line(String id, String label, List<String> answer, String source, Status status, List<Said> said, boolean open) {}

  /** What some agencies answered. */
  public record Said(String agencies, List<String> words) {}

  /**
   * Who said last that it is ready.
   *
   * @param stands whether nothing changed since
   */
  public record Ready(String who, String when, int number, boolean stands) {}

  public View view(ReviewId review, Filter filter) {
    CaseFrame frame = openCase.open(review, "collation", Permission.SEE_INFORMATION, "collation.viewed");
    Collated collated = collations.of(review);
    List<Collated.Part> sections = collated.parts();
    String section = filter.everywhere() || sections.isEmpty() || sections.stream().anyMatch(s -> s.id().equals(filter.section()))
        ? filter.section()
        : sections.getFirst().id();
    Filter used = new Filter(filter.mark(), section, filter.words(), filter.after());
    List<Found> found = found(collated, used);
    List<Found> shown = found.stream().limit(MOST).toList();
    return view(frame, filter, section, collated, shown, found.size() > MOST ? shown.getLast().question().id() : "");
  }

  /** Every question on one page, to be printed. */
  public View whole(ReviewId review) {
    CaseFrame frame = openCase.open(review, "collation", Permission.SEE_INFORMATION, "collation.viewed");
    Collated collated = collations.of(review);
    Filter all = new Filter(Optional.empty(), "", "", "");
    return view(frame, all, "", collated, found(collated, all), "");
  }

  private record Found(String part, CollatedQuestion question) {}

  private View view(CaseFrame frame, Filter filter, String section, Collated collated, List<Found> shown, String more) {
    List<String> ids = collated.parts().stream().map(Collated.Part::id).toList();
    int at = ids.indexOf(section);
    boolean browsing = at >= 0 && filter.mark().isEmpty() && filter.words().isEmpty();
    String digest = collated.digest();
    return new View(
        frame, filter, collated.returned().size(), collated.questions().count(), counts(collated), sections(collated), parts(collated, shown),
        more, browsing && at > 0 ? ids.get(at - 1) : "", browsing && at + 1 < ids.size() ? ids.get(at + 1) : "", collated.waiting(),
        ready(collated.review(), digest), digest, access.may(Permission.COLLATE, collated.review().value()));
  }

  private static List<Found> found(Collated collated, Filter filter) {
    String words = filter.words().toLowerCase(Locale.UK);
    List<Found> all = collated.parts().stream()
        .filter(part -> filter.section().isEmpty() || part.id().equals(filter.section()))
        .flatMap(part -> part.questions().stream().map(question -> new Found(part.title(), question)))
        .filter(found -> filter.mark().isEmpty() || found.question().mark() == filter.mark().get())
        .filter(found -> words.isEmpty() || holds(found.question(), words))
        .toList();
    int after = all.stream().map(found -> found.question().id()).toList().indexOf(filter.after());
    return all.subList(after + 1, all.size());
  }

  private static boolean holds(CollatedQuestion question, String words) {
    return Stream.of(
            Stream.of(question.line().question().about().label()),
            question.words().stream(),
            question.line().values().stream().flatMap(said -> said.words().stream()))
        .flatMap(texts -> texts)
        .anyMatch(text -> text.toLowerCase(Locale.UK).contains(words));
  }

  private static List<Count> counts(Collated collated) {
    Map<Mark, Long> counts = collated.counts();
    return Arrays.stream(Mark.values())
        .filter(counts::containsKey)
        .map(mark -> new Count(counts.get(mark), mark.counted(), mark))
        .toList();
  }

  private static List<Section> sections(Collated collated) {
    return collated.parts().stream()
        .map(part -> new Section(
            part.id(), part.title(), part.questions().size(), part.questions().stream().filter(question -> question.mark().open()).count()))
        .toList();
  }

  private static List<Part> parts(Collated collated, List<Found> shown) {
    return shown.stream()
        .map(Found::part)
        .distinct()
        .map(title -> new Part(
            title,
            shown.stream().filter(found -> found.part().equals(title)).map(found -> line(collated, found.question())).toList()))
        .toList();
  }

  private static Line line(Collated collated, CollatedQuestion question) {
    Mark mark = question.mark();
    boolean differ = mark == Mark.CONFLICT || mark == Mark.SEVERAL || question.decided().isPresent();
    List<Said> said = !differ ? List.of() : Stream.concat(
            question.line().values().stream().map(one -> new Said(collated.agencies(one.sources()), shortened(one.words()))),
            question.line().notKnown().isEmpty()
                ? Stream.empty()
                : Stream.of(new Said(collated.agencies(question.line().notKnown()), List.of("Not known"))))
        .toList();
    return new Line(
        question.id(), question.line().question().about().label(), shortened(question.words()), source(collated, question, MOST_NAMED),
        mark.status(), said, mark.open() || mark == Mark.LEFT_OPEN);
  }

  /** Where the collated answer comes from; empty where there is no answer. */
  static String source(Collated collated, CollatedQuestion question, int most) {
    if (question.mark() == Mark.NOBODY) {
      return collated.agencies(Stream.concat(question.line().notKnown().stream(), question.sources().stream()).toList(), most);
    }
    String agencies = collated.agencies(question.sources(), most);
    return question.answer().isEmpty() || !agencies.isEmpty() ? agencies : "Written by the CDOP";
  }

  private static List<String> shortened(List<String> words) {
    return words.stream().limit(6).map(text -> text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text).toList();
  }

  private Ready ready(ReviewId review, String digest) {
    return decisions.ready(review)
        .map(mark -> new Ready(
            colleagues.find(mark.by()).map(Colleague::name).orElse("A colleague"), Words.moment(mark.at()), mark.number(), mark.stands(digest)))
        .orElse(null);
  }
}
