package uk.cdop.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.cdop.anonymise.Anonymiser;

class SearchTest {
  private static final Map<String, Optional<Anonymiser>> CASES =
      Map.of("A", Optional.of(SomeCases.a()), "B", Optional.of(SomeCases.b()));

  @Test
  void finds_a_name_of_the_case_in_what_was_written_about_it() {
    assertThat(found(Passage.free("A", "Learning", "Wilhelmina was not seen."))).containsExactly("Wilhelmina");
    assertThat(found(Passage.free("A", "Learning", "The child was not seen."))).isEmpty();
  }

  @Test
  void finds_a_name_of_another_case_too() {
    assertThat(found(Passage.free("B", "Learning", "As Bartholomew said."))).containsExactly("Bartholomew");
  }

  @Test
  void says_of_which_cases_it_knows_a_name() {
    Written block = SomeMinutes.written(Passage.free("A", "Learning", "As Peregrine said to Bartholomew."));

    assertThat(Search.open(block, CASES, Set.of()))
        .filteredOn(each -> each.finding().words().equals("Peregrine"))
        .singleElement()
        .satisfies(each -> {
          assertThat(each.knownFrom("B"::equals)).isPresent();
          assertThat(each.byCase().keySet()).contains("B").isSubsetOf("A", "B");
          assertThat(each.knownFrom(letter -> false)).isEmpty();
        });
  }

  @Test
  void finds_a_family_s_name_among_the_members_until_somebody_says_why_it_may_stay() {
    Passage people = new Passage("", "Who was there", Shape.PEOPLE, false, "Marsh | Police | All cases");

    assertThat(found(people)).containsExactly("Marsh");
    assertThat(Search.open(SomeMinutes.written(people), CASES, Set.of("marsh"))).isEmpty();
  }

  @Test
  void leaves_who_acts_until_when_in_peace_and_reads_the_action() {
    assertThat(found(actions("Call back | Ward manager, Great Foxley Hospital | 1 February 2027"))).isEmpty();
    assertThat(found(actions("Call Wilhelmina's father back | Ward manager | 1 February 2027"))).contains("Wilhelmina");
    assertThat(found(actions("Call back | Bartholomew | 1 February 2027"))).containsExactly("Bartholomew");
  }

  @Test
  void leaves_what_was_made_from_lists_in_peace() {
    assertThat(found(Passage.fixed("A", "Category of death", "8 Perinatal/neonatal event"))).isEmpty();
  }

  private static Passage actions(String row) {
    return new Passage("A", "Actions", Shape.ACTIONS, true, row);
  }

  private static List<String> found(Passage passage) {
    return Search.open(SomeMinutes.written(passage), CASES, Set.of()).stream().map(each -> each.finding().words()).toList();
  }
}
