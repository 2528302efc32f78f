package uk.cdop.ncmd;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Holds documents to the published schema of a dataset, by a validator that is not ours. */
final class SchemaCheck {
  private final Schema schema;

  SchemaCheck(Dataset dataset) {
    schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(new String(Canonical.bytes(DatasetSchema.of(dataset)), StandardCharsets.UTF_8), InputFormat.JSON);
  }

  /** Where a document does not fit, as places in it and never as values; none when it fits. */
  List<String> misfits(byte[] document) {
    return schema.validate(new String(document, StandardCharsets.UTF_8), InputFormat.JSON).stream()
        .map(error -> error.getInstanceLocation() + " (" + error.getKeyword().toLowerCase(Locale.ROOT) + ")")
        .distinct()
        .toList();
  }
}
