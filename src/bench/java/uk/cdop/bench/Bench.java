package uk.cdop.bench;

import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * Measures how long pages take in a product that runs here, one after the other and with eight people at once. A time alone says
 * little on another machine, so each stands beside the cheapest answer and a bare query of the same run. Started by deploy/bench.
 */
public final class Bench {
  private static final int WARM_UP = 15;
  private static final int PEOPLE_AT_ONCE = 8;
  private static final int PACKS = 12;

  /** A page of the infection form and the section it stands in, the one with the most questions. */
  private static final String PAGE = "in-hospital";

  private static final String SECTION = "recognition";

  /** One thing that is measured; a step before it, such as opening the form, is not timed. */
  private record Measured(String name, Callable<Supplier<Integer>> prepare) {}

  private record Times(double p50, double p95) {
    static Times of(List<Double> millis) {
      double[] sorted = millis.stream().mapToDouble(Double::doubleValue).sorted().toArray();
      return new Times(sorted[sorted.length / 2], sorted[(int) Math.ceil(sorted.length * 0.95) - 1]);
    }
  }

  /** How far apart the usual ports of the product and of its management are; deploy/run moves both by the same offset. */
  private static final int TO_MANAGEMENT = 9990 - 8080;

  private final String base;
  private final String health;
  private final int rounds;
  private final PrintStream out = System.out;

  private Bench(String base, int rounds) {
    this.base = base;
    this.health = "http://127.0.0.1:" + (URI.create(base).getPort() + TO_MANAGEMENT) + "/health/live";
    this.rounds = rounds;
  }

  /**
   * @param arguments the data folder of the stack, the number of rounds, and `meeting` or `pack` when only a meeting held live or only packs are measured
   */
  public static void main(String[] arguments) throws Exception {
    Path data = Path.of(arguments[0]);
    Bench bench = new Bench(Files.readString(data.resolve("ready")).trim(), Integer.parseInt(arguments[1]));
    bench.run(data, arguments.length > 2 ? arguments[2] : "");
  }

  private void run(Path data, String only) throws Exception {
    Properties secrets = new Properties();
    try (var reader = Files.newBufferedReader(data.resolve("secrets"))) {
      secrets.load(reader);
    }
    String url = "jdbc:postgresql://localhost:" + Files.readAllLines(data.resolve("pgdata/postmaster.pid")).get(3).trim() + "/cdop";
    try (Connection sql = DriverManager.getConnection(url, "cdop_owner", secrets.getProperty("database.owner"))) {
      out.printf("%,d cases, %d rounds after %d to warm up, %d processors%n%n", number(sql), rounds, WARM_UP, Runtime.getRuntime().availableProcessors());
      Measured query = new Measured("bare query", () -> () -> select(sql));
      Times bare = sequential(query);
      out.printf("%-34s %9s %9s %8s %8s   %9s %9s%n", "", "p50 ms", "p95 ms", "x floor", "x query", "p50 of 8", "p95 of 8");
      out.printf("%-34s %9.1f %9.1f%n", query.name(), bare.p50(), bare.p95());
      Times floor = null;
      Measured health = new Measured("health (the floor)", () -> page(Session.visitor(base), this.health));
      for (Measured each : only.isEmpty() ? measured() : List.of(health)) {
        Times alone = sequential(each);
        Times together = together(each);
        floor = floor == null ? alone : floor;
        out.printf("%-34s %9.1f %9.1f %8.1f %8.0f   %9.1f %9.1f%n", each.name(), alone.p50(), alone.p95(), alone.p50() / floor.p50(),
            alone.p50() / bare.p50(), together.p50(), together.p95());
      }
      if (only.equals("pack")) {
        out.printf("%nA meeting of %d cases with six whole reports each%n", PackBench.CASES);
        new PackBench(base, sql, out).run(floor.p50());
        return;
      }
      Times recorder = Times.of(new MeetingBench(base, sql, rounds).run());
      out.printf("%-34s %9.1f %9.1f %8.1f %8.0f   two recorders, %d listeners%n", "save of a recorder, meeting live", recorder.p50(), recorder.p95(),
          recorder.p50() / floor.p50(), recorder.p50() / bare.p50(), MeetingBench.LISTENERS);
    }
    packs();
  }

