package uk.cdop.pack;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.access.Access;
import uk.cdop.access.Actor;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.meeting.AgendaPapers;
import uk.cdop.review.ReviewId;

/** The coordinator signs several packs of a meeting at once: each was read on its own page before, and each is released or refused on its own. */
@UseCase
public class ReleaseReady {
  @Inject AgendaPapers agendas;
  @Inject Access access;
  @Inject Packs packs;
  @Inject Occasions occasions;
  @Inject Releasing releasing;

  /** What came of one case. */
  public record Result(UUID item, String name, ReleaseOutcome outcome) {}

  /**
   * @param seen the hash that the page named for each agenda item
   */
  public List<Result> release(UUID meeting, Map<UUID, String> seen, Signature signature) {
    List<AgendaPapers.Case> cases = agendas.enter(meeting, Permission.RELEASE_PAPERS).cases();
    Map<ReviewId, PackReadMark> marks = packs.ready(cases.stream().map(AgendaPapers.Case::review).toList());
    List<Result> results = new ArrayList<>();
    for (AgendaPapers.Case one : cases) {
      if (seen.containsKey(one.item())) {
        Actor actor = access.require(Permission.RELEASE_PAPERS, one.review().value());
        String hash = seen.get(one.item());
        boolean read = Optional.ofNullable(marks.get(one.review())).filter(mark -> mark.sha256().equals(hash)).isPresent();
        results.add(
            new Result(
                one.item(),
                one.name(),
                read
                    ? releasing.release(one.review(), occasions.find(one.review(), one.item()).orElseThrow(), hash, signature, actor)
                    : ReleaseOutcome.NOT_READ));
      }
    }
    return results;
  }
}
