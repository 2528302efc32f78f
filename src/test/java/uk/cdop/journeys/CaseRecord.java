package uk.cdop.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import uk.cdop.testing.Sql;

/** What the audit record holds of one case. */
record CaseRecord(UUID review) {
  /** Each of these acts of this person is there. */
  void requireDone(String account, String... acts) {
    assertThat(acts(account, "DONE")).as("what %s did", account).contains(acts);
  }

  /** The acts of a person, or of everyone where no account is given. */
  List<String> acts(String account, String outcome) {
    return Sql.rows("select act from audit.entry where review_id = ? and (actor = ? or ? = '') and outcome = ?", review, account, account, outcome)
        .stream().map(row -> row.get("act").toString()).distinct().toList();
  }

  void requireUnbroken(String cdop) {
    assertThat(Sql.rows("select audit.first_broken(?) as broken", cdop).getFirst().get("broken")).as("the first entry that does not fit").isNull();
  }
}
