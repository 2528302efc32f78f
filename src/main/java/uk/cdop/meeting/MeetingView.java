package uk.cdop.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A meeting as one person may see it: formatted, and no more than they may know. */
public record MeetingView(
    UUID id,
    long version,
    LocalDate heldOn,
    About about,
    List<Member> members,
    List<Member> office,
    List<Line> lines,
    List<Ready> ready,
    State state,
    May may) {

  static final String GUEST = "expert without an account";

  static final String CANNOT_COME = "Cannot come";

  static final String STAYS =
      "You have a connection with this case. The chair decided that you stay and may read the papers; you have no part in the decision";

  /** What the meeting is, when and where; texts are empty where there is nothing to say. */
  public record About(
      String title, String day, String time, String until, String venue, String joining, String chair, String deputyChair, String purpose, String output, boolean themed) {}

  /**
   * How far it has come.
   *
   * @param cancelled why it is cancelled; empty when it is not
   * @param expected what the answers given lead to; empty when it was held
   * @param unsent how many people's calendars do not show the meeting as it stands; only for who plans it
   */
  public record State(boolean held, String cancelled, String expected, int unsent) {
    public String words() {
      return held ? "Held, attendance recorded" : cancelled.isEmpty() ? "Planned" : "Cancelled";
    }
  }

  /**
   * Someone invited.
   *
   * @param part what they are in the meeting beside a member, such as `chair`; empty for most
   * @param onlyFor the letter of the one case they come for; empty for most
   * @param deputy the name of who may come in their place; empty when nobody is named
   */
  public record Member(
      String account, String name, String discipline, boolean present, String part, String onlyFor, String answer, String deputy) {
    public boolean chairs() {
      return part.equals("chair");
    }

    /** Whether they have no account here, so that nothing can be asked of them but to come. */
    public boolean guest() {
      return part.equals(GUEST);
    }
  }

  /** Who sent apologies or said that they cannot come. */
  public List<String> apologies() {
    return members.stream().filter(one -> one.answer().equals(CANNOT_COME)).map(Member::account).toList();
  }

  /** A case that can be put on the agenda. */
  public record Ready(String review, String words) {}

  /** What the person who looks may do. */
  public record May(boolean plan, boolean recordAttendance, boolean chair, boolean declare, boolean answer, String account) {}

  /** A connection someone declared; its words only for who chairs the case. */
  public record Declared(
      UUID id, String account, String name, String said, String words, String ruling, String withdrawnReason, boolean decidable) {}

  /** What stands on the agenda. */
  public sealed interface Line permits Case, Pause {}

  /** A break. */
  public record Pause(String words) implements Line {}

  /** A case on the agenda; a closed one shows its letter and why it is closed, and nothing else. */
  public record Case(
      String letter,
      String closed,
      String headline,
      String number,
      String href,
      String time,
      boolean released,
      boolean readable,
      boolean read,
      String analysisHref,
      String declared,
      String quorum,
      List<Declared> interests,
      Set<String> left)
      implements Line {

    static Case closed(String letter, String why) {
      return new Case(letter, why, "", "", "", "", false, false, false, "", "", "", List.of(), Set.of());
    }

    public String name() {
      return "Case " + letter;
    }

    /** Whether the person who looks has a connection and may read the papers by the chair's word. */
    public boolean stays() {
      return declared.equals(STAYS);
    }

    public boolean isClosed() {
      return !closed.isEmpty();
    }
  }

  public List<Case> cases() {
    return lines.stream().filter(Case.class::isInstance).map(Case.class::cast).toList();
  }

  public String href() {
    return "/meetings/" + id;
  }

  public String day() {
    return about.day();
  }

  public boolean held() {
    return state.held();
  }

  public boolean planned() {
    return !state.held() && state.cancelled().isEmpty();
  }

  public long toRead() {
    return cases().stream().filter(Case::readable).count();
  }

  public long read() {
    return cases().stream().filter(one -> one.readable() && one.read()).count();
  }
}
