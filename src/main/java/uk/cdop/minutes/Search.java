package uk.cdop.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import uk.cdop.anonymise.Anonymiser;
import uk.cdop.anonymise.Finding;
import uk.cdop.anonymise.Kind;

/**
 * Searches minutes for what could say who a family is. What was written about a case is searched for everything; everything else,
 * names of members among it, for what is known of the families of all cases.
 */
@ApplicationScoped
class Search {
  private static final Set<Kind> FAMILY =
      EnumSet.of(Kind.CHILD, Kind.RELATIVE, Kind.NHS_NUMBER, Kind.ADDRESS, Kind.POSTCODE, Kind.PHONE, Kind.MAIL);

  @Inject @Any Instance<CaseIdentities> identities;

  /**
   * Words that stand in a block and are not settled.
   *
   * @param byCase what the search of each case, by its letter, takes them for
   */
  record Open(Written block, Map<String, Finding> byCase) {
    Finding finding() {
      return byCase.values().iterator().next();
    }

    /** What they are taken for by the cases that are open to a reader; empty when they are known from the others alone. */
    Optional<Finding> knownFrom(Predicate<String> open) {
      return byCase.entrySet().stream().filter(each -> open.test(each.getKey())).map(Map.Entry::getValue).findFirst();
    }
  }

  /** What is open, and the letters of cases that cannot be searched, which is as bad. */
  record Found(List<Open> open, List<String> unsearched) {
    boolean nothing() {
      return open.isEmpty() && unsearched.isEmpty();
    }
  }

  Found in(UUID meeting, List<Written> blocks, Set<String> kept) {
    Map<String, Optional<Anonymiser>> byLetter = new LinkedHashMap<>();
    blocks.stream()
        .map(block -> block.passage().letter())
        .filter(letter -> !letter.isEmpty())
        .distinct()
        .forEach(letter -> byLetter.put(letter, identities.stream().flatMap(each -> each.of(meeting, letter).stream()).findFirst()));
    List<Open> open = new ArrayList<>();
    blocks.forEach(block -> open.addAll(open(block, byLetter, kept)));
    return new Found(open, byLetter.entrySet().stream().filter(each -> each.getValue().isEmpty()).map(Map.Entry::getKey).toList());
  }

  static List<Open> open(Written block, Map<String, Optional<Anonymiser>> byLetter, Set<String> kept) {
    Map<String, Open> found = new LinkedHashMap<>();
    byLetter.forEach((letter, anonymiser) ->
        anonymiser.stream()
            .flatMap(search -> found(search, block.passage(), letter))
            .filter(finding -> !kept.contains(finding.key()))
            .forEach(finding -> found.computeIfAbsent(finding.key(), key -> new Open(block, new LinkedHashMap<>())).byCase().putIfAbsent(letter, finding)));
    return List.copyOf(found.values());
  }

  private static Stream<Finding> found(Anonymiser search, Passage passage, String letter) {
    Stream<Finding> ofFamily =
        search.findings(List.of(passage.text())).stream().filter(finding -> finding.known() && FAMILY.contains(finding.kind()));
    return passage.letter().equals(letter)
        ? Stream.concat(search.findings(passage.searched()).stream(), ofFamily)
        : ofFamily;
  }
}
