package uk.cdop.casemeeting;

import java.time.LocalDate;
import java.util.List;

/** What is recorded of a child death review meeting; domains A to D as in the analysis form. */
public record ReviewMeetingNotes(
    LocalDate heldOn,
    ReviewMeetingKind kind,
    List<Attendee> attended,
    String cause,
    String summary,
    String domainA,
    String domainB,
    String domainC,
    String domainD,
    String draftedBy) {
  public static final int MOST_ATTENDEES = 12;

  public ReviewMeetingNotes {
    attended = List.copyOf(attended);
  }
}
