package uk.cdop.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.cdop.meeting.Discipline.HEALTH;
import static uk.cdop.meeting.Discipline.LOCAL_AUTHORITY;
import static uk.cdop.meeting.Discipline.OTHER;
import static uk.cdop.meeting.Discipline.POLICE;
import static uk.cdop.meeting.Discipline.PUBLIC_HEALTH;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuorumTest {
  @Test
  void is_met_by_enough_members_with_health_and_the_local_authority() {
    assertThat(Quorum.of(List.of(HEALTH, LOCAL_AUTHORITY, POLICE), 3).met()).isTrue();
  }

  @Test
  void lets_public_health_stand_for_the_local_authority() {
    assertThat(Quorum.of(List.of(HEALTH, PUBLIC_HEALTH, HEALTH), 3).met()).isTrue();
  }

  @Test
  void is_not_met_without_health_however_many_sit() {
    Quorum quorum = Quorum.of(List.of(LOCAL_AUTHORITY, POLICE, OTHER, OTHER, PUBLIC_HEALTH), 3);
    assertThat(quorum.met()).isFalse();
    assertThat(quorum.words()).isEqualTo("Not quorate: nobody from health sat");
  }

  @Test
  void is_not_met_without_the_local_authority_or_by_too_few_and_says_so() {
    assertThat(Quorum.of(List.of(HEALTH), 3).words())
        .isEqualTo(
            "Not quorate: 1 member sat for this case and 3 are needed; nobody from the local authority or public health sat");
  }

  @Test
  void says_how_it_was_met() {
    assertThat(Quorum.of(List.of(HEALTH, HEALTH, LOCAL_AUTHORITY, POLICE), 3).words())
        .isEqualTo("Quorate: 4 members sat for this case, 3 are needed, with health and the local authority among them");
  }

  @Test
  void is_not_met_by_an_empty_room() {
    assertThat(Quorum.of(List.of(), 2).met()).isFalse();
  }

  @Test
  void lets_any_part_of_health_and_of_the_local_authority_stand_for_it() {
    assertThat(Quorum.of(List.of(Discipline.DESIGNATED_DOCTOR, Discipline.SOCIAL_CARE), 2).met()).isTrue();
    assertThat(Quorum.of(List.of(Discipline.NURSING_MIDWIFERY, PUBLIC_HEALTH), 2).met()).isTrue();
    assertThat(Quorum.of(List.of(Discipline.AMBULANCE, Discipline.HOUSING), 2).met()).isFalse();
  }

  @Test
  void asks_for_what_the_rule_of_the_cdop_requires_beside() {
    Quorum quorum = Quorum.of(List.of(HEALTH, LOCAL_AUTHORITY), 2, List.of(HEALTH, LOCAL_AUTHORITY, POLICE, Discipline.LAY));
    assertThat(quorum.words()).isEqualTo("Not quorate: nobody from the police sat; nobody from the lay members sat");
  }

  @Test
  void says_before_the_meeting_what_the_answers_lead_to() {
    assertThat(Quorum.of(List.of(HEALTH, PUBLIC_HEALTH, POLICE), 3).expected())
        .isEqualTo("With these answers the meeting would be quorate: 3 members, 3 are needed");
    assertThat(Quorum.of(List.of(HEALTH), 3).expected())
        .isEqualTo(
            "With these answers the meeting would not be quorate: 1 member and 3 are needed; nobody from the local authority or public health comes");
  }

  @Test
  void says_before_the_meeting_what_a_connection_does_to_one_case() {
    Quorum without = Quorum.of(List.of(Discipline.PUBLIC_HEALTH), 1);
    assertThat(without.expectedForCase()).isEqualTo("With these answers this case would not be quorate: nobody from health comes");
    assertThat(without.expected()).startsWith("With these answers the meeting would not be quorate");
  }
}
