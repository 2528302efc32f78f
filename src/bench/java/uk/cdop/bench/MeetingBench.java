package uk.cdop.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A meeting held live: thirty people are in the room, thirty screens listen to where it is, and two recorders save, each at one field
 * after the other.
 */
final class MeetingBench {
  static final int LISTENERS = 30;
  private static final int WARM_UP = 15;
  private static final Pattern VERSION = Pattern.compile("\"version\":(\\d+)");

  private final String base;
  private final Connection sql;
  private final int rounds;

  MeetingBench(String base, Connection sql, int rounds) {
    this.base = base;
    this.sql = sql;
    this.rounds = rounds;
  }

  /** The times of each save in milliseconds; complains when the listeners were not told anything. */
  List<Double> run() throws SQLException {
    String meeting = "/live/" + planned();
    Session one = Session.of(base, "berks.coordinator");
    Session other = Session.of(base, "berks.coordinator2");
    one.post(meeting + "/move", Session.filled(one.get(meeting).body(), meeting + "/move", Map.of("to", "START")));
    one.post(meeting + "/move", Session.filled(one.get(meeting).body(), meeting + "/move", Map.of("to", "NEXT")));
    AtomicInteger told = new AtomicInteger();
    List<Thread> listening = listeners(meeting, told);
    List<Double> millis = new ArrayList<>();
    Writer first = new Writer(one, meeting, "PRACTICE", "goodPractice");
    Writer second = new Writer(other, meeting, "SUMMARY", "summary");
    for (int i = 0; i < WARM_UP + rounds; i++) {
      double a = first.save(i);
      double b = second.save(i);
      if (i >= WARM_UP) {
        millis.add(a);
        millis.add(b);
      }
    }
    listening.forEach(Thread::interrupt);
    if (told.get() < LISTENERS) {
      throw new IllegalStateException("Only " + told.get() + " of the listeners' events came");
    }
    return millis;
  }

  private List<Thread> listeners(String meeting, AtomicInteger told) {
    List<Thread> threads = new ArrayList<>();
    Session member = Session.of(base, "berks.member");
    for (int i = 0; i < LISTENERS; i++) {
      threads.add(Thread.ofVirtual().start(() -> member.listens(meeting + "/events", line -> {
        if (line.startsWith("data:")) {
          told.incrementAndGet();
        }
      })));
    }
    for (int waited = 0; told.get() < LISTENERS && waited < 100; waited++) {
      pause();
    }
    return threads;
  }

  private static void pause() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** One recorder at one field. */
  private static final class Writer {
    private final Session session;
    private final String path;
    private final String field;
    private final Map<String, String> fields;

    private Writer(Session session, String meeting, String part, String field) {
      this.session = session;
      this.path = meeting + "/record/A/parts/" + part;
      this.field = field;
      this.fields = new TreeMap<>(Session.filled(session.get(meeting + "/record/A").body(), path, Map.of()));
    }

    private double save(int round) {
      fields.put(field, "What the meeting says, as it is typed on and on, for the " + round + " time.");
      long begun = System.nanoTime();
      String answer = session.save(path, fields);
      double millis = (System.nanoTime() - begun) / 1e6;
      Matcher version = VERSION.matcher(answer);
      if (!answer.contains("\"kept\"") || !version.find()) {
        throw new IllegalStateException("A save answered " + answer);
      }
      fields.put("version", version.group(1));
      return millis;
    }
  }

  private UUID planned() throws SQLException {
    UUID meeting = UUID.randomUUID();
    change(
        "insert into meeting.meeting (id, cdop, version, held_on, starts_at, venue, chair, next_letter, planned_at, planned_by) "
            + "values (?, 'BERKS', 0, (now() at time zone 'Europe/London')::date, '09:30', 'For the benchmark', 'berks.chair', 1, now(), 'berks.coordinator')",
        meeting);
    change("insert into meeting.invited (meeting_id, account, cdop, discipline, present, uninvited) values (?, 'berks.member', 'BERKS', 'HEALTH', true, false)", meeting);
    change(
        "insert into meeting.invited (meeting_id, account, cdop, discipline, present, uninvited) select ?, 'bench.member' || n, 'BERKS', "
            + "(array['HEALTH', 'LOCAL_AUTHORITY', 'POLICE', 'LAY', 'EDUCATION'])[n % 5 + 1], true, false from generate_series(2, " + LISTENERS + ") n",
        meeting);
    change(
        "insert into meeting.agenda_item (id, cdop, version, meeting_id, review_id, letter, place, minutes, left_case) "
            + "select gen_random_uuid(), 'BERKS', 0, ?, id, 'A', 0, 20, '' from review.review where cdop = 'BERKS' and stage = 'READY_FOR_CDOP' limit 1",
        meeting);
    return meeting;
  }

  private void change(String statement, UUID meeting) throws SQLException {
    try (PreparedStatement prepared = sql.prepareStatement(statement)) {
      prepared.setObject(1, meeting);
      prepared.executeUpdate();
    }
  }
}
