package uk.cdop.jointresponse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A record that two people write at once, and what it says to others. */
class JointResponseTest {
  private static final JointResponse READ = new JointResponse(Map.of(JointResponse.DECISION, "yes", JointResponse.LEAD_HEALTH, "Dr Alex Example"));

  @Test
  void two_who_changed_different_fields_both_keep_what_they_wrote() {
    JointResponse mine = new JointResponse(Map.of(JointResponse.DECISION, "yes", JointResponse.LEAD_HEALTH, "Dr Alex Example", JointResponse.LEAD_POLICE, "DI Sam Sample"));
    JointResponse theirs = new JointResponse(Map.of(JointResponse.DECISION, "yes", JointResponse.VISIT, "planned"));
    JointResponse.Merged merged = mine.mergedInto(READ, theirs);
    assertThat(merged.clashes()).isEmpty();
    assertThat(merged.both().fields())
        .containsExactlyInAnyOrderEntriesOf(Map.of(JointResponse.DECISION, "yes", JointResponse.LEAD_POLICE, "DI Sam Sample", JointResponse.VISIT, "planned"));
  }

  @Test
  void two_who_changed_the_same_field_differently_are_asked() {
    JointResponse mine = new JointResponse(Map.of(JointResponse.DECISION, "no"));
    JointResponse theirs = new JointResponse(Map.of(JointResponse.DECISION, "undecided", JointResponse.LEAD_HEALTH, "Dr Alex Example"));
    assertThat(mine.mergedInto(READ, theirs).clashes()).containsExactly(JointResponse.DECISION);
  }

  @Test
  void two_who_wrote_the_same_are_not_asked() {
    JointResponse mine = new JointResponse(Map.of(JointResponse.DECISION, "no"));
    assertThat(mine.mergedInto(READ, mine).clashes()).isEmpty();
  }

  @Test
  void a_visit_with_a_time_is_a_moment_in_england() {
    JointResponse visited = new JointResponse(Map.of(JointResponse.VISIT, "visited", JointResponse.VISIT_ON, "2026-07-01", JointResponse.VISIT_AT, "09:30"));
    assertThat(visited.moment(JointResponse.VISIT_ON, JointResponse.VISIT_AT)).contains(Instant.parse("2026-07-01T08:30:00Z"));
    assertThat(visited.visited()).isTrue();
    assertThat(visited.noVisit()).isFalse();
  }

  @Test
  void every_sample_has_a_field_of_its_own() {
    assertThat(JointResponse.all()).doesNotHaveDuplicates().contains("sample-blood-culture", "sample-memories");
  }
}
