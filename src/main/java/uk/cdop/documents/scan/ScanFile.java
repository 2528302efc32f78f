package uk.cdop.documents.scan;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import uk.cdop.access.Actor;
import uk.cdop.access.CurrentActor;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.documents.file.CaseFile;
import uk.cdop.documents.file.CaseFiles;

/**
 * The service scans the file that waits longest. The file is locked while it is scanned, so that no other node scans it too;
 * a file in which a virus is found loses its bytes in the same transaction.
 */
@UseCase
public class ScanFile {
  private static final Logger LOG = Logger.getLogger(ScanFile.class);

  @Inject VirusScanner scanner;
  @Inject CaseFiles files;
  @Inject CurrentActor current;
  @Inject AuditTrail audit;
  @Inject Clock clock;
  @PersistenceContext EntityManager entities;

  /** Whether there was a file to scan. It must begin without an actor, because nobody knows yet whose file it is. */
  public boolean next() {
    Optional<Clamd> clamd = scanner.clamd();
    List<?> waiting =
        clamd.isEmpty()
            ? List.of()
            : entities
                .createNativeQuery("select id, cdop from documents.next_to_scan(:now)")
                .setParameter("now", Timestamp.from(clock.instant()))
                .getResultList();
    if (waiting.isEmpty()) {
      return false;
    }
    Object[] row = (Object[]) waiting.getFirst();
    current.become(Actor.system((String) row[1]));
    scan(files.locked((UUID) row[0]), clamd.get());
    return true;
  }

  private void scan(CaseFile file, Clamd clamd) {
    try {
      Optional<byte[]> content = files.content(file);
      if (content.isEmpty()) {
        LOG.errorf("File %s waits: the key it is locked with is not given", file.id());
        file.notScanned(clock.instant());
        return;
      }
      note(file, clamd.scan(content.get()));
    } catch (IOException away) {
      LOG.warnf("File %s waits: the virus scanner cannot be reached (%s)", file.id(), away.getClass().getSimpleName());
      file.notScanned(clock.instant());
    } catch (IllegalStateException changed) {
      LOG.errorf("File %s is not what was kept", file.id());
      file.foundUnreadable("DAMAGED", clock.instant());
      audit.record(Act.on(file.review().value(), "documents.file_damaged", file.id()));
    }
  }

  private void note(CaseFile file, Clamd.Answer answer) {
    UUID review = file.review().value();
    switch (answer) {
      case Clamd.Answer.Clean clean -> {
        file.foundClean(clock.instant());
        audit.record(Act.on(review, "documents.file_found_clean", file.id()));
      }
      case Clamd.Answer.Found found -> {
        file.foundInfected(found.virus(), clock.instant());
        files.drop(file);
        audit.record(Act.on(review, "documents.virus_found", file.id()).because(found.virus()));
      }
      case Clamd.Answer.NoVerdict none -> {
        // Such as a limit of the scanner that is too low, which an administrator can mend; the file waits for that.
        LOG.warnf("File %s waits: the virus scanner gave no verdict", file.id());
        file.notScanned(clock.instant());
      }
    }
  }
}
