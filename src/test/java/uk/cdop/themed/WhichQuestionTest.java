package uk.cdop.themed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.cdop.keyworker.FamilyQuestions.FamilyQuestion;

class WhichQuestionTest {
  private static final FamilyQuestion LATE = asked("Why did the ambulance for Robin come so late that night?");
  private static final FamilyQuestion PAIN = asked("Was Robin in pain?");
  private static final FamilyQuestion COLD = asked("Could the cold flat at Example Street have made it worse?");

  @Test
  void finds_each_question_although_names_were_taken_out() {
    assertThat(WhichQuestion.of(List.of("Why did the ambulance for the child come so late that night?", "Was the child in pain?"), List.of(LATE, PAIN)))
        .containsExactly(Optional.of(LATE.id()), Optional.of(PAIN.id()));
  }

  @Test
  void is_not_misled_by_a_question_that_was_added_or_taken_away_meanwhile() {
    assertThat(WhichQuestion.of(List.of("Was the child in pain?", "Why did the ambulance for the child come so late that night?"), List.of(COLD, PAIN)))
        .containsExactly(Optional.of(PAIN.id()), Optional.empty());
  }

  @Test
  void gives_no_question_to_two_texts() {
    assertThat(WhichQuestion.of(List.of("Was the child in pain?", "Was the child in pain then?"), List.of(PAIN)))
        .containsExactly(Optional.of(PAIN.id()), Optional.empty());
  }

  @Test
  void leaves_what_was_wholly_taken_out_to_people() {
    assertThat(WhichQuestion.of(List.of("[taken out]", ""), List.of(LATE, PAIN))).containsExactly(Optional.empty(), Optional.empty());
  }

  private static FamilyQuestion asked(String question) {
    return new FamilyQuestion(UUID.randomUUID(), question, "");
  }
}
