package uk.cdop.caseimport;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.access.Access;
import uk.cdop.access.Actor;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.caseimport.sheet.Sheet;
import uk.cdop.caseimport.sheet.SheetReading;
import uk.cdop.caseimport.sheet.SpreadsheetFile;
import uk.cdop.platform.Once;
import uk.cdop.platform.SafeText;

/** The coordinator uploads a spreadsheet of old cases. Nothing is added by it; the rows wait to be matched and checked. */
@UseCase
public class UploadFile {
  private static final int LONGEST_NAME = 200;

  @Inject Access access;
  @Inject KnownHeadings known;
  @Inject Imports imports;
  @Inject AuditTrail audit;
  @Inject Once once;
  @Inject Clock clock;
  @PersistenceContext EntityManager entities;

  /** What came of it. */
  public sealed interface Uploaded {
    /** The rows are kept. */
    record Kept(UUID id) implements Uploaded {}

    /** Not a file we can read, and what to do about it. */
    record Refused(String why) implements Uploaded {}
  }

  public Uploaded upload(String fileName, byte[] file, String key) {
    Actor actor = access.require(Permission.IMPORT_CASES);
    Optional<UUID> made = once.madeId(key);
    if (made.isPresent()) {
      return new Uploaded.Kept(made.get());
    }
    return switch (SpreadsheetFile.read(file)) {
      case SheetReading.Unreadable unreadable -> new Uploaded.Refused(unreadable.why());
      case SheetReading.Read read -> keep(actor, name(fileName), digest(file), read.sheet(), key);
    };
  }

  private Uploaded keep(Actor actor, String name, String digest, Sheet sheet, String key) {
    UUID id = UUID.randomUUID();
    CaseImport made =
        new CaseImport(
            id, actor.cdop(), name, digest, sheet.headings(), Headings.suggest(sheet.headings(), known.of(sheet.headings())), actor.id(), clock.instant());
    entities.persist(made);
    imports.keep(made, sheet.lines());
    audit.record(Act.of("caseimport.uploaded", id));
    once.remember(key, id.toString());
    return new Uploaded.Kept(id);
  }

  /** A browser may send a whole path; only its last part is kept. */
  static String name(String sent) {
    String line = SafeText.line(sent).replaceAll(".*[/\\\\]", "").strip();
    String name = line.isEmpty() ? "spreadsheet" : line;
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