  /** A pack is made whole for each look at it before its release: collected, searched for identifiers, hashed and shown. */
  private void packs() {
    Session coordinator = Session.of(base, "berks.coordinator");
    List<String> packs = all(coordinator, "/reviews?stage=READY_FOR_CDOP", "a[href^=/reviews/]").stream().limit(PACKS).map(href -> href + "/pack").toList();
    double best = Double.MAX_VALUE;
    for (int round = 0; round < 4; round++) {
      long begun = System.nanoTime();
      for (String pack : packs) {
        int status = coordinator.get(pack).statusCode();
        if (status != 200) {
          throw new IllegalStateException(pack + " answered " + status);
        }
      }
      best = Math.min(best, (System.nanoTime() - begun) / 1e9);
    }
    out.printf("%nThe packs of %d cases, one after the other: %.1f s, the best of 4 rounds%n", packs.size(), best);
  }

  private List<Measured> measured() {
    Session visitor = Session.visitor(base);
    Session coordinator = Session.of(base, "berks.coordinator");
    Session keyWorker = Session.of(base, "berks.keyworker");
    Session member = Session.of(base, "berks.member");
    String page40 = "/reviews";
    for (int page = 1; page < 40; page++) {
      page40 = next(coordinator.get(page40).body(), page40);
    }
    String review = first(coordinator, "/reviews?stage=READY_FOR_CDOP", "a[href^=/reviews/]");
    String notification = first(coordinator, "/notifications", "a[href^=/notifications/]");
    String meeting = first(member, "/meetings", "a[href^=/meetings/]");
    String family = first(keyWorker, "/families", "a[href^=/reviews/]").replaceAll("(/reviews/[^/]*).*", "$1");
    startNotification(visitor);
    String form = officeForm(coordinator, review, "infection");
    Session doctor = Session.of(base, "berks.doctor");
    return List.of(
        new Measured("health (the floor)", () -> page(visitor, health)),
        page("home desk", coordinator, "/home"),
        page("cases, page 1", coordinator, "/reviews"),
        page("cases, page 40", coordinator, page40),
        page("cases, surname begins with Wa", coordinator, "/reviews?find=Wa"),
        page("cases, a name with a mistake", coordinator, "/reviews?find=Wiliams"),
        page("cases, two words and a nickname", coordinator, "/reviews?find=Bill%20Smith"),
        page("cases, no review meeting in time", coordinator, "/reviews?late=REVIEW_MEETING&sort=DIED"),
        page("cases, an agency is late", coordinator, "/reviews?late=AGENCY"),
        page("cases, category, age and a mark", coordinator, "/reviews?category=8&age=NEONATAL&mark=CORONER"),
        page("case summary", coordinator, review),
        page("agency reports of a case", coordinator, review + "/requests"),
        page("requests of all cases", coordinator, "/requests"),
        page("answers to accept", coordinator, "/requests/to-accept"),
        page("whom to ask", coordinator, review + "/requests/new"),
        page("supplementary forms of a case", coordinator, review + "/forms"),
        page("collation of a case", doctor, review + "/collation"),
        page("chronology of a case", doctor, review + "/chronology"),
        page("documents of a case", doctor, review + "/documents"),
        page("form, its sections", coordinator, form),
        page("form, a page", coordinator, form + "/" + PAGE),
        page("form, the largest section's check", coordinator, form + "/section/" + SECTION + "/check"),
        page("analysis of a case", coordinator, review + "/analysis"),
        page("triage list", coordinator, "/notifications"),
        page("notification beside its likes", coordinator, notification),
        page("national database, what is due", coordinator, "/ncmd"),
        page("panel meetings", member, "/meetings"),
        page("panel meeting", member, meeting),
        page("my families", keyWorker, "/families"),
        new Measured("save a page of a form", () -> save(coordinator, form + "/" + PAGE, Map.of("infection.in_hospital", "yes"))),
        new Measured("save a contact", () -> save(keyWorker, family + "/family/contacts/new", contact())),
        new Measured("save a page of the form", () -> save(visitor, "/notify/form/area", Map.of("child.area", "BERKS", "child.postcode", "RG1 1AF"))));
  }

  private static Measured page(String name, Session session, String path) {
    return new Measured(name, () -> page(session, path));
  }

