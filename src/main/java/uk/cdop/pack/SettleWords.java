package uk.cdop.pack;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import uk.cdop.access.Access;
import uk.cdop.access.Actor;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.anonymise.Anonymiser;
import uk.cdop.anonymise.Choice;
import uk.cdop.anonymise.Finding;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.review.ReviewId;

/** The coordinator replaces, keeps or removes identifiers; what they choose holds for the case from then on. */
@UseCase
public class SettleWords {
  @Inject Access access;
  @Inject Packs packs;
  @Inject PackMaker maker;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /** Words as they stand in the case and what is to become of them. */
  public record Settling(String words, Choice choice) {}

  /**
   * Keeps all of the choices, or none.
   *
   * @return the choices whose other words would identify someone themselves; empty when all were kept
   */
  public List<Settling> settle(ReviewId review, List<Settling> choices) {
    Actor actor = access.require(Permission.RELEASE_PAPERS, review.value());
    Map<String, String> proposals =
        maker.draft(review).findings().stream().collect(Collectors.toMap(Finding::key, Finding::proposal, (first, next) -> first));
    Anonymiser anonymiser = maker.anonymiser(review);
    List<Settling> identifying =
        choices.stream()
            .filter(
                settling ->
                    settling.choice() instanceof Choice.Replace replace
                        && !replace.with().equals(proposals.get(Finding.keyOf(settling.words())))
                        && anonymiser.identifies(replace.with()))
            .toList();
    if (!identifying.isEmpty()) {
      return identifying;
    }
    for (Settling settling : choices) {
      packs.keep(new WordChoice(review, Finding.keyOf(settling.words()), settling.words(), settling.choice(), actor, clock.instant()));
    }
    audit.record(Act.on(review.value(), "pack.words_settled"));
    return List.of();
  }
}
