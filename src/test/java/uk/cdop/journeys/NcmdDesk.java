package uk.cdop.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import uk.cdop.testing.Product;
import uk.cdop.testing.Sql;

/** What journeys about the national database have in common: a case of the demonstration whose notification has not been sent. */
final class NcmdDesk {
  private NcmdDesk() {}

  /** A case and its newest document. */
  record Waiting(UUID review, UUID document, String number) {
    String part(String path) {
      return "/reviews/" + review + "/ncmd" + path;
    }

    String page() {
      return part("/documents/" + document);
    }

    Waiting with(UUID newer) {
      return new Waiting(review, newer, number);
    }
  }

  /** One whose document another journey has sent is not among them; the demonstration has two in each CDOP. */
  static Waiting waiting(String cdop) {
    Product.demonstrate();
    Map<String, Object> row = Sql.rows(
        "select s.submission_id, s.review_id, r.number from ncmd.standing s join ncmd.submission d on d.id = s.submission_id join review.review r on r.id = s.review_id "
            + "where r.cdop = ? and s.latest and s.state = 'PRODUCED' and d.occasion = 'NOTIFY' and r.stage not in ('FINALISED', 'CLOSED') "
            + "and exists (select from keyworker.assignment k where k.review = r.id) "
            + "and not exists (select from meeting.interest i where i.review_id = r.id and i.account = ?) "
            + "order by r.number limit 1", cdop, cdop.toLowerCase(Locale.UK) + ".coordinator").getFirst();
    return new Waiting((UUID) row.get("review_id"), (UUID) row.get("submission_id"), row.get("number").toString());
  }

  static void chooses(Person coordinator, String transport) {
    coordinator.opens("/ncmd/settings").ticks("kind", transport).presses("Save").sees("The settings are saved");
  }

  static UUID newest(Waiting waiting) {
    return (UUID) Sql.rows("select submission_id from ncmd.standing where review_id = ? and latest", waiting.review()).getFirst().get("submission_id");
  }

  /** The service works by itself; this waits until it has come so far. */
  static void awaits(UUID document, String state) {
    Instant until = Instant.now().plusSeconds(40);
    while (!state(document).equals(state)) {
      assertThat(Instant.now()).as("the time until it is %s; it is %s", state, state(document)).isBefore(until);
      try {
        Thread.sleep(300);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }
  }

  static String state(UUID document) {
    return Sql.rows("select state from ncmd.standing where submission_id = ?", document).getFirst().get("state").toString();
  }
}
