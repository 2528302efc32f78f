package uk.cdop.themed;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.platform.ui.Row;
import uk.cdop.platform.ui.Status;

/** A regional meeting as one person may see it: formatted, and no more than they may know. */
public record RegionalView(
    UUID id,
    String title,
    String day,
    Status status,
    List<Row> facts,
    List<String> looksFor,
    List<Asked> asked,
    List<Case> cases,
    List<Person> people,
    String quorum,
    String access,
    List<String> hindrances,
    May may) {

  /** A CDOP that was asked, and how many cases it offers in words. */
  public record Asked(String name, Status status, String detail, String offers) {}

  /**
   * A case on the agenda.
   *
   * @param sharedBy whose case it is, for those who organise the meeting; empty for everybody else
   */
  public record Case(
      String letter,
      boolean closed,
      String headline,
      int minutes,
      boolean readable,
      boolean read,
      String declared,
      String sharedBy,
      String ownNumber,
      String ownHref,
      String analysisHref,
      String handedOver,
      List<Declared> interests) {
    public String name() {
      return "Case " + letter;
    }
  }

  /** A connection someone declared; its words only for the chair. */
  public record Declared(UUID id, String name, String words, String when, String withdrawnReason, boolean withdrawable) {}

  /** Someone who attends. */
  public record Person(String name, String cdop, String brings, boolean present) {}

  /** What the person who looks may do. */
  public record May(
      boolean change, boolean answer, boolean offer, boolean namePeople, boolean release, boolean arrange, boolean cancel, boolean start,
      boolean record, boolean declare, boolean outcome, boolean matrix, boolean invite, boolean readers) {}

  public String href() {
    return "/regional/" + id;
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

  static Status status(Regional meeting, Instant now) {
    if (meeting.closed(now)) {
      return new Status("Closed", Status.Kind.CLOSED);
    }
    return switch (meeting.state()) {
      case PROPOSED -> new Status("Gathering agreements and cases", Status.Kind.WAITING);
      case RELEASED -> new Status("Papers released", Status.Kind.IN_PROGRESS);
      case HELD -> new Status("Held", Status.Kind.DONE);
      case CANCELLED -> new Status("Cancelled", Status.Kind.CLOSED);
    };
  }

  /** The band in which others are told a count: a small one never exactly, and none not apart from few. */
  static int band(long offered) {
    return offered < 5 ? 0 : offered < 10 ? 5 : 10;
  }

  /** How many cases another CDOP offers, as it told when its choice was made. */
  static String offers(Optional<Integer> told) {
    return told.map(
            band ->
                switch (band) {
                  case 0 -> "Fewer than 5 cases, or none";
                  case 5 -> "5 to 9 cases";
                  default -> "10 or more cases";
                })
        .orElse("Still choosing");
  }
}
