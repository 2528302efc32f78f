package uk.cdop.forms;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.cdop.platform.ModuleApi;

/**
 * Several people's answers to the same questions, side by side in the order of one edition; what only other forms ask follows,
 * form by form. It takes no side: where answers differ it says so, and the order in which they came decides nothing.
 */
@ModuleApi
public final class Collation {
  private final List<Part> parts;
  private final Map<String, CollatedLine> byQuestion;

  /** Someone's filled form, under an id that is theirs alone. */
  @ModuleApi
  public record Source(String id, Edition edition, Answers answers) {}

  /** A section and its questions; the id is the form's and the section's. */
  @ModuleApi
  public record Part(String id, String title, List<CollatedLine> lines) {
    public Part {
      lines = List.copyOf(lines);
    }
  }

  public Collation(Edition order, List<Source> sources) {
    Map<String, List<Given>> given = new LinkedHashMap<>();
    sources.forEach(source -> gather(source, given));
    List<Edition> editions = Stream.concat(Stream.of(order), others(order, sources)).toList();
    Set<String> done = aboutThemselves(editions);
    Map<String, List<CollatedLine>> lines = new LinkedHashMap<>();
    Map<String, String> titles = new LinkedHashMap<>();
    for (Edition edition : editions) {
      for (Section section : edition.sections()) {
        String id = edition.form() + "." + section.id();
        titles.putIfAbsent(id, edition.form().equals(order.form()) ? section.title() : edition.title() + ": " + section.title());
        section.questions()
            .filter(question -> done.add(question.id()))
            .map(question -> CollatedLine.of(question, given.getOrDefault(question.id(), List.of())))
            .forEach(line -> lines.computeIfAbsent(id, any -> new ArrayList<>()).add(line));
      }
    }
    parts = lines.entrySet().stream().map(part -> new Part(part.getKey(), titles.get(part.getKey()), part.getValue())).toList();
    byQuestion = lines().collect(Collectors.toMap(line -> line.question().id(), line -> line, (a, b) -> a, LinkedHashMap::new));
  }

  /** One answer, the question as its form asks it, and whose it is. */
  record Given(Question question, Answer answer, String source) {}

  public List<Part> parts() {
    return parts;
  }

  public Stream<CollatedLine> lines() {
    return parts.stream().flatMap(part -> part.lines().stream());
  }

  public Optional<CollatedLine> line(String question) {
    return Optional.ofNullable(byQuestion.get(question));
  }

  private static void gather(Source source, Map<String, List<Given>> given) {
    Journey journey = new Journey(source.edition(), source.answers());
    for (Page page : journey.pages()) {
      for (Question question : journey.questions(page)) {
        journey.asked().answer(question.id()).ifPresent(answer ->
            given.computeIfAbsent(question.id(), any -> new ArrayList<>()).add(new Given(question, answer, source.id())));
      }
    }
  }

  /** The editions that were answered besides the one that gives the order: of its own form first, the newest first. */
  private static Stream<Edition> others(Edition order, List<Source> sources) {
    return sources.stream()
        .map(Source::edition)
        .distinct()
        .filter(edition -> !edition.equals(order))
        .sorted(Comparator.comparing((Edition edition) -> !edition.form().equals(order.form()))
            .thenComparing(Edition::form)
            .thenComparing(Edition::name, Comparator.reverseOrder())
            .thenComparing(edition -> edition.sections().size(), Comparator.reverseOrder()));
  }

  /** What each says about itself is not for putting together. */
  private static Set<String> aboutThemselves(List<Edition> editions) {
    return editions.stream()
        .flatMap(edition -> edition.sections().stream())
        .filter(section -> !section.collated())
        .flatMap(Section::questions)
        .map(Question::id)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
