package uk.cdop.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.validate.ValidationResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What goes into other people's calendars, read by another library than the one that wrote it. */
class InvitationTest {
  private static final UUID MEETING = UUID.fromString("5b0a6a53-6a3c-4f2e-9a7d-1d0d3d0a0001");
  private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

  static Stream<Invitation> every_kind() {
    return Stream.of(
        invitation(0, Invitation.Change.REQUEST, LocalDate.of(2026, 12, 14), "Council House, room 3; ring the bell\nthen wait"),
        invitation(3, Invitation.Change.REQUEST, LocalDate.of(2027, 6, 8), "Tŷ Gwyn, Café Señora, 12 Straße, naïve façade, 東京の部屋 and a long way round the corner to the very end"),
        invitation(4, Invitation.Change.CANCEL, LocalDate.of(2027, 3, 28), ""),
        new Invitation(MEETING, 1, Invitation.Change.REQUEST, "Child death review meeting", LocalDate.of(2026, 10, 25), LocalTime.of(9, 30),
            Duration.ofMinutes(90), "", "https://video.example/join?room=a,b;c", "",
            new Invitation.Organiser("Pan Berkshire Child Death Overview Panel", "cdop@example.org"), new Invitation.Guest("Dr Zoë \"Zo\" O'Brien", "z@example.org")));
  }

  @ParameterizedTest
  @MethodSource("every_kind")
  void is_valid_to_another_reader(Invitation invitation) throws IOException, ParserException {
    Calendar calendar = read(invitation);
    ValidationResult found = calendar.validate(true);
    assertThat(found.getEntries()).isEmpty();
    assertThat(calendar.getProperty(Property.METHOD).orElseThrow().getValue()).isEqualTo(invitation.change().name());
  }

  @ParameterizedTest
  @MethodSource("every_kind")
  void keeps_to_the_lines_of_the_standard(Invitation invitation) {
    String file = file(invitation);
    assertThat(file).endsWith("\r\n").doesNotContainPattern("(?<!\r)\n").doesNotContainPattern("\r(?!\n)");
    assertThat(file.split("\r\n")).allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
    assertThat(file.replace("\r\n ", "").lines()).allMatch(line -> line.matches("[A-Z][A-Z0-9-]*([;:]).*"));
  }

  @ParameterizedTest
  @MethodSource("every_kind")
  void says_when_and_where_as_it_was_given(Invitation invitation) throws IOException, ParserException {
    VEvent event = event(invitation);
    assertThat(event.getSummary().getValue()).isEqualTo(invitation.title());
    assertThat(event.getUid().orElseThrow().getValue()).isEqualTo(MEETING + "@cdop.example");
    assertThat(event.getSequence().getSequenceNo()).isEqualTo(invitation.sequence());
    if (!invitation.venue().isEmpty()) {
      assertThat(event.getLocation().getValue()).isEqualTo(invitation.venue());
    }
    var start = (ZonedDateTime) event.getDateTimeStart().getDate();
    assertThat(start.toLocalDateTime()).isEqualTo(invitation.day().atTime(invitation.starts()));
    assertThat(file(invitation)).contains("DTSTART;TZID=Europe/London:" + invitation.day().toString().replace("-", "") + "T");
  }

  @Test
  void knows_the_clock_changes_of_england_by_its_own_rules() throws IOException, ParserException {
    assertThat(offset(LocalDate.of(2026, 12, 14))).isEqualTo(0);
    assertThat(offset(LocalDate.of(2027, 6, 8))).isEqualTo(3600);
    assertThat(offset(LocalDate.of(2027, 3, 27))).isEqualTo(0);
    assertThat(offset(LocalDate.of(2027, 3, 29))).isEqualTo(3600);
    assertThat(offset(LocalDate.of(2027, 10, 30))).isEqualTo(3600);
    assertThat(offset(LocalDate.of(2027, 11, 1))).isEqualTo(0);
  }

  @Test
  void asks_the_guest_to_answer_the_organiser() {
    String file = file(every_kind().findFirst().orElseThrow()).replace("\r\n ", "");
    assertThat(file).contains("RSVP=TRUE", "PARTSTAT=NEEDS-ACTION", "ROLE=REQ-PARTICIPANT", ":mailto:member@example.org", "CLASS:PRIVATE");
    assertThat(file).containsPattern("ORGANIZER;CN=.*:mailto:cdop@example\\.org");
  }

