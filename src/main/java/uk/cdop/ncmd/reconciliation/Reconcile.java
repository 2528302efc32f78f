package uk.cdop.ncmd.reconciliation;

import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.cdop.access.Access;
import uk.cdop.access.Actor;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.caseimport.sheet.SheetReading;
import uk.cdop.caseimport.sheet.SpreadsheetFile;
import uk.cdop.ncmd.Submission;
import uk.cdop.ncmd.Submissions;
import uk.cdop.platform.Clocks;
import uk.cdop.platform.Once;
import uk.cdop.platform.SafeText;
import uk.cdop.review.ReviewFacts;
import uk.cdop.review.ReviewId;
import uk.cdop.review.Reviews;

/** The coordinator uploads a list from the national database; it is compared with our ledger and the result is kept. */
@UseCase
public class Reconcile {
  static final int MOST_CASES = 20_000;
  private static final int LONGEST_NAME = 200;

  @Inject Access access;
  @Inject Submissions submissions;
  @Inject Reviews reviews;
  @Inject Reconciliations reconciliations;
  @Inject Once once;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /** A list as it was handed in. */
  public record Offered(String fileName, byte[] file, LocalDate asOf, String note, String idempotencyKey) {
    @Override
    public String toString() {
      return "Offered " + asOf;
    }
  }

  /** What came of it. */
  public sealed interface Outcome {
    /** The comparison is kept. */
    record Kept(UUID reconciliation) implements Outcome {}

    /** Not a list we can compare, and what to do about it. */
    record Refused(String why) implements Outcome {}
  }

  public Outcome reconcile(Offered offered) {
    Actor actor = access.require(Permission.PRODUCE_NCMD);
    String key = "ncmd.reconcile " + offered.idempotencyKey();
    var before = once.madeId(key);
    if (before.isPresent()) {
      return new Outcome.Kept(before.get());
    }
    return switch (SpreadsheetFile.read(offered.file())) {
      case SheetReading.Unreadable unreadable -> new Outcome.Refused(unreadable.why());
      case SheetReading.Read read -> switch (TheirList.of(read.sheet())) {
        case TheirList.Reading.NoCases none -> new Outcome.Refused(
            "No column of the file names a case. Its headings are: " + String.join(", ", none.headings())
                + ". Call one of them “Case reference” or “NCMD reference” and upload the file again");
        case TheirList.Reading.Read list -> keep(actor, offered, list.list(), key);
      };
    };
  }

  private Outcome keep(Actor actor, Offered offered, TheirList theirs, String key) {
    List<Line> lines = compared(actor, theirs, offered.asOf());
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Reconciliation made =
        new Reconciliation(actor.cdop(), offered.asOf(), name(offered.fileName()), digest(offered.file()), offered.note(), now, actor.id());
    reconciliations.keep(made, lines);
    once.remember(key, made.id().toString());
    audit.record(Act.of("ncmd.reconciled", made.id()));
    return new Outcome.Kept(made.id());
  }

  private List<Line> compared(Actor actor, TheirList theirs, LocalDate asOf) {
    List<Submission.Line> held = submissions.held(actor.cdop(), Set.of(), MOST_CASES);
    Map<ReviewId, ReviewFacts> cases = reviews.named(held.stream().map(line -> new ReviewId(line.review())).toList());
    List<Comparison.Ours> ours = held.stream().map(line -> new Comparison.Ours(cases.get(new ReviewId(line.review())), line)).toList();
    Set<String> numbers = theirs.rows().stream().map(TheirList.Row::caseNumber).filter(number -> !number.isEmpty()).collect(Collectors.toSet());
    Map<String, ReviewFacts> known =
        reviews.numbered(numbers).stream().collect(Collectors.toMap(facts -> TheirList.plain(facts.number()), facts -> facts));
    Set<String> references = theirs.rows().stream().map(TheirList.Row::reference).filter(reference -> !reference.isEmpty()).collect(Collectors.toSet());
    return new Comparison(ours, known, reconciliations.closed(numbers, references), asOf.plusDays(1).atStartOfDay(Clocks.ENGLAND).toInstant()).with(theirs);
  }

  private static String name(String sent) {
    String line = SafeText.line(sent).replaceAll(".*[/\\\\]", "").strip();
    String name = line.isEmpty() ? "list" : line;
    return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
  }

  private static String digest(byte[] file) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java has SHA-256", impossible);
    }
  }
}
