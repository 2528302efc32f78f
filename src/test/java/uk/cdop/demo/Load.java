package uk.cdop.demo;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Properties;
import java.util.stream.Stream;

/** Loads many invented cases into a stack that is running here. Started by deploy/load. */
public final class Load {
  private static final int MOST = NhsNumbers.COUNT / 2 - SmallSet.MARGIN;

  private Load() {}

  /**
   * @param arguments the data folder of the stack, the file of the accounts, the number of cases, the seed
   */
  public static void main(String[] arguments) throws IOException, SQLException {
    PrintStream out = System.out;
    Path data = Path.of(arguments[0]);
    int number = Integer.parseInt(arguments[2]);
    long seed = Long.parseLong(arguments[3]);
    Properties secrets = new Properties();
    try (var reader = Files.newBufferedReader(data.resolve("secrets"))) {
      secrets.load(reader);
    }
    String url = "jdbc:postgresql://localhost:" + port(data) + "/cdop";
    try (Loader loader = Loader.into(url, "cdop_owner", secrets.getProperty("database.owner"), People.read(Path.of(arguments[1])))) {
      long first = loader.nextIndex(SmallSet.MARGIN);
      if (first + number > MOST) {
        out.println("There are not enough test numbers for so many cases. The most that fit are " + Math.max(0, MOST - first) + ".");
        System.exit(2);
      }
      loader.people();
      long begun = System.nanoTime();
      Stream<Loader.Entry> entries = new SyntheticCases(seed, Demonstration.today()).many(first, number).map(one -> new Loader.Entry(one, false));
      long rows = loader.load(entries, done -> {
        if (done % 2000 == 0 || done == number) {
          double seconds = (System.nanoTime() - begun) / 1e9;
          out.printf("%,8d cases, %.0f a second%n", done, done / seconds);
        }
      });
      out.printf("Loaded %,d cases in %,d rows in %.0f seconds. Gathering statistics for the database.%n", number, rows, (System.nanoTime() - begun) / 1e9);
      loader.analyse();
    }
  }

  /** The fourth line of the server's pid file is its port. */
  private static String port(Path data) throws IOException {
    return Files.readAllLines(data.resolve("pgdata/postmaster.pid")).get(3).trim();
  }
}
