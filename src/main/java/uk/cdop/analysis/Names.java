package uk.cdop.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.cdop.review.Child;
import uk.cdop.review.IdentifierSource;
import uk.cdop.review.IdentifierSource.Identifier;
import uk.cdop.review.ReviewId;
import uk.cdop.review.Reviews;

/** The names of a case. The panel works without them, so they are taken out of what begins a draft and looked for in what is signed. */
@ApplicationScoped
class Names {
  private static final int SHORTEST = 2;

  @Inject Reviews reviews;
  @Inject @Any Instance<IdentifierSource> sources;

  /** Longer ones first, so that a full name goes before its parts. */
  List<Identifier> of(ReviewId review) {
    Child child = reviews.get(review).child();
    List<Identifier> all = new ArrayList<>();
    for (String name : List.of(child.name(), child.forenames(), child.surname(), child.alsoKnownAs(), child.nhsNumberOrEmpty())) {
      all.add(new Identifier(name.strip(), "the child"));
    }
    sources.stream().flatMap(source -> source.identifiers(review).stream()).forEach(all::add);
    return all.stream()
        .filter(each -> each.text().length() >= SHORTEST)
        .sorted(Comparator.comparingInt((Identifier each) -> each.text().length()).reversed())
        .toList();
  }

  /** The text with each name replaced by the person's role. */
  String takenOut(String text, ReviewId review) {
    return takingOut(review).apply(text);
  }

  /** Replaces each name of this case in a text by the person's role. */
  UnaryOperator<String> takingOut(ReviewId review) {
    List<Identifier> names = of(review);
    return text -> {
      String without = text;
      for (Identifier each : names) {
        without = word(each.text()).matcher(without).replaceAll(Matcher.quoteReplacement(each.role()));
      }
      return without;
    };
  }

  static boolean standIn(String text, List<String> names) {
    return names.stream().anyMatch(name -> word(name).matcher(text).find());
  }

  private static Pattern word(String name) {
    return Pattern.compile(
        "(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
