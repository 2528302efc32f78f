package uk.cdop.platform.mail;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.DaylightSavingsTime;
import biweekly.component.Observance;
import biweekly.component.StandardTime;
import biweekly.component.VEvent;
import biweekly.component.VTimezone;
import biweekly.io.TimezoneAssignment;
import biweekly.io.text.ICalWriter;
import biweekly.parameter.ParticipationLevel;
import biweekly.parameter.ParticipationStatus;
import biweekly.property.Attendee;
import biweekly.property.Classification;
import biweekly.property.Method;
import biweekly.property.Organizer;
import biweekly.property.Status;
import biweekly.property.Transparency;
import biweekly.util.DateTimeComponents;
import biweekly.util.DayOfWeek;
import biweekly.util.Duration;
import biweekly.util.Frequency;
import biweekly.util.Recurrence;
import biweekly.util.UtcOffset;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import java.util.TimeZone;

/** The iCalendar object of an invitation (RFC 5545 and 5546), with the clock changes of London written out for Outlook. */
final class CalendarFile {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final int LONGEST_LINE = 75;

  private CalendarFile() {}

  /**
   * @param host ends the entry's identity, so that no other service makes the same
   */
  static String of(Invitation invitation, String host, Instant now) {
    ICalendar calendar = new ICalendar();
    calendar.setProductId("-//CDOP//Child death case review//EN");
    calendar.setMethod(new Method(invitation.method()));
    calendar.getTimezoneInfo().setDefaultTimezone(new TimezoneAssignment(TimeZone.getTimeZone(LONDON), london()));
    calendar.addEvent(event(invitation, host, now));
    return folded(written(calendar));
  }

  private static VEvent event(Invitation invitation, String host, Instant now) {
    boolean cancelled = invitation.change() == Invitation.Change.CANCEL;
    VEvent event = new VEvent();
    event.setUid(invitation.meeting() + "@" + host);
    event.setSequence(invitation.sequence());
    event.setDateTimeStamp(Date.from(now));
    event.setSummary(invitation.title());
    event.setDateStart(Date.from(invitation.day().atTime(invitation.starts()).atZone(LONDON).toInstant()), true);
    event.setDuration(Duration.builder().minutes((int) invitation.length().toMinutes()).build());
    if (!invitation.venue().isEmpty() || !invitation.joining().isEmpty()) {
      event.setLocation(invitation.venue().isEmpty() ? invitation.joining() : invitation.venue());
    }
    event.setDescription(invitation.description());
    if (!invitation.page().isEmpty()) {
      event.setUrl(invitation.page());
    }
    event.setClassification(Classification.private_());
    event.setStatus(cancelled ? Status.cancelled() : Status.confirmed());
    event.setTransparency(cancelled ? Transparency.transparent() : Transparency.opaque());
    event.setOrganizer(new Organizer(unquoted(invitation.organiser().name()), invitation.organiser().email()));
    Attendee guest = new Attendee(unquoted(invitation.guest().name()), invitation.guest().email());
    guest.setParticipationLevel(ParticipationLevel.REQUIRED);
    guest.setParticipationStatus(ParticipationStatus.NEEDS_ACTION);
    guest.setRsvp(!cancelled);
    event.addAttendee(guest);
    return event;
  }

  /** A name stands between quotation marks, so it can hold none (RFC 5545, 3.2). */
  private static String unquoted(String name) {
    return name.replace('"', '\'');
  }

  private static VTimezone london() {
    VTimezone zone = new VTimezone(LONDON.getId());
    StandardTime winter = new StandardTime();
    changes(winter, new DateTimeComponents(1996, 10, 27, 2, 0, 0, false), 10, 1, 0, "GMT");
    zone.addStandardTime(winter);
    DaylightSavingsTime summer = new DaylightSavingsTime();
    changes(summer, new DateTimeComponents(1996, 3, 31, 1, 0, 0, false), 3, 0, 1, "BST");
    zone.addDaylightSavingsTime(summer);
    return zone;
  }

  private static void changes(Observance to, DateTimeComponents first, int month, int from, int hours, String name) {
    to.setDateStart(first);
    to.setTimezoneOffsetFrom(new UtcOffset(true, from, 0));
    to.setTimezoneOffsetTo(new UtcOffset(true, hours, 0));
    to.setRecurrenceRule(new Recurrence.Builder(Frequency.YEARLY).byMonth(month).byDay(-1, DayOfWeek.SUNDAY).build());
    to.addTimezoneName(name);
  }

  private static String written(ICalendar calendar) {
    StringWriter text = new StringWriter();
    try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
      writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
      writer.setGlobalTimezone(calendar.getTimezoneInfo().getDefaultTimezone());
      writer.write(calendar);
    } catch (IOException neverInMemory) {
      throw new UncheckedIOException(neverInMemory);
    }
    return text.toString();
  }

  /** The writer counts characters where the standard counts octets, so lines are folded here. */
  static String folded(String text) {
    StringBuilder folded = new StringBuilder();
    for (String line : text.split("\r\n")) {
      int octets = 0;
      for (int at = 0; at < line.length(); at += Character.charCount(line.codePointAt(at))) {
        String one = Character.toString(line.codePointAt(at));
        int size = one.getBytes(StandardCharsets.UTF_8).length;
        if (octets + size > LONGEST_LINE) {
          folded.append("\r\n ");
          octets = 1;
        }
        folded.append(one);
        octets += size;
      }
      folded.append("\r\n");
    }
    return folded.toString();
  }
}
