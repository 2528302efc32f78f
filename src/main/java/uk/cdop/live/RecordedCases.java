package uk.cdop.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.analysis.AnalysisCodes;

/** Gives what was recorded to those who write the minutes; a finalised case as it was finalised. */
@ApplicationScoped
class RecordedCases implements MeetingRecords {
  @Inject LiveRecords records;
  @Inject AnalysisCodes codes;

  @Override
  public List<CaseRecord> of(UUID meeting) {
    List<CaseItem> items = records.items(meeting);
    Map<UUID, CaseEnding> endings = records.endings(items);
    return items.stream().map(item -> record(item, Optional.ofNullable(endings.get(item.id())).filter(one -> item.finalised()))).toList();
  }

  private CaseRecord record(CaseItem item, Optional<CaseEnding> ending) {
    TypedCase typed = records.typed(item);
    return new CaseRecord(
        item.letter(),
        item.state(typed.decided()),
        typed.decision(),
        typed.from(),
        item.waits() && !typed.decided() ? Optional.empty() : Optional.of(ending.map(CaseEnding::record).orElseGet(() -> typed.whole(codes))),
        typed.answers(),
        ending.map(CaseEnding::sat).orElse(""),
        ending.map(CaseEnding::quorumReason).orElse(""),
        ending.map(CaseEnding::proceedingsReason).orElse(""));
  }
}
