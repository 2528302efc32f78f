package uk.cdop.bench;

import java.io.PrintStream;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import uk.cdop.forms.AnswersJson;
import uk.cdop.forms.Edition;
import uk.cdop.forms.Editions;

/**
 * The packs of a meeting of twelve cases, each with the whole reporting form of six agencies: made, settled finding by finding, read,
 * signed, and opened by a member. Only answers of the product are timed; how long people think is not.
 */
final class PackBench {
  static final int CASES = 12;
  private static final List<String> AGENCIES = List.of("AGY01", "AGY02", "AGY04", "AGY05", "AGY11", "AGY20");
  private static final List<String> FORENAMES = List.of("Rosalie", "Idris", "Maeve", "Anselm", "Noor", "Casper", "Yara", "Linus", "Orla", "Tobias", "Zofia", "Emrys", "Petra");
  private static final List<String> SURNAMES =
      List.of("Quillfeather", "Hathaway-Sato", "Brackenridge", "Achebe-Lund", "Vantongeren", "Marchbanks", "Ostrowski", "Fennimore", "Calloway", "Drummondsen", "Ellerbrook", "Whitcombe", "Tarkington");

  private final String base;
  private final Connection sql;
  private final PrintStream out;
  private int answers;

  PackBench(String base, Connection sql, PrintStream out) {
    this.base = base;
    this.sql = sql;
    this.out = out;
  }

  /**
   * @param floor milliseconds of the cheapest answer of the same run
   */
  void run(double floor) throws SQLException {
    Edition form = Editions.read().current("reporting");
    UUID meeting = UUID.randomUUID();
    planned(meeting);
    List<UUID> reviews = new ArrayList<>();
    for (int at = 0; at < CASES; at++) {
      reviews.add(made(form, at, true, meeting));
    }
    UUID before = made(form, CASES, false, meeting);
    Session coordinator = Session.of(base, "berks.coordinator");
    // Once for a case of nobody's meeting, so that what is loaded at the first pack is not counted.
    prepared(coordinator, before);
    settled(coordinator, before);
    long begun = System.nanoTime();
    List<Document> packs = reviews.stream().map(review -> prepared(coordinator, review)).toList();
    double make = since(begun, "make", floor, "%,d words in all to read".formatted(packs.stream().mapToInt(PackBench::words).sum()));
    begun = System.nanoTime();
    int findings = reviews.stream().mapToInt(review -> settled(coordinator, review)).sum();
    double settle = since(begun, "settle", floor, "%,d findings, each with a choice of its own".formatted(findings));
    begun = System.nanoTime();
    reviews.forEach(review -> read(coordinator, review));
    double read = since(begun, "check and say that it was read", floor, "");
    begun = System.nanoTime();
    signed(coordinator, meeting);
    double sign = since(begun, "sign and release together", floor, "");
    out.printf("%-34s %9.1f s%n", "twelve packs, first look to release", make + settle + read + sign);
    Session member = Session.of(base, "berks.member");
    begun = System.nanoTime();
    for (int at = 0; at < CASES; at++) {
      require(member.get("/meetings/" + meeting + "/papers/" + (char) ('A' + at) + "?as=whole"), 200);
    }
    since(begun, "a member opens them whole", floor, "");
    begun = System.nanoTime();
    for (int at = 0; at < CASES; at++) {
      require(member.get("/meetings/" + meeting + "/papers/" + (char) ('A' + at) + "/pdf"), 200);
    }
    since(begun, "a member saves them as PDF", floor, "");
  }

  private double since(long begun, String what, double floor, String more) {
    double seconds = (System.nanoTime() - begun) / 1e9;
    int asked = Math.max(answers, CASES);
    out.printf("%-34s %9.1f s, %d answers, the floor of as many %.2f s%s%n", what, seconds, asked, floor * asked / 1000, more.isEmpty() ? "" : ", " + more);
    answers = 0;
    return seconds;
  }

  private Document prepared(Session coordinator, UUID review) {
    return page(coordinator, "/reviews/" + review + "/pack");
  }

  private static int words(Document pack) {
    return pack.select("main .app-measure").text().split("\\s+").length;
  }

