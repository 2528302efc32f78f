package uk.cdop.demo;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import uk.cdop.forms.Answers;
import uk.cdop.platform.WorkingDays;

/**
 * Requests to agencies and what came back. Links are stored by a hash that belongs to no secret, so nobody can open them: the
 * coordinator sends a new one, as when a link has run out.
 */
final class AgencyRows implements Rows {
  private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

  private record Mailbox(String name, String email) {}

  private final FormRows forms;
  private final Map<String, Mailbox> mailboxes = new HashMap<>();
  private final Table requests;
  private final Table links;

  AgencyRows(Tables tables, Connection connection, FormRows forms) throws SQLException {
    this.forms = forms;
    requests = tables.of("information.request",
        "id, cdop, version, form, edition, review_id, reference, agency_type, agency_name, recipient, due_on, state, asked_at, asked_by, opened_at, started_at, "
            + "returned_at, response_id, returned_id, declared_by, declared_role, accepted_at, accepted_by, "
            + "chased_on, reminders, reminded_at");
    links = tables.of("information.link", "id, cdop, version, request_id, token_hash, created_at, expires_at");
    try (Statement query = connection.createStatement();
        ResultSet rows = query.executeQuery("select cdop, type, name, email from directory.agency where active")) {
      while (rows.next()) {
        mailboxes.put(rows.getString(1) + rows.getString(2), new Mailbox(rows.getString(3), rows.getString(4)));
      }
    }
  }

  @Override
  public void add(SyntheticCase one) throws SQLException {
    int place = 0;
    for (SyntheticCase.Agency agency : one.agencies()) {
      add(one, agency, place++);
    }
  }

  private void add(SyntheticCase one, SyntheticCase.Agency agency, int place) throws SQLException {
    String cdop = one.panel().name();
    String coordinator = one.panel().account("coordinator");
    Mailbox mailbox = mailboxes.getOrDefault(cdop + agency.type(), new Mailbox(agency.name(), agency.email()));
    boolean returned = agency.reply() == SyntheticCase.Reply.RETURNED;
    boolean nothing = agency.reply() == SyntheticCase.Reply.NOTHING_HELD;
    boolean writing = agency.reply() == SyntheticCase.Reply.OPENED && agency.person().length() % 2 == 0;
    UUID form = null;
    if (returned || writing) {
      Answers answers = ReportAnswers.of(one, agency);
      UUID id = Rows.id(one, "report " + place);
      form = returned
          ? forms.submitted(id, one.panel(), "reporting-core", answers, agency.repliedAtOrNull(), agency.id().toString())
          : forms.begun(id, one.panel(), "reporting-core", begun(answers), agency.openedAtOrNull(), agency.id().toString());
    }
    boolean accepted = (returned || nothing) && one.progress().reached(Progress.CDRM_HELD);
    Instant acceptedAt = accepted ? Course.at(one.course().reviewMeeting().orElseThrow()).minus(Duration.ofDays(1)) : null;
    if (accepted && acceptedAt.isBefore(agency.repliedAtOrNull())) {
      acceptedAt = agency.repliedAtOrNull();
    }
    String state = returned ? "RETURNED" : nothing ? "NOTHING_HELD" : writing ? "IN_PROGRESS"
        : agency.reply() == SyntheticCase.Reply.OPENED ? "OPENED" : "SENT";
    List<Instant> reminded = returned || nothing ? List.of() : reminded(agency);
    long number = one.index() * 16 + place;
    String reference = "RQ-" + Serial.letters(LETTERS, 4, number, 390_007) + "-" + Serial.letters(LETTERS, 2, number / 923_521 + number, 481);
    requests.row(agency.id(), cdop, 0, "reporting-core", "2022-04", one.id(), reference, agency.type(), mailbox.name(), mailbox.email(), agency.dueOn(), state,
        agency.askedAt(), coordinator, agency.openedAtOrNull(), form == null ? null : agency.openedAtOrNull(), agency.repliedAtOrNull(), form,
        returned ? form : null, nothing ? agency.person() : "", nothing ? agency.role() : "", acceptedAt, accepted ? coordinator : null,
        reminded.isEmpty() ? null : Demonstration.today(), reminded.size(), reminded.isEmpty() ? null : reminded.getLast());
    byte[] hash = ByteBuffer.allocate(32).putLong(one.id().getMostSignificantBits()).putLong(one.id().getLeastSignificantBits())
        .putLong(agency.id().getMostSignificantBits()).putLong(agency.id().getLeastSignificantBits()).array();
    links.row(Rows.id(one, "link " + place), cdop, 0, agency.id(), hash, agency.askedAt(), agency.askedAt().plus(Duration.ofDays(42)));
  }

  /** When an agency that has not answered was reminded: on the usual days after the due date, in the morning. */
  private static List<Instant> reminded(SyntheticCase.Agency agency) {
    return IntStream.of(0, 5, 10)
        .mapToObj(days -> days == 0 ? WorkingDays.onOrAfter(agency.dueOn()) : WorkingDays.plus(agency.dueOn(), days))
        .filter(day -> day.isBefore(Demonstration.today()))
        .map(day -> Course.at(day, LocalTime.of(9, 5)))
        .toList();
  }

  /** The first pages of a form that is still being written. */
  private static Answers begun(Answers whole) {
    Answers some = Answers.none();
    for (String id : whole.ids()) {
      if (id.startsWith("reporter.") || id.startsWith("death.")) {
        some = some.with(id, whole.answer(id).orElseThrow());
      }
    }
    return some;
  }
}
