package uk.cdop.documents.check;

import static uk.cdop.documents.check.FileCheck.refuseIf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * A Word file is a zip of parts. It is read by its own directory, as Word reads it, within fixed bounds: no macros, no
 * programs, nothing that is fetched when it is opened, no part outside the folder.
 */
final class WordCheck {
  private static final int MOST_PARTS = 3_000;
  private static final long MOST_IN_ONE = 100L << 20;
  private static final long MOST_IN_ALL = 200L << 20;
  private static final long SMALL = 1L << 20;
  private static final int MOST_TIMES = 200;
  private static final int END_OF_DIRECTORY = 22;
  private static final int DEEPEST = 1;
  private static final List<String> OFFICE = List.of(".docx", ".xlsx", ".pptx");
  private static final List<String> PROGRAMS =
      List.of(".exe", ".dll", ".com", ".scr", ".bat", ".cmd", ".ps1", ".vbs", ".js", ".jse", ".wsf", ".hta", ".jar", ".lnk", ".msi", ".html", ".htm", ".svgz");

  private long unpacked;

  private WordCheck() {}

  static void require(Bytes bytes) throws Refused {
    new WordCheck().require(bytes, 0);
  }

  private void require(Bytes bytes, int depth) throws Refused {
    refuseIf(bytes.lastOf("PK\u0005\u0006") != bytes.length() - END_OF_DIRECTORY, Refusal.TWO_FILES_IN_ONE);
    try (ZipFile zip = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes.all())).get()) {
      refuseIf(zip.getFirstLocalFileHeaderOffset() != 0, Refusal.TWO_FILES_IN_ONE);
      boolean document = false;
      Set<String> names = new HashSet<>();
      for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
        requireGoodName(entry, names);
        byte[] part = read(zip, entry);
        requireHarmless(entry.getName().toLowerCase(Locale.ROOT), part, depth);
        document |= entry.getName().equals("[Content_Types].xml") && WordXml.isOffice(part, depth == 0);
      }
      refuseIf(!document, depth == 0 ? Refusal.KIND_NOT_TAKEN : Refusal.WORD_CARRIES_FILES);
    } catch (IOException | IllegalArgumentException broken) {
      throw new Refused(Refusal.BROKEN);
    }
  }

  private static void requireGoodName(ZipArchiveEntry entry, Set<String> names) throws Refused {
    // The reader turns a backslash into a slash; what stands in the file is asked.
    String name = new String(entry.getRawName(), StandardCharsets.UTF_8);
    refuseIf(names.size() >= MOST_PARTS, Refusal.TOO_MUCH_INSIDE);
    refuseIf(
        name.startsWith("/") || name.contains("\\") || name.contains(":") || List.of(name.split("/")).contains("..") || entry.isUnixSymlink(),
        Refusal.BROKEN);
    refuseIf(!names.add(name.toLowerCase(Locale.ROOT)), Refusal.BROKEN);
    refuseIf(entry.getGeneralPurposeBit().usesEncryption(), Refusal.LOCKED);
  }

  private byte[] read(ZipFile zip, ZipArchiveEntry entry) throws Refused, IOException {
    refuseIf(entry.getSize() > MOST_IN_ONE, Refusal.TOO_MUCH_INSIDE);
    refuseIf(entry.getMethod() != ZipArchiveEntry.STORED && entry.getMethod() != ZipArchiveEntry.DEFLATED, Refusal.BROKEN);
    long most = Math.min(MOST_IN_ONE, Math.max(SMALL, entry.getCompressedSize() * MOST_TIMES));
    try (InputStream in = zip.getInputStream(entry)) {
      // The size that the directory claims may be a lie, so what comes out is counted.
      byte[] part = in.readNBytes((int) most + 1);
      refuseIf(part.length > most, Refusal.TOO_MUCH_INSIDE);
      unpacked += part.length;
      refuseIf(unpacked > MOST_IN_ALL, Refusal.TOO_MUCH_INSIDE);
      return part;
    }
  }

  private void requireHarmless(String name, byte[] content, int depth) throws Refused {
    Bytes part = new Bytes(content);
    FileCheck.requireNoTestVirus(part);
    refuseIf(name.contains("vbaproject") || name.contains("vbadata") || name.contains("/activex"), Refusal.WORD_MACROS);
    refuseIf(part.startsWith("MZ") || part.startsWith(0x7F, 'E', 'L', 'F') || PROGRAMS.stream().anyMatch(name::endsWith), Refusal.WORD_CARRIES_FILES);
    if (name.contains("/embeddings/") && !name.endsWith(".rels")) {
      refuseIf(depth >= DEEPEST || OFFICE.stream().noneMatch(name::endsWith) || !part.startsWith('P', 'K', 3, 4), Refusal.WORD_CARRIES_FILES);
      require(part, depth + 1);
    } else if (name.endsWith(".rels")) {
      WordXml.requireOwnRelations(content);
    } else if (name.endsWith(".xml")) {
      WordXml.requireNoFetching(content);
    } else {
      refuseIf(part.startsWith('P', 'K', 3, 4) || part.startsWith(0xD0, 0xCF, 0x11, 0xE0), Refusal.WORD_CARRIES_FILES);
    }
  }
}
