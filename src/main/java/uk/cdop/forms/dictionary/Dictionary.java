package uk.cdop.forms.dictionary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import uk.cdop.forms.Edition;
import uk.cdop.forms.Editions;
import uk.cdop.platform.ModuleApi;

/** The data dictionary: every edition described, and searched by words. Editions never change, so each is described once. */
@ModuleApi
@ApplicationScoped
public class Dictionary {
  private static final int MOST_FOUND = 100;

  @Inject Editions editions;

  private final Map<String, DescribedEdition> described = new ConcurrentHashMap<>();

  /** A question that was found, and where it stands. */
  @ModuleApi
  public record Found(Edition edition, DescribedQuestion question) {}

  /** What was found, at most a hundred, and whether there was more. */
  @ModuleApi
  public record Search(List<Found> found, boolean more) {
    public Search {
      found = List.copyOf(found);
    }
  }

  public DescribedEdition of(Edition edition) {
    return described.computeIfAbsent(edition.digest(), digest -> DescribedEdition.of(edition));
  }

  public Optional<DescribedEdition> find(String form, String edition) {
    return editions.find(form, edition).map(this::of);
  }

  /** The questions of the newest editions whose id, words, hint or options hold every word. */
  public Search search(String words) {
    var wanted = List.of(words.toLowerCase(Locale.UK).strip().split("\\s+"));
    List<Found> found = new ArrayList<>();
    if (words.isBlank()) {
      return new Search(found, false);
    }
    for (String form : editions.forms()) {
      Edition edition = editions.current(form);
      of(edition).questions()
          .filter(question -> wanted.stream().allMatch(text(question)::contains))
          .forEach(question -> found.add(new Found(edition, question)));
    }
    return new Search(found.subList(0, Math.min(found.size(), MOST_FOUND)), found.size() > MOST_FOUND);
  }

  private static String text(DescribedQuestion question) {
    var text = new StringBuilder();
    text.append(question.id()).append(' ').append(question.label()).append(' ').append(question.hint()).append(' ').append(question.why());
    question.options().forEach(option -> text.append(' ').append(option.label()));
    return text.toString().toLowerCase(Locale.UK);
  }
}
