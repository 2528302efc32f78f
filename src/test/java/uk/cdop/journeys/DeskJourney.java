package uk.cdop.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.cdop.testing.Browser;
import uk.cdop.testing.PanelCase;
import uk.cdop.testing.Product;
import uk.cdop.testing.Sql;

/** A coordinator's day: what can wait, filters that are kept, a key worker for several families, and twins. */
@ArquillianTest
@RunAsClient
class DeskJourney {
  private Browser browser;
  private Person coordinator;

  @BeforeEach
  void open() {
    Product.demonstrate();
    browser = Browser.open();
    coordinator = new Person(browser.as("oxon.coordinator"));
  }

  @AfterEach
  void close() {
    browser.close();
  }

  @Test
  void a_line_is_put_off_with_a_reason_and_comes_back_by_itself() {
    PanelCase one = withoutKeyWorker();
    String line = "Choose a key worker, " + one.number;
    coordinator.opens("/home").sees("At a glance", "Overdue");
    String kind = coordinator.page().locator("h2:has-text('To do') ~ p a:has-text('Put some of these off')").count() > 0 ? "To do" : "Due soon";
    coordinator.opens(kindOf(line)).sees("Put some off").page().locator("summary:has-text('Put some off')").click();
    coordinator.presses("Put off").isToldOfMistakes().sees("Enter why it can wait", "Enter a day within the next 28 days");
    coordinator.page().locator("label:has-text('" + line + "')").first().click();
    coordinator.enters("until", PanelCase.today().plusDays(40)).enters("reason", "The family asked for a week").presses("Put off").isToldOfMistakes();
    coordinator.enters("until", PanelCase.today().plusDays(5)).presses("Put off").sees("What you put off", line, "The family asked for a week");
    assertThat(kindOf(line)).as("the kind that still shows %s, first found beside %s", line, kind).isEmpty();
    assertThat(Sql.count("select count(*) from audit.entry where act = 'home.put_off' and reason = 'The family asked for a week'")).isPositive();
    // The day has come: the row's day lies behind, and nothing else happens.
    Sql.change("update home.snooze set until = current_date where reason = 'The family asked for a week'");
    assertThat(kindOf(line)).isNotEmpty();
  }

  @Test
  void a_filter_is_kept_and_the_list_begins_with_it() {
    coordinator.opens("/reviews?stage=GATHERING&late=KEY_WORKER").sees("Stage: Gathering information", "Late: No key worker");
    coordinator.page().locator("summary:has-text('Save these filters')").click();
    coordinator.presses("Save the filter").isToldOfMistakes();
    coordinator.enters("name", "Nobody for the family").ticks("default", "yes").presses("Save the filter").sees("your list begins with it");
    coordinator.opens("/reviews").sees("Late: No key worker");
    new Person(browser.as("oxon.doctor")).opens("/reviews?all=yes").doesNotSee(List.of("Nobody for the family"));
    coordinator.page().locator("summary:has-text('Save these filters')").click();
    coordinator.presses("Remove Nobody for the family").doesNotSee(List.of("Nobody for the family"));
  }

  @Test
  void one_key_worker_is_named_for_several_families_with_a_result_for_each() {
    PanelCase one = withoutKeyWorker();
    PanelCase two = withoutKeyWorker();
    coordinator.opens("/reviews/several?late=KEY_WORKER").presses("Continue").isToldOfMistakes();
    coordinator.ticks("case", one.review.toString()).ticks("case", two.review.toString()).ticks("person", "oxon.keyworker2").presses("Continue")
        .sees(one.number, two.number, "Will be named");
    Sql.change(
        "insert into keyworker.assignment (id, cdop, review, account, name, started_at, named_by, more) values (gen_random_uuid(), 'OXON', ?, 'oxon.keyworker',"
            + " 'Siobhan Keane', now(), 'Somebody else', '')",
        two.review);
    coordinator.presses("Name Marek Wilczynski for 2 families").sees("1 family has", "Key worker: Marek Wilczynski", "the family has a key worker already, Siobhan Keane");
    new CaseRecord(one.review).requireDone("oxon.coordinator", "keyworker.named");
  }

  @Test
  void twins_are_linked_from_one_case_and_seen_and_unlinked_from_the_other() {
    PanelCase one = PanelCase.on(PanelCase.today().plusDays(50), "oxon.chair");
    PanelCase two = PanelCase.on(PanelCase.today().plusDays(51), "oxon.chair");
    coordinator.opens("/reviews/" + one.review).follows("Linked cases").presses("Link the cases").isToldOfMistakes();
    coordinator.enters("number", "OXON-2020-9999").ticks("kind", "MULTIPLE_BIRTH").enters("reason", "The notification says so").presses("Link the cases").isToldOfMistakes()
        .sees("No case has this number");
    Sql.change("update review.review set number = upper(number) where id in (?, ?)", one.review, two.review);
    coordinator.enters("number", two.number.toUpperCase()).presses("Link the cases").sees(two.number.toUpperCase(), "Twin");
    coordinator.opens("/reviews/" + two.review).sees(one.number.toUpperCase() + ": Twin").follows("Linked cases").follows("Unlink").presses("Unlink the cases")
        .isToldOfMistakes().enters("reason", "They were born in different years").presses("Unlink the cases").sees("No other case is linked");
    coordinator.opens("/reviews/" + one.review + "/linked").sees("No other case is linked");
    new CaseRecord(one.review).requireDone("oxon.coordinator", "linkedcase.linked", "linkedcase.unlinked");
    new CaseRecord(two.review).requireDone("oxon.coordinator", "linkedcase.linked", "linkedcase.unlinked");
  }

  /** The page that shows all lines of the urgency in which this line stands; empty when it stands nowhere. */
  private String kindOf(String line) {
    coordinator.opens("/home");
    for (String href : coordinator.page().locator("#maincontent a:has-text('Put some of these off')").all().stream().map(link -> link.getAttribute("href")).toList()) {
      coordinator.opens(href);
      if (coordinator.text().contains(line)) {
        return href;
      }
    }
    return "";
  }

  /** A desk shows the fifty that waited longest; this one waited longer than those of other tests. */
  private static PanelCase withoutKeyWorker() {
    PanelCase one = PanelCase.on(PanelCase.today().plusDays(60), "oxon.chair");
    Sql.change("update review.review set notified_at = now() - interval '9 years' where id = ?", one.review);
    return one;
  }
}
