package uk.cdop.ncmd.report;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.access.Access;
import uk.cdop.access.Actor;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.platform.Keyset;
import uk.cdop.platform.Words;
import uk.cdop.review.Stage;

/**
 * Lists the cases without a final record at the end of a year and says of each why. The national database counts a case as
 * complete only when it was finalised by 31 March after its review; of an open case the notification is enough (domain 6.1).
 */
@UseCase
public class ListNotFinalised {
  private static final int PAGE = 25;

  @Inject Access access;
  @Inject YearEndCases cases;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /** Which cases are listed. */
  public enum Kind {
    REVIEWED,
    OPEN
  }

  /**
   * One case and why it has no final record.
   *
   * @param place the part of the case where the next step is taken
   * @param late whether it has to be mended for the year
   */
  public record Waiting(UUID review, String number, List<String> why, String place, boolean late) {}

  /** One page of a kind, how many there are of each, and where the next page begins. */
  public record Listing(ReportYear year, boolean ended, long reviewed, long open, long untold, List<Waiting> cases, Optional<Keyset> next) {}

  public Listing list(ReportYear year, Kind kind, Optional<Keyset> after) {
    Actor actor = access.require(Permission.SEE_NCMD);
    audit.record(Act.of("ncmd.year_end_listed", Integer.toString(year.endsIn())));
    Closed closed = new Closed(access.barred());
    YearEndCases.Counts counts = cases.counts(actor.cdop(), year, closed);
    List<YearEndCases.Standing> found =
        cases.notFinal(kind == Kind.REVIEWED, actor.cdop(), year, closed, after, PAGE + 1);
    List<YearEndCases.Standing> page = found.stream().limit(PAGE).toList();
    Optional<Keyset> next =
        found.size() > PAGE ? Optional.of(new Keyset(page.getLast().notifiedAt(), page.getLast().review())) : Optional.empty();
    Instant end = year.whole().to();
    return new Listing(
        year, !clock.instant().isBefore(end), counts.reviewed(), counts.open(), counts.untold(),
        page.stream().map(each -> waiting(each, end)).toList(), next);
  }

  static Waiting waiting(YearEndCases.Standing at, Instant end) {
    List<String> why = new ArrayList<>();
    boolean signed = at.signedAt().isPresent();
    boolean inTime = at.signedAt().filter(on -> on.isBefore(end)).isPresent();
    boolean untold = at.notifiedNationallyAt().filter(told -> told.isBefore(end)).isEmpty();
    if (inTime) {
      why.add("The chair signed on " + Words.day(at.signedAt().get()) + ", and the final record has not been produced in time for the year.");
    } else if (signed) {
      why.add("The case was open at the end of the year. The chair signed after it, on " + Words.day(at.signedAt().get()) + ".");
    } else {
      why.add(open(at));
    }
    if (signed && at.finalisedAt().isEmpty()) {
      at.missing().forEach(measure -> why.add("To fix first: " + lower(measure.title()) + "."));
    }
    if (at.waiting() > 0 && at.finalisedAt().isEmpty()) {
      why.add(Words.plural(at.waiting(), "request") + " to agencies without an answer.");
    }
    if (untold) {
      why.add("The national database has not been notified of the case in time for the year.");
    }
    at.finalisedAt().ifPresent(since -> why.add("The final record was produced since, on " + Words.day(since) + "."));
    boolean reviewed = signed || at.stage() == Stage.CDOP_REVIEWED;
    return new Waiting(at.review(), at.number(), why, place(at, signed, untold), at.finalisedAt().isEmpty() && (reviewed || untold));
  }

  private static String open(YearEndCases.Standing at) {
    if (at.analysisVersion() > 1) {
      return "The analysis was re-opened, and its new version is not signed.";
    }
    return switch (at.stage()) {
      case GATHERING -> "Information is still being gathered.";
      case READY_FOR_CDRM -> "The child death review meeting has not been held.";
      case CDRM_HELD -> "The review meeting was held, and the case is not ready for the panel yet.";
      case READY_FOR_CDOP -> "The case is ready for the panel and on no agenda.";
      case SCHEDULED -> "The case is on the agenda of a panel that has not reviewed it.";
      case CDOP_REVIEWED, FINALISED, CLOSED -> at.panelOn()
          .map(on -> "The panel reviewed the case on " + Words.day(on) + ", and the chair has not signed.")
          .orElse("The panel reviewed the case, and the chair has not signed.");
    };
  }

  private static String place(YearEndCases.Standing at, boolean signed, boolean untold) {
    if (signed && !at.missing().isEmpty()) {
      return at.missing().iterator().next().place();
    }
    if (signed || untold) {
      return "ncmd";
    }
    return at.analysisVersion() > 1 || at.stage() == Stage.CDOP_REVIEWED ? "analysis" : "";
  }

  private static String lower(String title) {
    return title.startsWith("NHS") ? title : Character.toLowerCase(title.charAt(0)) + title.substring(1);
  }
}
