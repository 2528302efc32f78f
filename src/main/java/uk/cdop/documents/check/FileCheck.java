package uk.cdop.documents.check;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Semaphore;
import uk.cdop.platform.ModuleApi;

/**
 * Judges an offered file by its bytes. Few are judged at the same time, because a large image or document takes much memory
 * while it is read.
 */
@ModuleApi
@ApplicationScoped
public class FileCheck {
  public static final int LARGEST = 20 * 1024 * 1024;
  private static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!";

  private final Semaphore atOnce = new Semaphore(2, true);

  /** The verdict on these bytes under this name. */
  public Verdict judge(FileName name, byte[] content) {
    atOnce.acquireUninterruptibly();
    try {
      return new Verdict.Taken(require(name, new Bytes(content)));
    } catch (Refused refused) {
      return new Verdict.NotTaken(refused.why());
    } finally {
      atOnce.release();
    }
  }

  /** The kind of a file that holds nothing wrong. */
  static FileKind require(FileName name, Bytes bytes) throws Refused {
    refuseIf(bytes.length() == 0, Refusal.EMPTY);
    refuseIf(bytes.length() > LARGEST, Refusal.TOO_LARGE);
    requireNoTestVirus(bytes);
    FileKind kind = FileKind.byContent(bytes).orElseThrow(() -> new Refused(unknown(bytes)));
    if (!kind.hasEnding(name.ending())) {
      // Anything that begins with a word and a colon looks like a mail, so the name decides what it was meant to be.
      throw new Refused(
          kind == FileKind.MAIL && FileKind.byEnding(name.ending()).isEmpty() ? Refusal.KIND_NOT_TAKEN : Refusal.ENDING_DIFFERS);
    }
    requireOneFile(kind, bytes);
    switch (kind) {
      case PDF -> PdfCheck.require(bytes);
      case JPEG, PNG -> ImageCheck.require(kind, bytes);
      case WORD -> WordCheck.require(bytes);
      case MAIL -> MailCheck.require(bytes);
    }
    return kind;
  }

  static void requireNoTestVirus(Bytes bytes) throws Refused {
    refuseIf(bytes.has(EICAR), Refusal.TEST_VIRUS);
  }

  static void refuseIf(boolean wrong, Refusal why) throws Refused {
    if (wrong) {
      throw new Refused(why);
    }
  }

  private static Refusal unknown(Bytes bytes) {
    if (bytes.startsWith(0xD0, 0xCF, 0x11, 0xE0)) {
      return Refusal.OLD_OFFICE;
    }
    return bytes.holdsAt(4, "ftyp".getBytes(StandardCharsets.US_ASCII)) ? Refusal.HEIC : Refusal.KIND_NOT_TAKEN;
  }

  /** A file that is also a good file of another kind opens differently in different programs. */
  private static void requireOneFile(FileKind kind, Bytes bytes) throws Refused {
    if (kind != FileKind.WORD) {
      int end = bytes.lastOf("PK\u0005\u0006");
      refuseIf(end >= 0 && bytes.length() - end < 66_000, Refusal.TWO_FILES_IN_ONE);
    }
    if (kind != FileKind.PDF) {
      refuseIf(bytes.hasInHead("%PDF-"), Refusal.TWO_FILES_IN_ONE);
    }
    if (kind == FileKind.JPEG || kind == FileKind.PNG) {
      for (String page : new String[] {"<script", "<html", "<!doctype", "<?php"}) {
        refuseIf(bytes.hasInAnyCase(page), Refusal.TWO_FILES_IN_ONE);
      }
    }
  }
}
