package uk.cdop.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OfferTest {
  private static final Editions EDITIONS = Editions.read();
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private static final LocalDate THEN = LocalDate.of(2026, 10, 2);

  @Test
  void offers_the_bmi_of_the_form_it_was_asked_in_before() {
    Edition reporting = EDITIONS.find("reporting", "2022-04").orElseThrow();
    Edition before = EDITIONS.find("chromosomal-genetic-congenital", "2019-04").orElseThrow();
    Answers given = Answers.none().with("mother.bmi", new Answer.Quantity(new BigDecimal("27.5")));
    Page page = reporting.pages().filter(each -> each.question("mother.bmi").isPresent()).findFirst().orElseThrow();
    Question bmi = page.question("mother.bmi").orElseThrow();
    Map<String, Offer> offers = Offer.of(shown(reporting, page), page, List.of(new KnownAnswers("the earlier form", THEN, before, given)), TODAY);
    if (new Journey(reporting, Answers.none()).asks(bmi)) {
      assertThat(offers.get("mother.bmi").words()).startsWith("From the earlier form, 2 October 2026: 27.5");
      assertThat(offers.get("mother.bmi").into(Typed.posted(Map.of()), page, bmi).one("mother.bmi")).isEqualTo("27.5");
    }
  }

  @Test
  void never_offers_over_an_answer_nor_what_the_question_would_not_take() {
    Edition notification = EDITIONS.current("notification");
    Page page = notification.page("sex").orElseThrow();
    KnownAnswers known = known(notification, Answers.none().with("child.sex", "1"));
    assertThat(Offer.of(new Journey(notification, Answers.none()), page, List.of(known), TODAY)).containsKey("child.sex");
    assertThat(Offer.of(new Journey(notification, Answers.none().with("child.sex", "2")), page, List.of(known), TODAY)).isEmpty();
    KnownAnswers odd = known(notification, Answers.none().with("child.sex", "77"));
    assertThat(Offer.of(new Journey(notification, Answers.none()), page, List.of(odd), TODAY)).isEmpty();
  }

  @Test
  void does_not_offer_that_nobody_knew() {
    Edition notification = EDITIONS.current("notification");
    Page page = notification.page("child-name").orElseThrow();
    KnownAnswers known = known(notification, Answers.none().with("child.first_name", Answer.NOT_KNOWN));
    assertThat(Offer.of(new Journey(notification, Answers.none()), page, List.of(known), TODAY)).isEmpty();
  }

  @Test
  void leaves_out_what_its_reader_may_not_know() {
    KnownAnswers known = known(EDITIONS.current("notification"), SomeAnswers.notification()).only(Set.of("child.first_name"));
    assertThat(known.answers().ids()).containsExactly("child.first_name");
  }

  private static KnownAnswers known(Edition edition, Answers answers) {
    return new KnownAnswers("the notification", THEN, edition, answers);
  }

  private static Journey shown(Edition edition, Page page) {
    return new Journey(edition, Answers.none());
  }
}
