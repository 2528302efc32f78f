package uk.cdop.ncmd.filing;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import uk.cdop.ncmd.Submission;

/**
 * The archive of a batch: a manifest that names every document with its hash, the same hashes as `sha256sum -c` reads them, and
 * the documents. Nothing is compressed and no clock goes in, so that the same batch is the same bytes on every machine.
 */
final class BatchFile {
  private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private BatchFile() {}

  /** A document and the number of its case. */
  record Part(Submission submission, String caseNumber) {
    String name() {
      return "documents/" + submission.fileName(caseNumber) + ".json";
    }
  }

  static byte[] of(Batch batch, List<Part> parts) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    byte[] manifest = manifest(batch, parts);
    StringBuilder sums = new StringBuilder(sha256(manifest)).append("  manifest.json\n");
    parts.forEach(part -> sums.append(part.submission().sha256()).append("  ").append(part.name()).append('\n'));
    files.put("manifest.json", manifest);
    files.put("SHA256SUMS", sums.toString().getBytes(StandardCharsets.UTF_8));
    parts.forEach(part -> files.put(part.name(), part.submission().document()));
    return zipped(files);
  }

  private static byte[] manifest(Batch batch, List<Part> parts) {
    ObjectNode manifest = JSON.createObjectNode();
    manifest.put("format", "ncmd-aligned-batch-1");
    manifest.put("cdop_code", batch.cdop());
    manifest.put("batch", batch.number());
    manifest.put("period_from", batch.period().from().toString());
    manifest.put("period_to", batch.period().to().toString());
    manifest.put("made_at", batch.madeAt().truncatedTo(ChronoUnit.SECONDS).toString());
    ArrayNode documents = manifest.putArray("documents");
    for (Part part : parts) {
      Submission submission = part.submission();
      ObjectNode document = documents.addObject();
      document.put("file", part.name());
      document.put("idempotency_key", submission.id().toString());
      document.put("case_uid", submission.review().toString());
      document.put("local_case_ref", part.caseNumber());
      document.put("number", submission.number());
      document.put("event", submission.occasion().name());
      document.put("schema_version", submission.dataset());
      document.put("bytes", submission.document().length);
      document.put("sha256", submission.sha256());
      if (!submission.reason().isEmpty()) {
        document.put("reason", submission.reason());
      }
    }
    try {
      return (JSON.writeValueAsString(manifest).replace("\r\n", "\n") + "\n").getBytes(StandardCharsets.UTF_8);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static byte[] zipped(Map<String, byte[]> files) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (var file : files.entrySet()) {
        CRC32 crc = new CRC32();
        crc.update(file.getValue());
        ZipEntry entry = new ZipEntry(file.getKey());
        entry.setTimeLocal(NO_TIME);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(file.getValue().length);
        entry.setCrc(crc.getValue());
        zip.putNextEntry(entry);
        zip.write(file.getValue());
        zip.closeEntry();
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java has SHA-256", impossible);
    }
  }
}
