package uk.cdop.caseimport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.forms.Responses;
import uk.cdop.review.OldCases;
import uk.cdop.review.ReviewId;

/** Adds the next rows of an import. They are checked once more, because time has passed since the preview. */
@ApplicationScoped
public class AddRows {
  private static final int PIECE = 200;

  @Inject Imports imports;
  @Inject Checking checking;
  @Inject OldCases oldCases;
  @Inject Responses responses;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  boolean next(CaseImport of, String cdop) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    List<ImportRow> rows = imports.rows(of.id(), Optional.of(Outcome.NEW), 0, PIECE);
    if (rows.isEmpty()) {
      of.finish(now);
      audit.record(Act.of("caseimport.finished", of.id()));
      return false;
    }
    Map<Integer, Map<Field, String>> entries = new LinkedHashMap<>();
    rows.forEach(row -> entries.put(row.number(), row.entries()));
    Map<Integer, Verdict> verdicts = checking.check(entries, imports.closedToMaker(of.id()));
    Map<Integer, ImportRow> byNumber = rows.stream().collect(Collectors.toMap(ImportRow::number, Function.identity()));
    List<ImportRow> good = new ArrayList<>();
    List<OldRecord> records = new ArrayList<>();
    verdicts.forEach(
        (number, verdict) -> {
          if (verdict.outcome() == Outcome.NEW && checking.read(entries.get(number)) instanceof RowReading.Good fine) {
            good.add(byNumber.get(number));
            records.add(fine.record());
          } else {
            byNumber.get(number).found(verdict);
          }
        });
    List<ReviewId> added = oldCases.add(cdop, records.stream().map(OldRecord::spine).toList());
    for (int i = 0; i < good.size(); i++) {
      var kept = responses.keep(cdop, checking.codes().edition(), records.get(i).answers(), "import");
      good.get(i).added(added.get(i), kept, now);
      audit.record(Act.on(added.get(i).value(), "caseimport.case_added", of.id()));
    }
    return true;
  }
}
