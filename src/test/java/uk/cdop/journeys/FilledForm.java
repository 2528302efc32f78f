package uk.cdop.journeys;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A statutory form as someone fills it who knows this child: page by page, in the order the form asks. What the child's story does not
 * answer is said to be not known.
 */
final class FilledForm {
  private static final int MOST_PAGES = 60;
  private static final String FIRST = "first";

  private final Map<String, String> answers;

  private FilledForm(Map<String, String> answers) {
    this.answers = answers;
  }

  /** The notification of a baby who died in hospital; it names them, the hospital and the days, as such accounts do. */
  static FilledForm notification(SomeChild child) {
    Map<String, String> answers = new HashMap<>(Map.of("child.area", "OXON", "child.postcode", child.postcode(),
        "notifier.name", "Ruth Calloway", "notifier.role", "Ward sister", "notifier.organisation", child.hospital(),
        "notifier.email", "ruth.calloway@example.org", "child.nhs_number_known", "yes", "child.nhs_number", child.nhsNumber()));
    answers.putAll(Map.of("child.first_name", child.forename(), "child.last_name", child.surname(), "child.sex", "2",
        "death.time", "14:30", "child.ethnicity", "A", "child.address", child.street() + "\nOxford",
        "birth.gestation_weeks", "27", "birth.weight_g", "980", "birth.plurality", "1", "mother.name", child.mother()));
    answers.putAll(Map.of("mother.nhs_number", child.motherNhsNumber(), "death.place_type", "HOSP", "death.hospital", child.hospital(),
        "death.hospital_location", "NNU", "death.expected", "no", "jar.required", "no", "death.mccd_issued", "yes",
        "death.cause_1a", "Extreme prematurity", "coroner.referred", "no", "death.post_mortem", "NON"));
    answers.putAll(Map.of("safeguarding.concern", "no", "notified.agencies", "gp", "ncmd.alert", "no",
        "key_worker.name", "Joan Osei, bereavement nurse", "professionals-0-professional.role", FIRST,
        "professionals-0-professional.name", "Dr Ana Silva", "professionals-0-professional.organisation", "Some Surgery",
        "professionals-0-professional.email", "ana.silva@example.org", "family-0-family.name", child.mother(),
        "family-0-family.relationship", "mother"));
    answers.putAll(date("mother.birth_date", LocalDate.of(1996, 5, 4)));
    answers.putAll(date("child.birth_date", child.bornOn()));
    answers.putAll(date("death.date", child.diedOn()));
    answers.put("death.circumstances", account(child));
    return new FilledForm(answers);
  }

  /** The report of an agency, which names the child, the hospital and the days too. */
  static FilledForm report(SomeChild child) {
    Map<String, String> answers = new HashMap<>(Map.of("services-0-service.kind", FIRST, "services-0-service.open", "yes"));
    answers.putAll(Map.of("reporter.name", "Ana Silva", "reporter.role", "GP", "reporter.agency_type", FIRST,
        "reporter.email", "ana.silva@example.org", "reporter.relationship", FIRST, "reporter.records_reviewed", "GP record",
        "death.summary", account(child), "services.good_practice", "The ward called the family every day.",
        "agency.learning", "Discharge letters should reach the surgery within a day."));
    return new FilledForm(answers);
  }

  /** A notification as another system sends it, with little known. */
  static String document(SomeChild child) {
    String known = """
        "child.area": "OXON", "child.postcode": "%s", "child.nhs_number_known": "yes", "child.nhs_number": "%s", "child.first_name": "%s",
        "child.last_name": "%s", "child.sex": "2", "child.birth_date": "%s", "death.date": "%s", "child.ethnicity": "A",
        "notifier.name": "Ruth Calloway", "notifier.role": "Ward sister", "notifier.organisation": "Some Hospital",
        "notifier.email": "ruth.calloway@example.org", "death.place_type": "HOME", "jar.required": "no", "ncmd.alert": "no",
        "death.circumstances": "Found at home." """.formatted(
        child.postcode(), child.nhsNumber(), child.forename(), child.surname(), child.bornOn(), child.diedOn());
    String unknown = Stream.of("death.time", "child.address", "birth.gestation_weeks", "birth.weight_g", "birth.plurality", "mother.name",
            "mother.birth_date", "mother.nhs_number", "death.expected", "death.mccd_issued", "coroner.referred", "death.post_mortem",
            "safeguarding.concern", "notified.agencies", "professionals", "family", "key_worker.name")
        .map(question -> ", \"" + question + "\": {\"unanswered\": \"not_known\"}").collect(Collectors.joining());
    return "{" + known + unknown + "}";
  }

  /** Fills every page from the one that stands open until this page comes. */
  void fillIn(Person person, String button, String last) {
    for (int page = 0; page < MOST_PAGES && !person.path().endsWith(last); page++) {
      fillPage(person);
      person.presses(button);
      if (person.page().locator(".nhsuk-error-summary").count() > 0) {
        throw new AssertionError(person.path() + " refused: " + person.page().locator(".nhsuk-error-summary").innerText());
      }
    }
  }

  void fillPage(Person person) {
    Locator form = person.page().locator("#maincontent form").first();
    Set<String> done = new HashSet<>();
    for (Locator field : form.locator("input:not([type=hidden]), select, textarea").all()) {
      String name = field.getAttribute("name");
      if (!done.add(name)) {
        continue;
      }
      String answer = answers.get(name);
      if (answer != null) {
        give(form, field, name, answer);
      } else if (isChoice(field) && unanswered(name.replace("-unanswered", "")) && !inGroupNotKnown(form, name)) {
        Locator choices = form.locator("input[name='" + name + "']");
        (name.endsWith("-unanswered") ? choices.first() : choices.last()).check();
      }
    }
  }

  /** In an entry of a group that is said to be not known as a whole, so that nothing may stand in its entries. */
  private boolean inGroupNotKnown(Locator form, String name) {
    String group = name.replaceFirst("-\\d+-.+$", "");
    return !group.equals(name) && unanswered(group) && form.locator("input[name='" + group + "-unanswered']").count() > 0;
  }

  private boolean unanswered(String question) {
    return answers.keySet().stream().noneMatch(known -> known.equals(question) || known.startsWith(question + "-"));
  }

  private static void give(Locator form, Locator field, String name, String answer) {
    if (isChoice(field)) {
      (answer.equals(FIRST) ? field : form.locator("input[name='" + name + "'][value='" + answer + "']")).check();
    } else if ("SELECT".equals(field.evaluate("field => field.tagName"))) {
      field.selectOption(answer.equals(FIRST) ? field.locator("option:not([value=''])").first().getAttribute("value") : answer);
    } else {
      field.fill(answer);
    }
  }

  private static boolean isChoice(Locator field) {
    return List.of("radio", "checkbox").contains(String.valueOf(field.getAttribute("type")));
  }

  private static String account(SomeChild child) {
    return "%s was born at %s on %s, NHS number %s, and died there on %s. %s was with her.".formatted(
        child.name(), child.hospital(), SomeChild.words(child.bornOn()), SomeChild.spaced(child.nhsNumber()),
        SomeChild.words(child.diedOn()), child.mother());
  }

  private static Map<String, String> date(String question, LocalDate day) {
    return Map.of(question + "-day", "" + day.getDayOfMonth(), question + "-month", "" + day.getMonthValue(),
        question + "-year", "" + day.getYear());
  }
}
