package uk.cdop.demo;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.apache.commons.codec.language.Soundex;
import uk.cdop.platform.NameKey;
import uk.cdop.forms.Answers;

/** The notifications as they were received, and what was decided about each. */
final class NotificationRows implements Rows {
  private static final String LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

  private enum Which { FIRST, SECOND, SENT_ON }

  private final FormRows forms;
  private final Table notifications;

  NotificationRows(Tables tables, FormRows forms) throws SQLException {
    this.forms = forms;
    notifications = tables.of("notification.notification",
        "id, cdop, version, reference, received_at, response_id, status, forenames, surname, also_known_as, surname_key, surname_soundex, "
            + "born_on, died_on, died_at, nhs_number, sex, address, postcode, notifier_name, notifier_role, notifier_organisation, "
            + "notifier_email, notifier_phone, joint_agency_response, coroner, review_id, decided_by, decided_at, rule, reason, "
            + "transferred_to, transferred_reference, came_from");
  }

  @Override
  public void add(SyntheticCase one) throws SQLException {
    Panel panel = one.panel();
    Instant decided = one.course().triagedOrNull();
    switch (one.progress()) {
      case UNTRIAGED -> row(one, panel, Which.FIRST, "RECEIVED", null, null, "", "", null, null);
      case OUT_OF_SCOPE -> row(one, panel, Which.FIRST, "OUT_OF_SCOPE", null, decided, "OTHER_COUNTRY",
          "The family lives in Wales and was visiting. The Welsh programme was told.", null, null);
      case TRANSFERRED -> {
        Panel other = panel == Panel.OXON ? Panel.BUCKS : Panel.OXON;
        row(one, panel, Which.FIRST, "TRANSFERRED", null, decided, "", "The child lived in the other area.", other, null);
        row(one, other, Which.SENT_ON, "RECEIVED", null, null, "", "", null, panel);
      }
      default -> row(one, panel, Which.FIRST, "OPENED", one.id(), decided, "", "", null, null);
    }
  }

  /** The same death told a second time by somebody else; it waits for triage. */
  void again(SyntheticCase one) throws SQLException {
    row(one, one.panel(), Which.SECOND, "RECEIVED", null, null, "", "", null, null);
  }

  private void row(SyntheticCase one, Panel panel, Which which, String status, UUID review, Instant decided, String rule, String reason,
      Panel sentTo, Panel cameFrom) throws SQLException {
    boolean second = which == Which.SECOND;
    Answers answers = second ? NotificationAnswers.again(one) : NotificationAnswers.of(one);
    Instant at = switch (which) {
      case FIRST -> one.course().notified();
      case SECOND -> one.course().notified().plus(Duration.ofMinutes(3));
      case SENT_ON -> one.course().triagedOrNull();
    };
    UUID response = forms.submitted(Rows.id(one, "notified " + which), panel, "notification", answers, at, "notifier");
    SyntheticCase.Child child = one.child();
    String key = NameKey.of(child.surname());
    notifications.row(Rows.id(one, "notification " + which), panel.name(), 0, reference(one, which), at, response, status, child.forenames(),
        child.surname(), child.knownAs(), key, Soundex.US_ENGLISH.encode(key.replaceAll("[^a-z]", "")), child.bornOn(), child.diedOn(),
        second ? null : child.diedAt(), child.nhsNumber().isEmpty() ? null : child.nhsNumber(), child.sex(), child.address(), child.postcode(),
        answers.text("notifier.name").orElse(""), answers.text("notifier.role").orElse(""), answers.text("notifier.organisation").orElse(""),
        answers.text("notifier.email").orElse(""), answers.text("notifier.phone").orElse(""), one.markers().jointAgency(),
        one.markers().coroner(), review, decided == null ? null : panel.account("coordinator"), decided, rule, reason,
        sentTo == null ? null : sentTo.name(), sentTo == null ? null : reference(one, Which.SENT_ON), cameFrom == null ? null : cameFrom.name());
  }

  private static String reference(SyntheticCase one, Which which) {
    long number = 1013 + one.index() * 4 + which.ordinal();
    return "N-" + Serial.letters(LETTERS, 4, number, 760_859) + "-" + Serial.letters("0123456789", 2, number / 1_679_616 + number, 37);
  }
}
