package uk.cdop.ncmd;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import uk.cdop.platform.Missing;

/** The JSON Schema of each dataset version, as anyone may read it. */
@ApplicationScoped
public class PublishedSchemas {
  @Inject Datasets datasets;

  /**
   * @throws Missing when there is no such version
   */
  public byte[] of(String version) {
    return Canonical.bytes(DatasetSchema.of(datasets.find(version).orElseThrow(Missing::new)));
  }
}
