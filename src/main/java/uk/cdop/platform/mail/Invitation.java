package uk.cdop.platform.mail;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.UUID;
import uk.cdop.platform.ModuleApi;
import uk.cdop.platform.SafeText;
import uk.cdop.platform.Words;

/**
 * A meeting as it stands in one person's calendar. It says when, where and where to read more, and never
 * about whom: what kind of meeting it is has only letters, so that no name with a date and no number fits.
 *
 * @param meeting makes the entry's identity: the same for every change and every person
 * @param sequence goes up with every change that was sent; a calendar takes no smaller one
 * @param kind such as `Panel meeting`
 * @param venue where to meet, or empty
 * @param joining the address of a video meeting, or empty
 * @param page the address of the meeting in this service; empty for a guest who cannot open it
 */
@ModuleApi
public record Invitation(
    UUID meeting,
    int sequence,
    Change change,
    String kind,
    LocalDate day,
    LocalTime starts,
    Duration length,
    String venue,
    String joining,
    String page,
    Organiser organiser,
    Guest guest) {
  public static final int LONGEST_NAME = 120;

  /** What the mail does to the entry. An update is a request with a greater sequence. */
  @ModuleApi
  public enum Change {
    REQUEST,
    CANCEL
  }

  /** Who asks; answers by mail go to this address. */
  @ModuleApi
  public record Organiser(String name, String email) {
    public Organiser {
      requireName(name);
      requireAddress(email);
    }
  }

  /** Who is asked; a name from elsewhere is made one short line. */
  @ModuleApi
  public record Guest(String name, String email) {
    public Guest {
      name = shortLine(name);
      requireName(name);
      requireAddress(email);
    }
  }

  public Invitation {
    if (!kind.matches("[A-Z][A-Za-z ]{3,59}")) {
      throw new IllegalArgumentException("A kind of meeting has letters only");
    }
    if (sequence < 0 || length.isNegative() || length.isZero() || length.toHours() > 14) {
      throw new IllegalArgumentException("Not a meeting's sequence or length");
    }
    if (venue.length() > 500 || joining.length() > 1000 || joining.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException("Too long for a place to meet, or not one link");
    }
  }

  /** Such as `Panel meeting, 14 December 2026`. */
  public String title() {
    return kind + ", " + Words.day(day);
  }

  String method() {
    return change.name();
  }

  /** One change sent to one person is one occasion, however often it is queued. */
  Mail mail() {
    UUID person = UUID.nameUUIDFromBytes(guest.email().getBytes(StandardCharsets.UTF_8));
    String key = "invitation." + change.name().toLowerCase(Locale.ROOT) + ":" + meeting + ":" + sequence + ":" + person;
    return new Mail(key, guest.email(), (change == Change.CANCEL ? "Cancelled: " : "") + title(), letter());
  }

  /** What stands in the calendar and in the mail. */
  String description() {
    StringBuilder text = new StringBuilder();
    if (change == Change.CANCEL) {
      text.append("This meeting is cancelled, or you are no longer invited to it.\n");
    } else {
      text.append(page.isEmpty() ? "Please write to " + organiser.email() + " to say whether you will come.\n" : "The meeting, and where to say whether you will come: " + page + "\n");
      if (!joining.isEmpty()) {
        text.append("To join by video: ").append(joining).append('\n');
      }
      text.append("Please do not write about a child or a family in an answer by email.\n");
    }
    return text.toString();
  }

  private String letter() {
    StringBuilder text = new StringBuilder("Dear ").append(guest.name()).append(",\n\n");
    text.append(title()).append('\n');
    text.append(Words.time(starts)).append(" to ").append(Words.time(starts.plus(length))).append('\n');
    if (!venue.isEmpty()) {
      text.append("Where: ").append(venue).append('\n');
    }
    text.append('\n').append(description());
    return text.append('\n').append(organiser.name()).append('\n').append(organiser.email()).append('\n').toString();
  }

  /** Says nothing of the person who is asked. */
  @Override
  public String toString() {
    return "Invitation " + meeting + " " + sequence + " " + change;
  }

  private static String shortLine(String name) {
    String line = SafeText.line(name);
    return line.length() > LONGEST_NAME ? line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, LONGEST_NAME) - 1)).strip() : line;
  }

  private static void requireName(String name) {
    if (name.isBlank() || name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException("A name is one short line");
    }
  }

  private static void requireAddress(String email) {
    if (!Mail.isAddress(email)) {
      throw new IllegalArgumentException("Not one mail address");
    }
  }
}
