package uk.cdop.notification.intake;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** Invented messages of the two services. */
public final class SomeMessage {
  private static final String CASCADE =
      """
      {"outcome": "NEONATAL_DEATH", "reportedOn": "2026-11-20",
       "reporter": {"name": "Rowan Invented", "role": "Neonatal registrar", "email": "rowan.invented@example.nhs.uk"},
       "unit": {"name": "Example Hospital neonatal unit", "odsCode": "RTH"},
       "baby": {"nhsNumber": "9990000018", "forename": "Ash", "surname": "Invented", "sex": "F",
                "bornAt": "2026-11-17T04:10", "diedAt": "2026-11-19T22:45", "ethnicity": "A"},
       "birth": {"gestationWeeks": 25, "gestationDays": 3, "weightGrams": 780, "numberOfBabies": 1},
       "mother": {"name": "Sam Invented", "dateOfBirth": "1994-02-03", "address": {"lines": ["1 Example Road", "Exampleton"], "postcode": "OX1 1AA"}},
       "death": {"place": "NNU", "summary": "Extreme prematurity.", "expected": "Y", "jointAgencyResponse": "N", "cause1a": "Extreme prematurity",
                 "coroner": "NOT_REFERRED", "postMortem": "NONE"},
       "professionals": [{"name": "Dr Invented", "organisation": "Example Surgery"}]}
      """;

  private static final String SPEN =
      """
      {"event": "DEATH_AFTER_LIVE_BIRTH", "sentByName": "Jo Invented", "sentByRole": "Ward clerk", "sentByPhone": "01865 000000",
       "trustName": "Example Trust", "trustOds": "RXQ", "babyLastName": "Invented", "babySex": "male", "birthDate": "17/11/2026",
       "deathDate": "19/11/2026", "deathTime": "22:45", "homePostcode": "HP20 1UY", "site": "neonatal-unit", "siteName": "Example Hospital",
       "gestationWeeks": "31", "narrative": "Sepsis.", "expected": false, "coronerInformed": true}
      """;

  private SomeMessage() {}

  public static byte[] ofCascade(Consumer<ObjectNode> changed) {
    return of(CASCADE, changed);
  }

  public static byte[] ofSpen(Consumer<ObjectNode> changed) {
    return of(SPEN, changed);
  }

  private static byte[] of(String json, Consumer<ObjectNode> changed) {
    try {
      ObjectNode message = (ObjectNode) new JsonMapper().readTree(json);
      changed.accept(message);
      return message.toString().getBytes(StandardCharsets.UTF_8);
    } catch (java.io.IOException impossible) {
      throw new java.io.UncheckedIOException(impossible);
    }
  }
}
