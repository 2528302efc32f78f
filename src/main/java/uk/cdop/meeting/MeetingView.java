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
    String day,
    String time,
    String venue,
    String chair,
    List<Member> members,
    List<Case> cases,
    List<Ready> ready,
    boolean held,
    May may) {

  /** Someone invited. */
  public record Member(String account, String name, String discipline, boolean present, boolean chairs) {}

  /** A case that can be put on the agenda. */
  public record Ready(String review, String words) {}

  /** What the person who looks may do. */
  public record May(boolean plan, boolean recordAttendance, boolean chair, boolean declare, String account) {}

  /** A connection someone declared; its words only for the chair. */
  public record Declared(
      UUID id, String account, String name, String words, String when, String withdrawnReason, boolean withdrawable) {}

  /** A case on the agenda; a closed one shows its letter and nothing else. */
  public record Case(
      String letter,
      boolean closed,
      String headline,
      String number,
      String href,
      int minutes,
      boolean released,
      boolean readable,
      boolean read,
      String analysisHref,
      String declared,
      String quorum,
      List<Declared> interests,
      Set<String> left) {

    static Case closed(String letter) {
      return new Case(letter, true, "", "", "", 0, false, false, false, "", "", "", List.of(), Set.of());
    }

    public String name() {
      return "Case " + letter;
    }
  }

  public String href() {
    return "/meetings/" + id;
  }

  public int minutes() {
    return cases.stream().mapToInt(Case::minutes).sum();
  }

  public long toRead() {
    return cases.stream().filter(Case::readable).count();
  }

  public long read() {
    return cases.stream().filter(one -> one.readable() && one.read()).count();
  }
}
