package uk.cdop.demo;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import uk.cdop.forms.Answer;
import uk.cdop.forms.Answers;

/** The notification form of a case, as whoever told the CDOP filled it. */
final class NotificationAnswers {
  private static final Map<String, String> ROLES = Map.ofEntries(
      Map.entry("AGY01", "gp"), Map.entry("AGY02", "health_visitor"), Map.entry("AGY04", "midwife"), Map.entry("AGY05", "consultant"),
      Map.entry("AGY06", "consultant"), Map.entry("AGY08", "consultant"), Map.entry("AGY12", "mental_health"), Map.entry("AGY13", "ambulance"),
      Map.entry("AGY15", "hospice"), Map.entry("AGY17", "police"), Map.entry("AGY18", "social_worker"), Map.entry("AGY20", "school"));

  /** Who notified a death. */
  record Notifier(String name, String role, String organisation, String email, String phone) {}

  private NotificationAnswers() {}

  static Notifier notifier(SyntheticCase one) {
    String hospital = one.death().hospital().isEmpty() ? "Thames Valley Community Children’s Service" : capital(one.death().hospital());
    return switch ((int) (one.index() % 4)) {
      case 0 -> new Notifier("Femi Achebe-Lowe", "Paediatric registrar", hospital, "femi.achebe-lowe@health.example.org", "");
      case 1 -> new Notifier("Carys Bevan", "Bereavement nurse", hospital, "carys.bevan@health.example.org", "01865 496 0155");
      case 2 -> one.markers().jointAgency()
          ? new Notifier("Stephen Marlowe", "Detective sergeant", "Thames Valley Police", "stephen.marlowe@police.example.org", "0118 496 0188")
          : new Notifier("Ines Caldwell", "Consultant", hospital, "ines.caldwell@health.example.org", "");
      default -> new Notifier("Rowan Achterberg", "Children’s nurse", hospital, "", "01296 496 0133");
    };
  }

  static Answers of(SyntheticCase one) {
    SyntheticCase.Child child = one.child();
    SyntheticCase.Death death = one.death();
    Notifier notifier = notifier(one);
    Answers answers = Answers.none()
        .with("child.area", one.panel().name())
        .with("child.postcode", child.postcode())
        .with("notifier.name", notifier.name())
        .with("notifier.role", notifier.role())
        .with("notifier.organisation", notifier.organisation())
        .with("child.nhs_number_known", child.nhsNumber().isEmpty() ? "no" : "yes")
        .with("child.first_name", known(child.forenames()))
        .with("child.last_name", child.surname())
        .with("child.sex", child.sex())
        .with("child.birth_date", child.bornOn().toString())
        .with("death.date", child.diedOn().toString())
        .with("death.time", child.diedAt().toString())
        .with("notifier.learned_date", child.diedOn().toString())
        .with("child.ethnicity", child.ethnicCategory())
        .with("child.address", child.address())
        .with("death.place_type", death.placeCode())
        .with("death.circumstances", death.circumstances())
        .with("death.expected", death.expected() ? "yes" : "no")
        .with("jar.required", one.markers().jointAgency() ? "yes" : "no")
        .with("death.mccd_issued", death.cause().isEmpty() ? "no" : "yes")
        .with("coroner.referred", one.markers().coroner() ? "yes" : "no")
        .with("death.post_mortem", one.markers().coroner() ? "COR" : "NON")
        .with("safeguarding.concern", death.safeguarding())
        .with("notified.agencies", new Answer.Codes(one.markers().coroner() ? List.of("coroner", "police", "gp") : List.of("gp", "child_health")))
        .with("professionals", professionals(one))
        .with("family", family(one))
        .with("key_worker.name", Answer.NOT_KNOWN)
        .with("ncmd.alert", "no");
    answers = given(answers, "notifier.email", notifier.email());
    answers = given(answers, "notifier.phone", notifier.phone());
    answers = given(answers, "child.known_as", child.knownAs());
    answers = given(answers, "child.nhs_number", child.nhsNumber());
    answers = given(answers, "child.nhs_number_absent_reason", child.whyNoNumber());
    answers = given(answers, "death.cause_1a", death.cause());
    if (one.age() == AgeGroup.NEONATAL) {
      answers = answers.with("child.birth_time", child.bornAt().toString());
    }
    if (child.bornOn().equals(child.diedOn())) {
      answers = answers.with("death.suspected_home_stillbirth", "no");
    }
    if (!death.hospital().isEmpty()) {
      answers = answers.with("death.hospital", capital(death.hospital())).with("death.hospital_location", death.hospitalArea());
    }
    if (one.markers().jointAgency()) {
      answers = answers.with("jar.criteria", new Answer.Codes(List.of(one.markers().jointAgencyReason())));
    }
    if (one.birth().isPresent()) {
      SyntheticCase.Birth birth = one.birth().get();
      answers = answers
          .with("birth.gestation_weeks", number(birth.weeks()))
          .with("birth.weight_g", number(birth.grams()))
          .with("birth.plurality", String.valueOf(birth.babies()))
          .with("mother.name", one.parents().mother())
          .with("mother.birth_date", one.parents().motherBornOn().toString())
          .with("mother.nhs_number", known(one.parents().motherNhsNumber()));
    }
    return answers;
  }

  /** The same child, told again by somebody else who knew less. */
  static Answers again(SyntheticCase one) {
    return of(one)
        .with("notifier.name", "Harriet Loxley")
        .with("notifier.role", "Named GP")
        .with("notifier.organisation", "Elm Tree Surgery")
        .with("notifier.email", "harriet.loxley@health.example.org")
        .with("death.time", Answer.NOT_KNOWN)
        .with("death.circumstances", "The hospital rang us about " + one.child().called() + ". We do not know more yet.");
  }

  private static Answer professionals(SyntheticCase one) {
    List<Answers> rows = new ArrayList<>();
    for (SyntheticCase.Agency agency : one.agencies()) {
      rows.add(Answers.none()
          .with("professional.role", ROLES.getOrDefault(agency.type(), "other"))
          .with("professional.name", agency.person())
          .with("professional.organisation", agency.name())
          .with("professional.email", agency.email()));
    }
    return rows.isEmpty() ? Answer.NOT_KNOWN : new Answer.Rows(rows);
  }

  private static Answer family(SyntheticCase one) {
    List<Answers> rows = new ArrayList<>();
    rows.add(Answers.none().with("family.name", one.parents().mother()).with("family.relationship", "mother")
        .with("family.birth_date", one.parents().motherBornOn().toString()));
    rows.add(Answers.none().with("family.name", one.parents().father()).with("family.relationship", "father"));
    for (SyntheticCase.Sibling sibling : one.parents().siblings()) {
      rows.add(Answers.none().with("family.name", sibling.name()).with("family.relationship", "sibling")
          .with("family.birth_date", sibling.bornOn().toString()));
    }
    return new Answer.Rows(rows);
  }

  private static Answers given(Answers answers, String id, String value) {
    return value.isEmpty() ? answers : answers.with(id, value);
  }

  private static Answer known(String value) {
    return value.isEmpty() ? Answer.NOT_KNOWN : new Answer.Words(value);
  }

  private static Answer number(long value) {
    return new Answer.Quantity(BigDecimal.valueOf(value));
  }

  private static String capital(String name) {
    return name.substring(0, 1).toUpperCase(Locale.UK) + name.substring(1);
  }
}
