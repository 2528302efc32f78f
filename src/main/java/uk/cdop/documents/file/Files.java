package uk.cdop.documents.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import uk.cdop.access.Actor;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.documents.check.FileCheck;
import uk.cdop.documents.check.FileName;
import uk.cdop.documents.check.Refusal;
import uk.cdop.documents.check.Verdict;
import uk.cdop.platform.Missing;
import uk.cdop.platform.ModuleApi;
import uk.cdop.review.ReviewId;

/**
 * The files of reviews, for the use cases that add and list them. Asked inside a use case, after access was asked; what is
 * added or refused goes on record here.
 */
@ModuleApi
@ApplicationScoped
public class Files {
  /** How many one request or other thing may have. */
  public static final int MOST_FOR_ONE = 50;
  private static final int MOST_FOR_A_CASE = 300;

  @Inject CaseFiles files;
  @Inject FileCheck check;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /** A dated document, as a chronology shows it. */
  @ModuleApi
  public record Dated(UUID file, LocalDate on, String title, String givenBy, DocumentKind kind) {}

  /** Keeps a file that staff see from now on. */
  public Keeping keep(Belonging to, Particulars particulars, String sentName, byte[] content, Actor by) {
    return keep(to, particulars, sentName, content, by, true);
  }

  /** Keeps a file that staff see only after {@link #handOver}, such as one of an answer that is not sent yet. */
  public Keeping keepUntilHandedOver(Belonging to, Particulars particulars, String sentName, byte[] content, Actor by) {
    return keep(to, particulars, sentName, content, by, false);
  }

  private Keeping keep(Belonging to, Particulars particulars, String sentName, byte[] content, Actor by, boolean now) {
    int most = to.about().equals(Belonging.CASE) ? MOST_FOR_A_CASE : MOST_FOR_ONE;
    if (files.of(to).size() >= most) {
      return new Keeping.Enough(most);
    }
    FileName name = FileName.of(sentName);
    return switch (check.judge(name, content)) {
      case Verdict.NotTaken refused -> refused(to, refused.why());
      case Verdict.Taken taken -> {
        CaseFile file = new CaseFile(to, particulars, name, taken.kind(), content.length, by, clock.instant());
        if (now) {
          file.handOver(clock.instant());
        }
        files.add(file, content);
        audit.record(Act.on(to.review().value(), "documents.file_added", file.id()));
        yield new Keeping.Kept(file.id());
      }
    };
  }

  private Keeping refused(Belonging to, Refusal why) {
    audit.record(Act.on(to.review().value(), "documents.file_refused", to.id()).because(why.name()));
    return new Keeping.NotTaken(why);
  }

  /** From now on staff see what was added to this and not taken back. */
  public void handOver(Belonging to) {
    Instant now = clock.instant();
    files.of(to).forEach(file -> file.handOver(now));
  }

  /**
   * Takes back a file that was not handed over yet; its bytes are gone.
   *
   * @throws Missing when there is no such file, or it was handed over
   */
  public void takeBack(Belonging to, UUID id, Actor by) {
    CaseFile file = files.locked(id);
    if (!file.belonging().equals(to) || file.handedOver()) {
      throw new Missing();
    }
    file.withdraw("Taken back before it was sent", by, clock.instant());
    files.drop(file);
    audit.record(Act.on(to.review().value(), "documents.file_taken_back", id));
  }

  /** What staff see of a review, the newest first; withdrawn ones among them. */
  public List<KeptFile> list(ReviewId review) {
    return files.of(review).stream().map(CaseFile::facts).toList();
  }

  /** What was added to one thing and not taken back, in the order it came, also before it was handed over. */
  public List<KeptFile> list(Belonging to) {
    return files.of(to).stream().map(CaseFile::facts).toList();
  }

  /** The dated documents of a review that stand, the earliest first. */
  public List<Dated> dated(ReviewId review) {
    return files.of(review).stream()
        .map(CaseFile::facts)
        .filter(file -> file.withdrawal().isEmpty() && file.state() != FileState.INFECTED)
        .flatMap(
            file ->
                file.particulars().date().stream()
                    .map(on -> new Dated(file.id(), on, file.particulars().title(), file.particulars().givenBy(), file.particulars().kind())))
        .sorted(Comparator.comparing(Dated::on))
        .toList();
  }
}
