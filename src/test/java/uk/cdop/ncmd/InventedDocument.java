package uk.cdop.ncmd;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;

/** A document of an invented case, made by the product's own mapping: a door for the demonstration's data, which has no CDI. */
public record InventedDocument(String dataset, byte[] bytes, byte[] files, String sha256, String payloadSha256, int warnings) {
  private static final Dataset DATASET = Datasets.read().current();
  private static final SchemaCheck CHECK = new SchemaCheck(DATASET);

  /** The document, or nothing when something is missing that it must hold. */
  public static Optional<InventedDocument> of(CaseRecord record, Occasion occasion) {
    Mapped mapped = Mapping.map(DATASET, occasion, record);
    List<Completeness.Problem> problems = Completeness.of(mapped);
    if (problems.stream().anyMatch(Completeness.Problem::blocks)) {
      return Optional.empty();
    }
    CaseDocument document = CaseDocument.of(mapped);
    return Optional.of(new InventedDocument(DATASET.version(), document.bytes(), FlatFiles.archive(mapped), document.sha256(),
        document.payloadSha256(), problems.size()));
  }

  /** The same document as a FHIR bundle. */
  public byte[] fhir() {
    return FhirBundle.of(DATASET, Canonical.read(bytes));
  }

  /** The questionnaire that the bundles answer. */
  public static JsonNode questionnaire() {
    return FhirDataset.of(DATASET);
  }

  /** What keeps the document from being produced. */
  public static List<String> blockers(CaseRecord record, Occasion occasion) {
    return Completeness.of(Mapping.map(DATASET, occasion, record)).stream().filter(Completeness.Problem::blocks).map(Completeness.Problem::text).toList();
  }

  /** Where the document does not fit the published schema. */
  public List<String> misfits() {
    return CHECK.misfits(bytes);
  }
}