  /** Follows what is proposed for what the case knows, then chooses for each of the others, page by page. */
  private int settled(Session coordinator, UUID review) {
    String path = "/reviews/" + review + "/pack";
    Document page = page(coordinator, path);
    if (page.selectFirst("form[action$=/accept]") != null) {
      require(post(coordinator, path + "/accept", Session.filled(page.html(), path + "/accept", Map.of())), 303);
      page = page(coordinator, path);
    }
    for (int rounds = 0; page.selectFirst(".app-finding") != null; rounds++) {
      if (rounds > 20) {
        throw new IllegalStateException("The findings of " + path + " cannot be settled: " + page.select(".nhsuk-error-summary").text());
      }
      Map<String, String> choices = new LinkedHashMap<>();
      for (Element words : page.select("input[name$=-words][name^=word-]")) {
        String at = words.attr("name").replace("-words", "");
        String proposal = page.select("input[name=" + at + "-with]").attr("value");
        choices.put(at + "-how", "replace");
        choices.put(at + "-with", proposal.isEmpty() ? "a person" : proposal);
      }
      HttpResponse<String> answer = post(coordinator, path + "/words", Session.filled(page.html(), path + "/words", choices));
      if (answer.statusCode() != 303) {
        throw new IllegalStateException("Choices were refused: " + Jsoup.parse(answer.body()).select(".nhsuk-error-summary").text());
      }
      page = page(coordinator, path);
    }
    return page.select("table a[href*=change]").size();
  }

  private void read(Session coordinator, UUID review) {
    String path = "/reviews/" + review + "/pack";
    require(post(coordinator, path + "/ready", Session.filled(page(coordinator, path).html(), path + "/ready", Map.of())), 303);
  }

  private void signed(Session coordinator, UUID meeting) throws SQLException {
    String path = "/meetings/" + meeting + "/papers";
    Document page = page(coordinator, path);
    Map<String, String> fields = new LinkedHashMap<>(Session.filled(page.html(), path, Map.of("sign", "yes")));
    page.select("input[name^=until]").forEach(input -> fields.put(input.attr("name"), input.attr("value")));
    answers++;
    HttpResponse<String> answer =
        coordinator.post(
            path, Stream.concat(fields.entrySet().stream(), page.select("input[name=case]").stream().map(one -> Map.entry("case", one.attr("value")))));
    if (answer.statusCode() >= 400) {
      throw new IllegalStateException("Signing answered " + answer.statusCode() + ": " + Jsoup.parse(answer.body()).select(".nhsuk-error-summary").text());
    }
    try (PreparedStatement query = sql.prepareStatement("select count(*) from meeting.agenda_item where meeting_id = ? and papers_id is not null")) {
      query.setObject(1, meeting);
      try (ResultSet rows = query.executeQuery()) {
        rows.next();
        if (rows.getInt(1) != CASES) {
          throw new IllegalStateException("Only " + rows.getInt(1) + " packs were released");
        }
      }
    }
  }

  private Document page(Session who, String path) {
    answers++;
    return Jsoup.parse(require(who.get(path), 200).body());
  }

  private HttpResponse<String> post(Session who, String path, Map<String, String> fields) {
    answers++;
    return who.post(path, fields);
  }

  private static HttpResponse<String> require(HttpResponse<String> answer, int status) {
    if (answer.statusCode() != status) {
      throw new IllegalStateException(answer.uri() + " answered " + answer.statusCode());
    }
    return answer;
  }

  private void planned(UUID meeting) throws SQLException {
    change(
        "insert into meeting.meeting (id, cdop, version, held_on, starts_at, venue, chair, next_letter, planned_at, planned_by) "
            + "values (?, 'BERKS', 0, (now() at time zone 'Europe/London')::date + 14, '09:30', 'For the benchmark', 'berks.chair', ?, now(), 'berks.coordinator')",
        meeting, CASES);
    change("insert into meeting.invited (meeting_id, account, cdop, discipline, present, uninvited) values (?, 'berks.member', 'BERKS', 'HEALTH', true, false)", meeting);
  }

