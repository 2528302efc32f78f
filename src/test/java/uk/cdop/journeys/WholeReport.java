package uk.cdop.journeys;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** A coordinator's walk through the three pages that ask agencies: each is asked for the whole reporting form and nothing else. */
final class WholeReport {
  private WholeReport() {}

  /** The agencies that stand first on the page, at these addresses. */
  static void isAskedOf(Person coordinator, String... addresses) {
    isAskedOf(coordinator, null, addresses);
  }

  /**
   * @param dueOrNull null for the day that the page offers
   */
  static void isAskedOf(Person coordinator, LocalDate dueOrNull, String... addresses) {
    uncheck(coordinator, "input[name='form']");
    List<String> agencies =
        coordinator.page().locator("input[name^='ask-']").all().stream().map(box -> box.getAttribute("name")).limit(addresses.length).toList();
    for (int i = 0; i < addresses.length; i++) {
      String address = agencies.get(i).replace("ask-", "email-");
      coordinator.ticks(agencies.get(i), "yes");
      coordinator.page().locator("details:has(input[name='" + address + "']) > summary").click();
      coordinator.enters(address, addresses[i]);
    }
    coordinator.presses("Continue");
    uncheck(coordinator, "input[name^='part-']");
    coordinator.page().locator("input[name^='what-'][value='reporting']").all().forEach(Locator::check);
    Stream.ofNullable(dueOrNull).forEach(day -> coordinator.enters("due", day));
    coordinator.presses("Continue").sees("Children Act 2004, section 16N");
    coordinator.presses(addresses.length == 1 ? "Send 1 request" : "Send " + addresses.length + " requests").sees("sent", "RQ-");
  }

  private static void uncheck(Person coordinator, String boxes) {
    Locator checked = coordinator.page().locator(boxes + ":checked");
    while (checked.count() > 0) {
      checked.first().uncheck();
    }
  }
}
