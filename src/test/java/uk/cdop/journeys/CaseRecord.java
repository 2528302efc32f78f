package uk.cdop.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import uk.cdop.testing.Sql;

/** What the audit record holds of one case. */
record CaseRecord(UUID review) {
  /** Each of these acts of this person is there; of anyone, where no account is given. */
  void requireDone(String account, String... acts) {
    assertThat(Sql.rows("select act from audit.entry where review_id = ? and (actor = ? or ? = '') and outcome = 'DONE'", review, account, account))
        .as("what %s did", account).extracting(row -> row.get("act")).contains((Object[]) acts);
  }

  /** That this person asked for the case and was refused is there too. */
  void requireRefused(String account) {
    assertThat(Sql.count("select count(*) from audit.entry where act = 'access.refused' and outcome = 'REFUSED' and actor = ? and object = ?",
        account, review.toString())).as("what %s was refused", account).isPositive();
  }

  void requireUnbroken(String cdop) {
    assertThat(Sql.rows("select audit.first_broken(?) as broken", cdop).getFirst().get("broken")).as("the first entry that does not fit").isNull();
  }
}
