package uk.cdop.forms;

import java.math.BigDecimal;
import java.util.List;

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
    var answers = making(edition, page.askedWhen(), notification());
    if (!new Journey(edition, answers).pages().contains(page)) {
      throw new AssertionError("The page " + page.id() + " of " + edition.form() + " " + edition.name() + " cannot be reached");
    }
    return answers;
  }

  /** Answers that make a condition hold, and with it the conditions of the questions it reads. */
  private static Answers making(Edition edition, Condition condition, Answers answers) {
    return switch (condition) {
      case Condition.Is is -> answering(edition, is.question(), is.codes().stream().sorted().findFirst().orElseThrow(), answers);
      case Condition.Answered answered -> answering(edition, answered.question(), "", answers);
      case Condition.Below below -> answers.with("child.birth_date", "2026-10-30").with("death.date", "2026-10-30");
      case Condition.Not not -> not.reads().stream().reduce(answers, Answers::without, (one, other) -> other);
      case Condition.Any any -> making(edition, any.parts().get(0), answers);
      case Condition.All all -> {
        Answers made = answers;
        for (Condition part : all.parts()) {
          made = making(edition, part, made);
        }
        yield made;
      }
    };
  }

  private static Answers answering(Edition edition, String id, String code, Answers answers) {
    var question = edition.question(id).orElseThrow();
    var page = edition.pages().filter(each -> each.questions().contains(question)).findFirst().orElseThrow();
    var open = making(edition, question.about().askedWhen(), making(edition, page.askedWhen(), answers));
    return switch (question) {
      case Question.Choice choice -> open.with(id, code.isEmpty() ? choice.codes().codes().get(0).code() : code);
      case Question.Choices choices ->
          open.with(id, new Answer.Codes(List.of(code.isEmpty() ? choices.codes().codes().get(0).code() : code)));
      default -> open.with(id, "Something");
    };
  }
}
