package uk.cdop.caseimport;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** An invented spreadsheet of old cases under headings of its own; every NHS number is from the range kept for tests. */
public final class SomeSpreadsheet {
  public static final List<String> HEADINGS =
      List.of("eCDOP Number", "Forename", "Last name", "NHS No", "DOB", "DOD", "Gender", "Ethnicity", "Post code", "Location of death", "Case status",
          "Panel date", "Closed", "Category", "Preventable/Modifiable", "Domain A", "Grade A", "Domain D", "Grade D", "Old system flag");
  private static final DateTimeFormatter SLASHES = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.UK);
  private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
  private static final List<String> FIRST = List.of("Robin", "Sam", "Noor", "Alex", "Priya", "Kit", "Amara", "Lee", "Tomasz", "Mina");
  private static final List<String> LAST = List.of("Thornbury", "Okafor", "Whitlow", "Penhale", "Rasmussen", "Adeyemi", "Garside", "Malik");

  private SomeSpreadsheet() {}

  /** A file of so many rows, of which every one at a place of bad cannot be read; series keeps files apart. */
  public static String csv(int series, int rows, int bad) {
    List<List<String>> lines = new ArrayList<>();
    lines.add(HEADINGS);
    int every = bad == 0 ? Integer.MAX_VALUE : rows / bad;
    for (int i = 0; i < rows; i++) {
      lines.add(row(series, i, i % every == every - 1 ? i / every % 4 + 1 : 0));
    }
    return lines.stream().map(line -> line.stream().map(SomeSpreadsheet::quoted).collect(Collectors.joining(","))).collect(Collectors.joining("\r\n"));
  }

  /** One row; fault 0 is none, 1 a wrong NHS number, 2 no such day, 3 an unknown grade, 4 no status. */
  public static List<String> row(int series, int i, int fault) {
    LocalDate died = LocalDate.of(2009, 1, 15).plusDays(i % 3200);
    LocalDate born = died.minusDays(20L + (i * 37L) % 5000);
    LocalDate panel = died.plusDays(200);
    return List.of(
        "EC-" + series + "-" + (1000 + i),
        FIRST.get(i % FIRST.size()),
        LAST.get(i / FIRST.size() % LAST.size()),
        fault == 1 ? "999 000 0000" : nhsNumber(series * 20_000 + i),
        fault == 2 ? "31/02/2010" : born.format(i % 2 == 0 ? SLASHES : WORDS),
        died.format(SLASHES),
        i % 2 == 0 ? "Female" : "M",
        "White British",
        "OX4 1AB",
        i % 3 == 0 ? "Home" : "Acute hospital",
        fault == 4 ? "" : "Closed",
        panel.format(SLASHES),
        fault == 4 ? "" : panel.plusDays(30).format(SLASHES),
        "" + (i % 10 + 1),
        i % 5 == 0 ? "Potentially preventable" : "No modifiable factors identified",
        "Prematurity, \"extreme\"",
        fault == 3 ? "7" : i % 7 == 0 ? "3" : "1*",
        "",
        "",
        "=HYPERLINK(\"http://example.org\")");
  }

  /** A valid number of the range 999, different for each n. */
  public static String nhsNumber(int n) {
    int digits = n % 1_000_000;
    while (true) {
      String nine = "999" + String.format(Locale.UK, "%06d", (digits * 7L + 13) % 1_000_000);
      int sum = 0;
      for (int i = 0; i < 9; i++) {
        sum += (nine.charAt(i) - '0') * (10 - i);
      }
      int check = (11 - sum % 11) % 11;
      if (check < 10) {
        return nine + check;
      }
      // One in eleven has no check digit; a far one takes its place.
      digits += 500_000;
    }
  }

  private static String quoted(String cell) {
    return cell.matches(".*[,\"\n].*") ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell;
  }
}
