package uk.cdop.journeys;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;

/**
 * An invented child who died three days ago, aged some weeks, and everything about them that must never reach an anonymised paper. No two
 * are alike, so that a journey finds only its own. The NHS numbers come from the 999 range, which is given to nobody.
 */
record SomeChild(
    String forename,
    String surname,
    String nhsNumber,
    LocalDate bornOn,
    LocalDate diedOn,
    String street,
    String postcode,
    String mother,
    String motherNhsNumber,
    String hospital) {
  static final ZoneId ENGLAND = ZoneId.of("Europe/London");
  private static final String LETTERS = "bdfgklmnprstvz";
  private static final String VOWELS = "aeiou";

  static SomeChild any() {
    LocalDate diedOn = today().minusDays(3);
    String surname = madeName(4);
    return new SomeChild(madeName(3), surname, madeNumber(), diedOn.minusDays(40 + below(200)), diedOn,
        (1 + below(90)) + " " + madeName(3) + " Lane", "OX4 " + (1 + below(9)) + "ZZ", madeName(3) + " " + surname, madeNumber(),
        madeName(3) + " General Hospital");
  }

  static LocalDate today() {
    return LocalDate.now(ENGLAND);
  }

  String name() {
    return forename + " " + surname;
  }

  /** What may stand in no anonymised text, however it was written. */
  List<String> secrets() {
    return List.of(forename, surname, mother.split(" ")[0], nhsNumber, spaced(nhsNumber), motherNhsNumber, spaced(motherNhsNumber),
        street, street.split(" ")[1], postcode, hospital, hospital.split(" ")[0], words(bornOn), words(diedOn),
        bornOn.toString(), diedOn.toString());
  }

  /** A day as the pages write it. */
  static String words(LocalDate day) {
    return "%d %s %d".formatted(day.getDayOfMonth(),
        day.getMonth().getDisplayName(TextStyle.FULL, Locale.UK), day.getYear());
  }

  static String spaced(String number) {
    return number.substring(0, 3) + " " + number.substring(3, 6) + " " + number.substring(6);
  }

  private static String madeNumber() {
    while (true) {
      String nine = "999%06d".formatted(below(1_000_000));
      int sum = 0;
      for (int i = 0; i < 9; i++) {
        sum += (nine.charAt(i) - '0') * (10 - i);
      }
      int check = (11 - sum % 11) % 11;
      if (check < 10) {
        return nine + check;
      }
    }
  }

  private static String madeName(int syllables) {
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < syllables; i++) {
      name.append(LETTERS.charAt(below(LETTERS.length()))).append(VOWELS.charAt(below(VOWELS.length())));
    }
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  private static int below(int bound) {
    return ThreadLocalRandom.current().nextInt(bound);
  }
}
