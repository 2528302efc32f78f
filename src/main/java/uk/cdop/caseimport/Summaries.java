package uk.cdop.caseimport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.cdop.access.Colleagues;

/** Puts imports together with the names of people and the counts of rows. */
@ApplicationScoped
public class Summaries {
  @Inject Imports imports;
  @Inject Colleagues colleagues;

  ImportSummary of(CaseImport one) {
    return of(List.of(one)).getFirst();
  }

  List<ImportSummary> of(List<CaseImport> all) {
    Map<UUID, Map<Outcome, Long>> counts = imports.counts(all.stream().map(CaseImport::id).toList());
    Set<String> accounts =
        all.stream().flatMap(one -> Stream.of(one.uploadedBy(), one.undoneAt().isPresent() ? one.undoneBy() : "")).collect(Collectors.toSet());
    Map<String, String> names =
        colleagues.named(accounts).entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().name()));
    return all.stream().map(one -> ImportSummary.of(one, names, counts.get(one.id()))).toList();
  }
}
