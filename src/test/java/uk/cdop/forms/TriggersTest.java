package uk.cdop.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TriggersTest {

  private final Triggers triggers = Triggers.read(Editions.read());

  @Test
  void suggests_nothing_while_nothing_is_known() {
    assertThat(triggers.suggested(List.of(), "")).isEmpty();
    assertThat(triggers.suggested(List.of(Answers.none()), "")).isEmpty();
  }

  @Test
  void suggests_a_form_by_what_any_form_says_and_says_why_once() {
    Answers drowned = Answers.none().with("death.events", new Answer.Codes(List.of("DROWN")));
    assertThat(triggers.suggested(List.of(Answers.none(), drowned, drowned), ""))
        .containsEntry("drowning", List.of("A form says that the child drowned."));
  }

  @Test
  void suggests_a_form_by_a_category_and_by_its_parts() {
    assertThat(triggers.suggested(List.of(), "3.2")).containsOnlyKeys("drowning");
    assertThat(triggers.suggested(List.of(), "4.1")).containsKey("oncology");
    assertThat(triggers.suggested(List.of(), "4")).containsKey("oncology");
    assertThat(triggers.suggested(List.of(), "10")).doesNotContainKey("violent-maltreatment");
  }

  @Test
  void knows_all_nineteen_supplementary_forms() {
    assertThat(triggers.forms()).hasSize(19);
  }
}
