package uk.cdop.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.cdop.access.Role;

class WhoIsAskingTest {
  @Test
  void reads_cdop_and_roles_from_the_groups_of_a_token() {
    assertThat(WhoIsAsking.memberships(List.of("/OXON/coordinator", "/OXON/panel-chair")))
        .containsOnlyKeys("OXON").containsEntry("OXON", Set.of(Role.COORDINATOR, Role.PANEL_CHAIR));
  }

  @Test
  void makes_no_member_of_a_group_that_is_no_role() {
    assertThat(WhoIsAsking.memberships(List.of("/OXON/intake", "/OXON/system", "/INTAKE/spen", "/OXON", "OXON/coordinator/x"))).isEmpty();
    assertThat(WhoIsAsking.memberships(null)).isEmpty();
  }

  @Test
  void knows_a_sender_by_its_one_group() {
    assertThat(WhoIsAsking.sender(List.of("/INTAKE/spen"))).contains("spen");
    assertThat(WhoIsAsking.sender(List.of("/INTAKE/spen", "/INTAKE/mbrrace-cascade"))).isEmpty();
    assertThat(WhoIsAsking.sender(List.of("/INTAKE", "/INTAKE/", "/INTAKE/a b", "/INTAKE/SPEN", "/OXON/spen"))).isEmpty();
    assertThat(WhoIsAsking.sender("/INTAKE/spen")).isEmpty();
  }
}
