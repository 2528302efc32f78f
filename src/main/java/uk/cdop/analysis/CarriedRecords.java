package uk.cdop.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uk.cdop.access.Actor;
import uk.cdop.access.CurrentActor;
import uk.cdop.analysis.PanelRecord.RecordedLine;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.platform.Stale;
import uk.cdop.review.ReviewId;

/** Gives the current analysis of a review to a meeting without names, and writes into its draft what the meeting changed. */
@ApplicationScoped
class CarriedRecords implements PanelRecords {
  @Inject AnalysisVersions versions;
  @Inject OpenDraft openDraft;
  @Inject CheckRecord check;
  @Inject SignOffAnalysis signOff;
  @Inject Names names;
  @Inject CurrentActor current;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  @Override
  public PanelRecord current(ReviewId review) {
    return given(versions.state(openDraft.open(review)), new WithoutNames(names.takingOut(review)));
  }

  static PanelRecord given(AnalysisState state, WithoutNames without) {
    List<RecordedLine> lines =
        state.lines().stream().map(line -> RecordedLine.of(line.id(), without.of(line.entry()))).toList();
    return new PanelRecord(
        without.of(state.summary()),
        without.of(state.category()),
        without.of(state.modifiability()),
        without.of(state.practice()),
        lines);
  }

  @Override
  public List<Finding> findings(ReviewId review, PanelRecord record) {
    return check.findings(review, versions.state(openDraft.open(review)), record);
  }

  @Override
  public void take(ReviewId review, PanelRecord record) {
    openDraft.open(review);
    Analysis draft = versions.held(review);
    if (draft.signature().isPresent()) {
      throw new Stale();
    }
    WithoutNames without = new WithoutNames(names.takingOut(review));
    record.parts().forEach(part -> takePart(draft, part, without));
    takeLines(draft, record.lines(), without);
    versions.flush();
  }

  @Override
  public Signing sign(ReviewId review, String attestation, String quorumReason, String proceedingsReason) {
    String fingerprint = versions.state(versions.held(review)).fingerprint();
    return signOff.sign(review, new SignOffAnalysis.Attestation(fingerprint, attestation, quorumReason, proceedingsReason));
  }

  private void takePart(Analysis draft, PartEntry part, WithoutNames without) {
    PartEntry known = draft.part(part.part());
    if (!part.equals(known) && !part.equals(without.of(known))) {
      draft.save(part, current.actor(), clock.instant());
      audit.record(Act.on(draft.review().value(), part.part().act(), draft.id()));
    }
  }

  private void takeLines(Analysis draft, List<RecordedLine> recorded, WithoutNames without) {
    Actor actor = current.actor();
    Instant now = clock.instant();
    Map<UUID, AnalysisLine<?>> known = new LinkedHashMap<>();
    Map<LineKind, Integer> places = new EnumMap<>(LineKind.class);
    for (AnalysisLine<?> line : versions.lines(draft)) {
      known.put(line.id(), line);
      places.merge(line.entry().kind(), line.place(), Math::max);
    }
    ChangedLines changes = ChangedLines.of(known.values().stream().<Line<?>>map(AnalysisLine::line).toList(), recorded, without);
    changes.removed().forEach(id -> {
      known.get(id).remove(actor, now);
      audited(draft, known.get(id), "removed");
    });
    changes.changed().forEach((id, entry) -> {
      Lines.change(known.get(id), entry, actor, now);
      audited(draft, known.get(id), "changed");
    });
    for (LineEntry entry : changes.added()) {
      AnalysisLine<?> line = Lines.made(draft, places.merge(entry.kind(), 1, Integer::sum), entry, actor, now);
      versions.add(line);
      audited(draft, line, "added");
    }
  }

  private void audited(Analysis draft, AnalysisLine<?> line, String done) {
    audit.record(Act.on(draft.review().value(), line.entry().kind().act(done), line.id()));
  }
}
