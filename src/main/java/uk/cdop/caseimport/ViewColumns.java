package uk.cdop.caseimport;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import uk.cdop.access.Access;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;

/** Shows the columns of an uploaded file, the first values in each, and which field each is matched to so far. */
@UseCase
public class ViewColumns {
  private static final int SAMPLES = 3;

  @Inject Access access;
  @Inject Imports imports;
  @Inject Summaries summaries;
  @Inject AuditTrail audit;

  /** One column of the file. */
  public record Column(String heading, List<String> samples, Optional<Field> field) {}

  /** The import and its columns. */
  public record Seen(ImportSummary summary, List<Column> columns) {}

  public Seen view(UUID id) {
    access.require(Permission.IMPORT_CASES);
    CaseImport found = imports.get(id);
    audit.record(Act.of("caseimport.columns_viewed", id));
    List<ImportRow> first = imports.rows(id, Optional.empty(), 0, SAMPLES);
    List<Optional<Field>> mapping = found.mapping();
    List<Column> columns =
        IntStream.range(0, found.headings().size())
            .mapToObj(n -> new Column(found.headings().get(n), samples(first, n), mapping.get(n)))
            .toList();
    return new Seen(summaries.of(found), columns);
  }

  private static List<String> samples(List<ImportRow> rows, int column) {
    return rows.stream().map(ImportRow::cells).filter(cells -> cells.size() > column).map(cells -> cells.get(column)).filter(cell -> !cell.isEmpty()).toList();
  }
}
