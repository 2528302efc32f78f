package uk.cdop.forms;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** A whole notification about an invented baby, to be changed by a test. */
final class SomeAnswers {

  private SomeAnswers() {}

  static Answers notification() {
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
        .with("child.last_name", "Example")
        .with("child.sex", "1")
        .with("child.birth_date", "2026-10-30")
        .with("death.date", "2026-11-18")
        .with("death.time", Answer.NOT_KNOWN)
        .with("child.birth_time", "04:15")
        .with("child.ethnicity", "99")
        .with("child.address", "1 Example Road")
        .with("birth.gestation_weeks", new Answer.Quantity(new BigDecimal("27")))
        .with("birth.weight_g", new Answer.Quantity(new BigDecimal("980")))
        .with("birth.plurality", "1")
        .with("mother.name", "Sam Example")
        .with("mother.birth_date", Answer.NOT_KNOWN)
        .with("mother.nhs_number", Answer.NOT_KNOWN)
        .with("death.place_type", "HOSP")
        .with("death.hospital", "Example Hospital")
        .with("death.hospital_location", "NNU")
        .with("death.circumstances", "Born early.\nDied on the neonatal unit.")
        .with("death.expected", "yes")
        .with("jar.required", "no")
        .with("death.mccd_issued", "no")
        .with("coroner.referred", "no")
        .with("death.post_mortem", "NON")
        .with("safeguarding.concern", "no")
        .with("notified.agencies", new Answer.Codes(List.of("gp", "child_health")))
        .with("professionals", new Answer.Rows(List.of(Answers.none()
            .with("professional.role", "consultant")
            .with("professional.name", "Jo Sample")
            .with("professional.organisation", "Example Hospital"))))
        .with("family", new Answer.Rows(List.of(
            Answers.none().with("family.name", "Sam Example").with("family.relationship", "mother"))))
        .with("key_worker.name", Answer.NOT_KNOWN)
        .with("ncmd.alert", "no");
  }

  /** Answers under which a page is asked. */
  static Answers opening(Edition edition, Page page) {
    var other = notification()
        .with("child.nhs_number_known", "no")
        .with("death.date", "2026-10-30")
        .with("death.place_type", "OTHR")
        .with("jar.required", "yes")
        .with("death.mccd_issued", "yes")
        .with("ncmd.alert", "yes")
        .with("child.conditions", new Answer.Codes(List.of("asthma")))
        .with("services.bereavement_offered", "yes");
    return Stream.of(notification(), other, fulfilling(edition, Answers.none(), page.askedWhen()))
        .filter(answers -> new Journey(edition, answers).pages().contains(page))
        .findFirst()
        .orElseThrow();
  }

  /** The answers with more of them, so that a condition holds. Conditions on facts and negations are left as they are. */
  private static Answers fulfilling(Edition edition, Answers answers, Condition condition) {
    return switch (condition) {
      case Condition.Is is -> choosing(edition, answers, is.question(), is.codes().stream().sorted().findFirst().orElseThrow());
      case Condition.Answered answered -> choosing(edition, answers, answered.question(), firstCode(edition, answered.question()));
      case Condition.All all -> {
        Answers enough = answers;
        for (Condition part : all.parts()) {
          enough = fulfilling(edition, enough, part);
        }
        yield enough;
      }
      case Condition.Any any -> fulfilling(edition, answers, any.parts().get(0));
      case Condition.Below below -> answers;
      case Condition.Not not -> answers;
    };
  }

  private static Answers choosing(Edition edition, Answers answers, String id, String code) {
    var question = edition.question(id).orElseThrow();
    var page = edition.pages().filter(each -> each.questions().contains(question)).findFirst().orElseThrow();
    var asked = fulfilling(edition, fulfilling(edition, answers, page.askedWhen()), question.about().askedWhen());
    return asked.with(id, question instanceof Question.Choices ? new Answer.Codes(List.of(code)) : new Answer.Words(code));
  }

  private static String firstCode(Edition edition, String id) {
    return switch (edition.question(id).orElseThrow()) {
      case Question.Choice choice -> choice.codes().codes().get(0).code();
      case Question.Choices choices -> choices.codes().codes().get(0).code();
      default -> "Something";
    };
  }
}
