package uk.cdop.themed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.cdop.themed.RegionalQuorum.Seated;

class RegionalQuorumTest {
  private static final Map<String, Integer> NEEDED = Map.of("OXON", 2, "BUCKS", 2);
  private static final Map<String, String> NAMES = Map.of("OXON", "Oxfordshire", "BUCKS", "Buckinghamshire");
  private static final List<Seated> ENOUGH =
      List.of(
          new Seated("OXON", Brings.HEALTH), new Seated("OXON", Brings.LOCAL_AUTHORITY), new Seated("BUCKS", Brings.HEALTH),
          new Seated("BUCKS", Brings.PUBLIC_HEALTH), new Seated("OXON", Brings.EXPERT));

  @Test
  void is_met_when_each_cdop_has_its_voices_and_the_expert_is_there() {
    assertThat(RegionalQuorum.of(ENOUGH, NEEDED, NAMES).met()).isTrue();
  }

  @Test
  void fails_for_one_cdop_without_health_however_many_others_there_are() {
    List<Seated> sitting = new ArrayList<>(ENOUGH);
    sitting.set(2, new Seated("BUCKS", Brings.POLICE));
    RegionalQuorum quorum = RegionalQuorum.of(sitting, NEEDED, NAMES);
    assertThat(quorum.met()).isFalse();
    assertThat(quorum.words()).isEqualTo("Not quorate: Buckinghamshire has nobody from health");
  }

  @Test
  void needs_the_expert_and_does_not_count_them_as_a_member() {
    RegionalQuorum without = RegionalQuorum.of(ENOUGH.subList(0, 4), NEEDED, NAMES);
    assertThat(without.words()).isEqualTo("Not quorate: the expert on the theme is not there");
    List<Seated> expertForMember = List.of(ENOUGH.get(0), ENOUGH.get(2), ENOUGH.get(3), ENOUGH.get(4));
    assertThat(RegionalQuorum.of(expertForMember, NEEDED, NAMES).words())
        .contains("Oxfordshire has 1 member of the 2 it needs", "Oxfordshire has nobody from the local authority or public health");
  }

  @Test
  void does_not_count_who_only_runs_the_meeting() {
    List<Seated> sitting = new ArrayList<>(ENOUGH.subList(1, 5));
    sitting.add(new Seated("OXON", Brings.IN_ATTENDANCE));
    assertThat(RegionalQuorum.of(sitting, NEEDED, NAMES).words()).contains("Oxfordshire has 1 member of the 2 it needs", "Oxfordshire has nobody from health");
  }
}