  /** A case with six whole reports and a review meeting. */
  private UUID made(Edition form, int at, boolean onAgenda, UUID meeting) throws SQLException {
    UUID review = UUID.randomUUID();
    List<String> people = List.of(FORENAMES.get(at), SURNAMES.get(at), "Helga " + SURNAMES.get(at), "Dominic " + SURNAMES.get(at));
    LocalDate died = LocalDate.now().minusDays(200L + at);
    LocalDate born = died.minusDays(40L + 160L * at);
    change(
        "insert into review.review (id, cdop, version, number, stage, forenames, surname, also_known_as, born_on, died_on, sex, address, "
            + "postcode, joint_agency_response, coroner, notified_at, opened_at, surname_key) values (?, 'BERKS', 0, ?, 'SCHEDULED', ?, ?, '', "
            + "?, ?, '1', '4 Larkspur Rise, Theale', 'RG7 5ZZ', false, false, now(), now(), 'bench')",
        review, "BERKS-BENCH-" + review.toString().substring(0, 8), people.get(0), people.get(1), Date.valueOf(born), Date.valueOf(died));
    for (int agency = 0; agency < AGENCIES.size(); agency++) {
      returned(form, review, agency, new FullReport(form, at, agency, people, born, died));
    }
    change(
        "insert into meeting.review_meeting (id, cdop, review_id, number, held_on, kind, attended, cause, summary, domain_a, domain_b, domain_c, "
            + "domain_d, drafted_by, saved_at, saved_by) values (gen_random_uuid(), 'BERKS', ?, 1, current_date - 30, 'COMMUNITY', '[]', '', ?, '', '', '', '', '', now(), 'berks.doctor')",
        review, people.get(0) + " was talked about with all who cared for the child. " + people.get(2) + "'s questions were read out.");
    if (onAgenda) {
      change(
          "insert into meeting.agenda_item (id, cdop, version, meeting_id, review_id, letter, place, minutes, left_case) values (gen_random_uuid(), 'BERKS', 0, ?, ?, ?, ?, 20, '')",
          meeting, review, "" + (char) ('A' + at), at);
    }
    return review;
  }

  private void returned(Edition form, UUID review, int agency, FullReport report) throws SQLException {
    UUID response = UUID.randomUUID();
    String document = AnswersJson.write(report.answers());
    change(
        "insert into forms.response (id, cdop, form, edition, digest, document, version, created_at, updated_at, submitted_at, submitted_by) "
            + "values (?, 'BERKS', ?, ?, ?, ?::jsonb, 0, now(), now(), now(), 'bench')",
        response, form.form(), form.name(), form.digest(), document);
    change("insert into forms.revision (response_id, number, cdop, document, saved_at, saved_by) values (?, 1, 'BERKS', ?::jsonb, now(), 'bench')", response, document);
    change(
        "insert into information.request (id, cdop, version, form, edition, review_id, reference, agency_type, agency_name, recipient, due_on, state, asked_at, "
            + "asked_by, opened_at, started_at, returned_at, response_id, returned_id) values (gen_random_uuid(), 'BERKS', 0, ?, ?, ?, ?, ?, ?, 'records@example.org', "
            + "current_date - 60, 'RETURNED', now(), 'berks.coordinator', now(), now(), now(), ?, ?)",
        form.form(), form.name(), review, reference(response), AGENCIES.get(agency), "Agency " + AGENCIES.get(agency) + " of Larkspur", response, response);
  }

  private static String reference(UUID id) {
    String letters = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    StringBuilder reference = new StringBuilder("RQ-");
    for (int at = 0; at < 6; at++) {
      reference.append(at == 4 ? "-" : "").append(letters.charAt((int) ((id.getMostSignificantBits() >>> (8 * at)) & 0xff) % letters.length()));
    }
    return reference.toString();
  }

  private void change(String statement, Object... values) throws SQLException {
    try (PreparedStatement prepared = sql.prepareStatement(statement)) {
      for (int at = 0; at < values.length; at++) {
        prepared.setObject(at + 1, values[at]);
      }
      prepared.executeUpdate();
    }
  }
}