  @Test
  void travels_the_way_outlook_offers_to_answer_it() throws MessagingException, IOException {
    Invitation invitation = every_kind().findFirst().orElseThrow();
    var waiting =
        new SendMail.Waiting(UUID.randomUUID(), "member@example.org", invitation.mail().subject(), invitation.mail().body(), 0,
            new SendMail.Calendar("REQUEST", file(invitation)));
    Letter letter = Letter.of(Session.getInstance(new Properties()), waiting, "no-reply@cdop.example", "https://cdop.example", NOW);
    MimeMultipart mixed = (MimeMultipart) letter.getContent();
    assertThat(mixed.getContentType()).startsWith("multipart/mixed");
    MimeMultipart either = (MimeMultipart) mixed.getBodyPart(0).getContent();
    assertThat(either.getContentType()).startsWith("multipart/alternative");
    assertThat(either.getBodyPart(0).getContentType()).startsWith("text/plain");
    BodyPart calendar = either.getBodyPart(1);
    assertThat(calendar.getContentType()).startsWith("text/calendar").contains("method=REQUEST", "charset=UTF-8");
    assertThat(new String(calendar.getInputStream().readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(file(invitation));
    assertThat(mixed.getBodyPart(1).getFileName()).isEqualTo("invite.ics");
    assertThat(either.getBodyPart(0).getContent().toString()).contains("Panel meeting, 14 December 2026", "9:30am to 12:30pm", "https://cdop.example/meetings/");
  }

  @Test
  void is_one_mail_for_one_change_and_one_person() {
    List<String> keys = every_kind().map(one -> one.mail().key()).toList();
    assertThat(keys).doesNotHaveDuplicates().allMatch(key -> key.matches("invitation\\.(request|cancel):" + MEETING + ":[0-9]+:[0-9a-f-]{36}"));
    assertThat(keys).noneMatch(key -> key.contains("@"));
  }

  @Test
  void has_no_room_for_a_number_or_a_date_in_what_it_is_called() {
    for (String poison : List.of("Panel about 999 012 3456", "Venomsdottir, 4 March 2019", "Panel\r\nX-EVIL:1", "Panel (Poison)")) {
      assertThatThrownBy(() -> new Invitation(MEETING, 0, Invitation.Change.REQUEST, poison, LocalDate.of(2026, 12, 14), LocalTime.NOON,
              Duration.ofHours(1), "", "", "", new Invitation.Organiser("Panel", "a@example.org"), new Invitation.Guest("A", "a@example.org")))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void makes_one_short_line_of_a_name_from_elsewhere() {
    assertThat(new Invitation.Guest("Dr Jane\tSmith", "a@example.org").name()).isEqualTo("Dr Jane Smith");
    assertThat(new Invitation.Guest("J".repeat(300), "a@example.org").name()).hasSizeLessThanOrEqualTo(Invitation.LONGEST_NAME);
  }

  @Test
  void cannot_be_made_to_hold_a_line_of_its_own() throws IOException, ParserException {
    Invitation sly = invitation(0, Invitation.Change.REQUEST, LocalDate.of(2026, 12, 14), "Room 1\r\nATTENDEE:mailto:x@example.org\nEND:VEVENT");
    assertThat(file(sly).lines()).filteredOn(line -> line.startsWith("ATTENDEE") || line.equals("END:VEVENT")).hasSize(2);
    assertThat(read(sly).getComponents("VEVENT")).hasSize(1);
  }

  private static int offset(LocalDate day) throws IOException, ParserException {
    Calendar calendar = read(invitation(0, Invitation.Change.REQUEST, day, ""));
    var zone = (net.fortuna.ical4j.model.component.VTimeZone) calendar.getComponent("VTIMEZONE").orElseThrow();
    var observance = zone.getApplicableObservance(day.atTime(9, 30).atZone(java.time.ZoneOffset.UTC));
    return ((net.fortuna.ical4j.model.property.TzOffsetTo) observance.getProperty(Property.TZOFFSETTO).orElseThrow()).getOffset().getTotalSeconds();
  }

  private static Invitation invitation(int sequence, Invitation.Change change, LocalDate day, String venue) {
    return new Invitation(
        MEETING, sequence, change, "Panel meeting", day, LocalTime.of(9, 30), Duration.ofHours(3), venue, "",
        "https://cdop.example/meetings/" + MEETING,
        new Invitation.Organiser("Oxfordshire Child Death Overview Panel", "cdop@example.org"),
        new Invitation.Guest("Mary Member", "member@example.org"));
  }

  private static String file(Invitation invitation) {
    return CalendarFile.of(invitation, "cdop.example", NOW);
  }

  private static Calendar read(Invitation invitation) throws IOException, ParserException {
    return new CalendarBuilder().build(new StringReader(file(invitation)));
  }

  private static VEvent event(Invitation invitation) throws IOException, ParserException {
    return (VEvent) read(invitation).getComponent("VEVENT").orElseThrow();
  }
}
