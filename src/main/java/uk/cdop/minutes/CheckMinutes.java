package uk.cdop.minutes;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.access.UseCase;
import uk.cdop.anonymise.Finding;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.platform.Missing;

/** Searches draft minutes for what could say who a family is, in place. */
@UseCase
public class CheckMinutes {
  @Inject MinutesDoor door;
  @Inject AllMinutes minutes;
  @Inject Viewing viewing;
  @Inject Search search;
  @Inject AuditTrail audit;

  public ToSettle check(UUID meeting) {
    MinutesDoor.In in = door.write(meeting);
    Minutes draft = minutes.of(meeting).stream().findFirst().orElseThrow(Missing::new);
    audit.record(Act.of("minutes.check_viewed", meeting));
    List<Written> blocks = minutes.blocks(draft).stream().map(Block::written).toList();
    Search.Found found = search.in(meeting, blocks, minutes.keptKeys(draft));
    List<ToSettle.InPlace> shown =
        found.open().stream()
            .filter(each -> !in.closedTo(each.block().passage().letter()))
            .flatMap(each -> each.knownFrom(letter -> !in.closedTo(letter)).map(known -> inPlace(each.block(), known)).stream())
            .toList();
    return new ToSettle(viewing.of(in, Optional.of(draft)), shown, found.open().size() - shown.size(), found.unsearched());
  }

  private static ToSettle.InPlace inPlace(Written block, Finding known) {
    return new ToSettle.InPlace(block, known.key(), known.words(), known.kind().label(), known.proposal());
  }
}