  private static Supplier<Integer> page(Session session, String path) {
    return () -> session.get(path).statusCode();
  }

  private static Supplier<Integer> save(Session session, String path, Map<String, String> typed) {
    Map<String, String> fields = Session.filled(session.get(path).body(), path, typed);
    return () -> {
      HttpResponse<String> answer = session.post(path, fields);
      return answer.statusCode() == 303 ? 200 : answer.statusCode();
    };
  }

  private static Map<String, String> contact() {
    LocalDate yesterday = LocalDate.now().minusDays(1);
    Map<String, String> contact = new LinkedHashMap<>();
    contact.put("when-day", String.valueOf(yesterday.getDayOfMonth()));
    contact.put("when-month", String.valueOf(yesterday.getMonthValue()));
    contact.put("when-year", String.valueOf(yesterday.getYear()));
    contact.put("time", "14:30");
    contact.put("way", "PHONE");
    contact.put("with", "mother");
    contact.put("outcome", "MADE");
    contact.put("said", "A short call, kept by the benchmark.");
    return contact;
  }

  /** Opens a supplementary form for the office to fill in and begins it. */
  private static String officeForm(Session coordinator, String review, String name) {
    String open = review + "/forms/" + name + "/open";
    var opened = coordinator.follow(coordinator.post(open, Session.filled(coordinator.get(review + "/forms").body(), open, Map.of())));
    String entry = opened.uri().getPath();
    var begun = coordinator.follow(coordinator.post(entry, Session.filled(opened.body(), entry, Map.of())));
    return begun.uri().getPath();
  }

  private static void startNotification(Session visitor) {
    visitor.follow(visitor.post("/notify", Session.filled(visitor.get("/notify").body(), "/notify", Map.of())));
  }

  private static String first(Session session, String list, String link) {
    return all(session, list, link).stream().findFirst().orElseThrow(() -> new IllegalStateException("Nothing to open on " + list));
  }

  private static List<String> all(Session session, String list, String link) {
    return Jsoup.parse(session.get(list).body()).select("main " + link).stream().map(each -> each.attr("href"))
        .filter(href -> href.matches("/[a-z]+/[0-9a-f-]{36}.*")).toList();
  }

  private static String next(String body, String here) {
    Element link = Jsoup.parse(body).selectFirst("a[href*=after=]");
    if (link == null) {
      throw new IllegalStateException("There is no page after " + here + ". Load more cases with deploy/load.");
    }
    return link.attr("href").startsWith("?") ? "/reviews" + link.attr("href") : link.attr("href");
  }

  private Times sequential(Measured each) throws Exception {
    for (int i = 0; i < WARM_UP; i++) {
      once(each);
    }
    List<Double> millis = new ArrayList<>();
    for (int i = 0; i < rounds; i++) {
      millis.add(once(each));
    }
    return Times.of(millis);
  }

  private Times together(Measured each) throws Exception {
    try (ExecutorService people = Executors.newFixedThreadPool(PEOPLE_AT_ONCE)) {
      List<Future<Double>> answers = new ArrayList<>();
      for (int i = 0; i < Math.max(rounds, PEOPLE_AT_ONCE * 5); i++) {
        answers.add(people.submit(() -> once(each)));
      }
      List<Double> millis = new ArrayList<>();
      for (Future<Double> answer : answers) {
        millis.add(answer.get());
      }
      return Times.of(millis);
    } catch (ExecutionException e) {
      throw new IllegalStateException(each.name() + " failed with eight people at once", e.getCause());
    }
  }

  private static double once(Measured each) throws Exception {
    Supplier<Integer> act = each.prepare().call();
    long begun = System.nanoTime();
    int status = act.get();
    double millis = (System.nanoTime() - begun) / 1e6;
    if (status != 200) {
      throw new IllegalStateException(each.name() + " answered " + status);
    }
    return millis;
  }

  private static int select(Connection sql) {
    try (PreparedStatement query = sql.prepareStatement("select number from review.review where cdop = 'BERKS' order by opened_at desc, id desc limit 1");
        ResultSet rows = query.executeQuery()) {
      return rows.next() ? 200 : 404;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static long number(Connection sql) throws SQLException {
    try (PreparedStatement query = sql.prepareStatement("select count(*) from review.review"); ResultSet rows = query.executeQuery()) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
