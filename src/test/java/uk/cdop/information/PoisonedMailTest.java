package uk.cdop.information;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.cdop.casemeeting.CaseMeetingPost;
import uk.cdop.platform.mail.Invitation;
import uk.cdop.platform.mail.Mail;
import uk.cdop.platform.mail.Outbox;
import uk.cdop.review.ReviewId;

/**
 * Every mail of the product, written about a request whose every free text holds what must never travel by mail. The templates
 * are found in the product's own classes, so that a new one is in the test from the day it is written.
 */
class PoisonedMailTest {
  private static final List<String> POISON =
      List.of("Poison", "Venomsdottir", "9990123456", "999 012 3456", "2019-03-04", "4 March 2019", "04/03/2019", "13 Hemlock Row", "OX4 9ZZ");
  private static final RequestMails.Sender SENDER =
      new RequestMails.Sender("Oxfordshire Child Death Overview Panel", "cdop@example.org", "01865 496 0001");
  private static final String LINK = "https://cdop.example/answer/" + Secret.token();

  /** The classes that hold words of mail. Each of their methods that returns a mail is tried below. */
  private static final Set<Class<?>> TEMPLATES = Set.of(RequestMails.class);


  /** The only classes that invite people. Each is argued here: what it puts into an invitation is typed about a meeting, never read from a case. */
  private static final Set<String> INVITERS = Set.of("uk.cdop.meeting.Invitations", "uk.cdop.themed.SendInvitations", CaseMeetingPost.class.getName());

  private static final JavaClasses PRODUCT =
      new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("uk.cdop");

  static Stream<Method> every_template() {
    return TEMPLATES.stream()
        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
        .filter(method -> method.getReturnType() == Mail.class && !java.lang.reflect.Modifier.isPrivate(method.getModifiers()));
  }

  @ParameterizedTest
  @MethodSource("every_template")
  void holds_nothing_of_the_child_anywhere(Method template) throws ReflectiveOperationException {
    Mail mail = written(template);
    String all = String.join("\n", mail.key(), mail.recipient(), mail.subject(), mail.body(), mail.toString());
    assertThat(POISON).noneMatch(poison -> all.toLowerCase(Locale.UK).contains(poison.toLowerCase(Locale.UK)));
  }

  @ParameterizedTest
  @MethodSource("every_template")
  void says_which_request_it_is_about_and_who_asks(Method template) throws ReflectiveOperationException {
    Mail mail = written(template);
    assertThat(mail.subject()).contains("RQ-");
    assertThat(mail.body()).contains(SENDER.panel(), SENDER.email());
    assertThat(mail.key()).matches("information\\.[a-z-]+:[0-9a-f-]{36}:.+");
  }

  @Test
  void finds_words_of_mail_in_no_other_class() {
    // An invitation words itself; InvitationTest tries it with poison. The others are tried by RecallMailsTest and OwnerMailTest.
    assertThat(makers(Mail.class))
        .containsExactlyInAnyOrder(
            RequestMails.class.getName(), Invitation.class.getName(), "uk.cdop.pack.RecallMails", "uk.cdop.restriction.OwnerMail");
    assertThat(callers(Outbox.class, "queue")).containsExactlyInAnyOrder(
            AgencyPost.class.getName(), CaseMeetingPost.class.getName(), "uk.cdop.pack.RecallPack", "uk.cdop.meeting.Invitations",
            "uk.cdop.themed.SendInvitations", "uk.cdop.restriction.OwnerMail");
  }

  @Test
  void finds_calendar_entries_in_no_other_class() {
    assertThat(makers(Invitation.class)).isEqualTo(INVITERS);
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

  @Test
  void sends_whoever_is_told_of_a_late_answer_no_link() {
    assertThat(RequestMails.escalated(RequestMails.About.of(poisoned()).to("named@example.org"), SENDER, 4, "2026-12-11:escalation").body())
        .doesNotContain("/answer/", "http");
  }

  private static Mail written(Method template) throws ReflectiveOperationException {
    Object[] values = Arrays.stream(template.getParameters()).map(PoisonedMailTest::value).toArray();
    template.setAccessible(true);
    return (Mail) template.invoke(null, values);
  }

  /** What a template may be given. A new kind of value is argued here: a text may only be a link, a code or an occasion. */
  private static Object value(Parameter parameter) {
    Map<Class<?>, Object> known =
        Map.of(
            RequestMails.About.class, RequestMails.About.of(poisoned()),
            RequestMails.Sender.class, SENDER,
            UUID.class, UUID.randomUUID(),
            String.class, LINK,
            int.class, 4);
    assertThat(known).as("a value of %s", parameter.getType()).containsKey(parameter.getType());
    return known.get(parameter.getType());
  }

  private static Set<String> makers(Class<?> made) {
    return PRODUCT.stream()
        .filter(type -> type.getConstructorCallsFromSelf().stream().anyMatch(call -> call.getTargetOwner().isEquivalentTo(made)))
        .map(JavaClass::getName)
        .collect(Collectors.toSet());
  }

  private static Set<String> callers(Class<?> owner, String method) {
    return PRODUCT.stream()
        .filter(type -> type.getMethodCallsFromSelf().stream()
            .anyMatch(call -> call.getTargetOwner().isEquivalentTo(owner) && call.getTarget().getName().equals(method)))
        .map(JavaClass::getName)
        .collect(Collectors.toSet());
  }

  private static Set<String> names(Set<Class<?>> types) {
    return types.stream().map(Class::getName).collect(Collectors.toSet());
  }

  private static AgencyRequest poisoned() {
    AgencyRequest request =
        new AgencyRequest(
            "OXON", ReviewId.create(),
            new Addressee("AGY01", "Surgery of Poison Venomsdottir, 13 Hemlock Row, OX4 9ZZ", "surgery@example.org"), new AskedForm("reporting", "2022-04", Set.of()),
            LocalDate.of(2026, 12, 11), "oxon.coordinator", Instant.parse("2026-11-21T10:00:00Z"));
    request.holdsNothing("Poison Venomsdottir 9990123456", "born 4 March 2019", Instant.parse("2026-11-21T10:00:00Z"));
    request.sendBack("Is 999 012 3456 Poison Venomsdottir, born 04/03/2019 or 2019-03-04?", Optional.empty(), LocalDate.of(2026, 11, 21));
    return request;
  }
}
