package uk.cdop.ncmd;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import uk.cdop.platform.Missing;

/** What anyone may read of each dataset version: its JSON Schema, its data dictionary, its codes and its FHIR Questionnaire. */
@ApplicationScoped
public class PublishedSchemas {
  @Inject Datasets datasets;

  /** A version and how much it holds. */
  public record Published(String version, String note, int elements, int repeats, int lists) {}

  /** Every version, the oldest first. */
  public List<Published> all() {
    return datasets.all().stream()
        .map(one -> new Published(one.version(), one.note(), one.elements().size(), one.repeats().size(), one.lists().size()))
        .toList();
  }

  /**
   * @throws Missing when there is no such version
   */
  public byte[] of(String version) {
    return Canonical.bytes(DatasetSchema.of(dataset(version)));
  }

  /**
   * Every column of the flat files as CSV.
   *
   * @throws Missing when there is no such version
   */
  public byte[] dictionary(String version) {
    return FlatFiles.dictionary(dataset(version)).getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Every code of every list as CSV.
   *
   * @throws Missing when there is no such version
   */
  public byte[] codes(String version) {
    return FlatFiles.codes(dataset(version)).getBytes(StandardCharsets.UTF_8);
  }

  /**
   * The questions that a FHIR document of this version answers.
   *
   * @throws Missing when there is no such version
   */
  public byte[] questionnaire(String version) {
    return Canonical.bytes(FhirDataset.of(dataset(version)));
  }

  private Dataset dataset(String version) {
    return datasets.find(version).orElseThrow(Missing::new);
  }
}
