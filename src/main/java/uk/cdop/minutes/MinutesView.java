package uk.cdop.minutes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Minutes as one reader may see them.
 *
 * @param number the version; 0 while there are no minutes
 * @param parts the meeting first, then the cases in their order
 * @param may what the reader may do
 */
public record MinutesView(
    UUID meeting,
    String meetingTitle,
    LocalDate heldOn,
    String meetingHref,
    String title,
    int number,
    int newest,
    String reason,
    Optional<Approved> approved,
    List<Part> parts,
    May may) {
  public MinutesView {
    parts = List.copyOf(parts);
  }

  /** What the reader may do with the newest version. */
  public record May(boolean write, boolean comment) {}

  /**
   * The meeting, or one case.
   *
   * @param letter empty for the meeting
   * @param closed whether the reader declared a connection with the case, or came for another; then nothing else is filled
   */
  public record Part(String letter, boolean closed, List<Written> blocks, List<Remark> comments) {
    public String heading() {
      return letter.isEmpty() ? "The meeting" : "Case " + letter;
    }
  }

  public String href() {
    return "/meetings/" + meeting + "/minutes";
  }

  public boolean made() {
    return number > 0;
  }

  public boolean draft() {
    return made() && approved.isEmpty();
  }

  public boolean current() {
    return number == newest;
  }

  public long openComments() {
    return parts.stream().flatMap(part -> part.comments().stream()).filter(Remark::open).count();
  }

  /** Draft, or approved when and where; in every form the minutes have. */
  public String standing() {
    return approved.map(Approved::words).orElse("Draft, not approved yet") + (number > 1 ? ". Version " + number + ", because: " + reason : "");
  }
}
