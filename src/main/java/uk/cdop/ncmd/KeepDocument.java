package uk.cdop.ncmd;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import uk.cdop.access.Actor;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;

/** Puts a document into the ledger for good, with its hash, the one before it and what changed since. Part of the use case that makes it. */
@ApplicationScoped
public class KeepDocument {
  @Inject Submissions submissions;
  @Inject Documents documents;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  Submission keep(CaseStanding.Standing now, Actor actor, String reason) {
    Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Submission.Line previous = now.submissions().isEmpty() ? null : now.submissions().getFirst();
    List<String> changes =
        Optional.ofNullable(previous)
            .flatMap(line -> submissions.find(line.id()))
            .map(before -> documents.changes(before, now))
            .orElse(List.of());
    Submission made =
        new Submission(
            now.mapped(), now.document(), FlatFiles.archive(now.mapped()), now.problems().size(), previous, at, actor.id(), changes, reason);
    submissions.add(made);
    audit.record(Act.on(made.review(), "ncmd.document_produced", made.id()));
    return made;
  }
}
