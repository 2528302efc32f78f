package uk.cdop.information;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.cdop.platform.mail.Mail;
import uk.cdop.review.ReviewId;

/** Every mail to an agency, about a request whose every free text holds what must never travel by mail. */
class RequestMailsTest {
  private static final List<String> POISON =
      List.of("Poison", "Venomsdottir", "9990123456", "999 012 3456", "2019-03-04", "4 March 2019", "04/03/2019", "13 Hemlock Row", "OX4 9ZZ");
  private static final RequestMails.Sender SENDER =
      new RequestMails.Sender("Oxfordshire Child Death Overview Panel", "cdop@example.org", "01865 496 0001");
  private static final String LINK = "https://cdop.example/answer/" + Secret.token();

  static Stream<Mail> every_mail() {
    AgencyRequest request = poisoned();
    RequestMails.About about = RequestMails.About.of(request);
    UUID occasion = UUID.randomUUID();
    return Stream.of(
        RequestMails.asked(about, SENDER, LINK, occasion),
        RequestMails.code(about, SENDER, Secret.code(), occasion),
        RequestMails.reminder(about, SENDER, occasion),
        RequestMails.newLink(about, SENDER, LINK, occasion),
        RequestMails.sentBack(about, SENDER, LINK, occasion),
        RequestMails.withdrawn(about, SENDER, occasion),
        RequestMails.handedOn(about.to("colleague@example.org"), SENDER, LINK, occasion),
        RequestMails.passedOn(about, SENDER, LINK, occasion),
        RequestMails.receipt(about, SENDER, "21 November 2026 at 2:05pm", occasion));
  }

  @ParameterizedTest
  @MethodSource("every_mail")
  void holds_nothing_of_the_child_anywhere(Mail mail) {
    String all = String.join("\n", mail.key(), mail.recipient(), mail.subject(), mail.body());
    assertThat(POISON).noneMatch(poison -> all.toLowerCase().contains(poison.toLowerCase()));
  }

  @ParameterizedTest
  @MethodSource("every_mail")
  void says_which_request_it_is_about_and_who_asks(Mail mail) {
    assertThat(mail.subject()).contains("RQ-");
    assertThat(mail.body()).contains(SENDER.panel(), SENDER.email());
  }

  @Test
  void writes_the_link_out_on_a_line_of_its_own() {
    assertThat(RequestMails.asked(RequestMails.About.of(poisoned()), SENDER, LINK, UUID.randomUUID()).body().lines()).contains(LINK);
  }

  @Test
  void never_sends_the_code_together_with_the_link() {
    assertThat(RequestMails.code(RequestMails.About.of(poisoned()), SENDER, Secret.code(), UUID.randomUUID()).body())
        .doesNotContain("/answer/");
  }

  private static AgencyRequest poisoned() {
    AgencyRequest request =
        new AgencyRequest(
            "OXON", ReviewId.create(),
            new Addressee("AGY01", "Surgery of Poison Venomsdottir, 13 Hemlock Row, OX4 9ZZ", "surgery@example.org"), new AskedForm("reporting", "2022-04", Set.of()),
            LocalDate.of(2026, 12, 11), "oxon.coordinator", Instant.parse("2026-11-21T10:00:00Z"));
    request.holdsNothing("Poison Venomsdottir 9990123456", "born 4 March 2019", Instant.parse("2026-11-21T10:00:00Z"));
    request.reopen(Optional.empty());
    request.wish(LocalDate.of(2027, 1, 11), "Poison Venomsdottir was moved");
    request.wantToPassOn("right@example.net", "Knew Poison Venomsdottir of 13 Hemlock Row");
    request.holdsNothing("Poison Venomsdottir 9990123456", "born 4 March 2019", Instant.parse("2026-11-21T10:00:00Z"));
    request.sendBack("Is 999 012 3456 Poison Venomsdottir, born 04/03/2019 or 2019-03-04?", Optional.empty());
    return request;
  }
}
