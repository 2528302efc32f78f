package uk.cdop.demo;

import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import uk.cdop.forms.Answers;
import uk.cdop.forms.AnswersJson;
import uk.cdop.forms.Edition;
import uk.cdop.forms.Editions;

/** Filled forms with their one revision, pinned to the newest edition. */
final class FormRows {
  private final Editions editions = Editions.read();
  private final Table responses;
  private final Table revisions;

  FormRows(Tables tables) throws SQLException {
    responses = tables.of("forms.response",
        "id, cdop, form, edition, digest, document, version, created_at, updated_at, submitted_at, submitted_by");
    revisions = tables.of("forms.revision", "response_id, number, cdop, document, saved_at, saved_by");
  }

  UUID submitted(UUID id, Panel panel, String form, Answers answers, Instant at, String by) throws SQLException {
    return add(id, panel, form, answers, at, by, true);
  }

  UUID begun(UUID id, Panel panel, String form, Answers answers, Instant at, String by) throws SQLException {
    return add(id, panel, form, answers, at, by, false);
  }

  private UUID add(UUID id, Panel panel, String form, Answers answers, Instant at, String by, boolean submitted) throws SQLException {
    Edition edition = editions.current(form);
    String document = AnswersJson.write(answers);
    responses.row(id, panel.name(), form, edition.name(), edition.digest(), document, 0, at, at, submitted ? at : null, submitted ? by : null);
    revisions.row(id, 1, panel.name(), document, at, by);
    return id;
  }
}
