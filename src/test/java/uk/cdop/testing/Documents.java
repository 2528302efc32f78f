package uk.cdop.testing;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Cases with a document for the national database that has not been sent. */
public final class Documents {
  private Documents() {}

  /** A case and its document. */
  public record Produced(UUID review, UUID document, String caseNumber) {
    public String page() {
      return "/reviews/" + review + "/ncmd/documents/" + document;
    }
  }

  /** One of Oxfordshire. */
  public static Produced one(String prefix) {
    return one("OXON", prefix);
  }

  public static Produced one(String cdop, String prefix) {
    UUID review = UUID.randomUUID();
    UUID document = UUID.randomUUID();
    String number = cdop + "-2026-" + prefix + review.toString().substring(0, 8);
    Sql.change(
        "insert into review.review (id, cdop, version, number, stage, forenames, surname, also_known_as, born_on, died_on, sex, address, "
            + "postcode, joint_agency_response, coroner, notified_at, opened_at, surname_key) values (?, ?, 0, ?, 'GATHERING', 'Robin', 'Ledger', '', "
            + "'2024-03-04', '2026-11-10', '1', '1 Hidden Lane', 'OX1 1AA', false, false, now(), now(), 'ledger')",
        review, cdop, number);
    byte[] json = ("{\"event\":\"NOTIFY\",\"local_case_ref\":\"" + number + "\",\"case_uid\":\"" + review
        + "\",\"payload\":{\"birth\":{\"weight_g\":90},\"not_known\":[],\"not_applicable\":[]}}").getBytes(StandardCharsets.UTF_8);
    Sql.change(
        "insert into ncmd.submission (id, cdop, review_id, number, occasion, dataset, document, files, sha256, payload_sha256, size, warnings, "
            + "produced_at, produced_by) select ?, ?, ?, 1, 'NOTIFY', 'aligned-2026-11-draft-2', d, 'x', encode(sha256(d), 'hex'), "
            + "encode(sha256('p'), 'hex'), length(d), 0, now(), ? from (select ?::bytea as d) made",
        document, cdop, review, cdop.toLowerCase(java.util.Locale.UK) + ".coordinator", json);
    return new Produced(review, document, number);
  }
}
