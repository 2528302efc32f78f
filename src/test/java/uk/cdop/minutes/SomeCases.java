package uk.cdop.minutes;

import java.time.LocalDate;
import java.util.List;
import uk.cdop.anonymise.Anonymiser;
import uk.cdop.anonymise.Choices;
import uk.cdop.review.Child;
import uk.cdop.review.IdentifierSource.Identifier;

/** The invented children of two cases. */
final class SomeCases {
  static final List<String> IDENTIFIERS = List.of("Wilhelmina", "Thistlewood", "Bartholomew", "9990000018", "Osprey Lane");

  private SomeCases() {}

  static Anonymiser a() {
    return new Anonymiser(
        new Child(
            "Wilhelmina", "Thistlewood", "", "9990000018", LocalDate.of(2020, 3, 20), LocalDate.of(2026, 6, 6), null, "2", "4 Osprey Lane",
            "OX99 1ZZ"),
        List.of(new Identifier("Bartholomew Thistlewood", "the father")),
        Choices.none());
  }

  static Anonymiser b() {
    return new Anonymiser(
        new Child("Peregrine", "Marsh", "", "", LocalDate.of(2026, 5, 1), LocalDate.of(2026, 6, 6), null, "1", "", ""), List.of(), Choices.none());
  }
}
