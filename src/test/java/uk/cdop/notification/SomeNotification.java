package uk.cdop.notification;

import java.util.List;
import uk.cdop.forms.Answer;
import uk.cdop.forms.Answers;

/** A whole notification about an invented child of seven, to be changed by a test. */
final class SomeNotification {

  private SomeNotification() {}

  static Answers answers() {
    return Answers.none()
        .with("child.area", "OXON")
        .with("child.postcode", "OX1 1AA")
        .with("notifier.name", "Avery Sample")
        .with("notifier.role", "Paediatric registrar")
        .with("notifier.organisation", "Example Hospital")
        .with("notifier.email", "avery.sample@example.com")
        .with("child.nhs_number_known", "yes")
        .with("child.nhs_number", "9990000018")
        .with("child.first_name", "Robin")
        .with("child.last_name", "Invented-Name")
        .with("child.sex", "1")
        .with("child.birth_date", "2019-10-30")
        .with("death.date", "2026-11-18")
        .with("death.time", "03:10")
        .with("child.ethnicity", "99")
        .with("child.address", "1 Example Road")
        .with("death.place_type", "HOSP")
        .with("death.hospital", "Example Infirmary")
        .with("death.hospital_location", "NNU")
        .with("death.circumstances", "Found in the morning.")
        .with("death.expected", "no")
        .with("jar.required", "yes")
        .with("jar.criteria", new Answer.Codes(List.of("JAR2")))
        .with("death.mccd_issued", "no")
        .with("coroner.referred", "yes")
        .with("death.post_mortem", "NON")
        .with("safeguarding.concern", "no")
        .with("notified.agencies", new Answer.Codes(List.of("police")))
        .with("professionals", new Answer.Rows(List.of(Answers.none()
            .with("professional.role", "gp")
            .with("professional.name", "Jo Doctor")
            .with("professional.organisation", "Example Surgery"))))
        .with("family", new Answer.Rows(List.of(
            Answers.none().with("family.name", "Sam Invented").with("family.relationship", "mother"))))
        .with("key_worker.name", Answer.NOT_KNOWN)
        .with("ncmd.alert", "no");
  }
}
