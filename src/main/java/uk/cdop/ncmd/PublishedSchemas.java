package uk.cdop.ncmd;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import uk.cdop.platform.Missing;

/** What anyone may read of each dataset version: its JSON Schema, its data dictionary, its codes and its FHIR Questionnaire. */
@ApplicationScoped
public class PublishedSchemas {
  @Inject Datasets datasets;

  private final Map<String, byte[]> made = new ConcurrentHashMap<>();

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
    return once("schema", version, dataset -> Canonical.bytes(DatasetSchema.of(dataset)));
  }

  /**
   * Every column of the flat files as CSV.
   *
   * @throws Missing when there is no such version
   */
  public byte[] dictionary(String version) {
    return once("dictionary", version, dataset -> FlatFiles.dictionary(dataset).getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Every code of every list as CSV.
   *
   * @throws Missing when there is no such version
   */
  public byte[] codes(String version) {
    return once("codes", version, dataset -> FlatFiles.codes(dataset).getBytes(StandardCharsets.UTF_8));
  }

  /**
   * The questions that a FHIR document of this version answers.
   *
   * @throws Missing when there is no such version
   */
  public byte[] questionnaire(String version) {
    return once("questionnaire", version, dataset -> Canonical.bytes(FhirDataset.of(dataset)));
  }

  /** They are open to anyone and large, so each is made once and for as long as the product runs. */
  private byte[] once(String what, String version, Function<Dataset, byte[]> making) {
    Dataset dataset = datasets.find(version).orElseThrow(Missing::new);
    return made.computeIfAbsent(what + " " + dataset.version(), key -> making.apply(dataset));
  }
}
