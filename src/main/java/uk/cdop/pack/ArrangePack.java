package uk.cdop.pack;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.cdop.access.Access;
import uk.cdop.access.Actor;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.documents.file.CaseImages;
import uk.cdop.documents.file.KeptFile;
import uk.cdop.review.ReviewId;

/** The coordinator says which parts are folded or left out, and which images of the case a reader may uncover. */
@UseCase
public class ArrangePack {
  @Inject Access access;
  @Inject Packs packs;
  @Inject PackMaker maker;
  @Inject CaseImages images;
  @Inject Around around;

  /** The record of the act and when it was. */
  @Dependent
  static class Around {
    @Inject AuditTrail audit;
    @Inject Clock clock;
  }

  /** An image, whether it is in the pack, and what it shows in words. */
  public record Taken(UUID file, boolean takenIn, String description) {}

  /**
   * What is to be: parts by key, and images. Parts and images that are not named stay as they are.
   *
   * @return the images whose description identifies someone; nothing is kept then
   */
  public List<Taken> arrange(ReviewId review, Map<String, PackDraft.How> parts, List<Taken> taken) {
    Actor actor = access.require(Permission.RELEASE_PAPERS, review.value());
    List<Taken> identifying =
        taken.stream().filter(one -> one.takenIn() && maker.anonymiser(review).identifies(one.description())).toList();
    if (!identifying.isEmpty()) {
      return identifying;
    }
    List<Object> made = new ArrayList<>();
    for (PackDraft.Part part : maker.draft(review).parts()) {
      Optional.ofNullable(parts.get(part.key()))
          .filter(how -> how != part.how())
          .ifPresent(how -> made.add(new PartChoice(review, part.key(), how, actor, around.clock.instant())));
    }
    Set<UUID> known = images.of(review).stream().map(KeptFile::id).collect(Collectors.toSet());
    Map<UUID, PictureChoice> before = packs.pictures(review);
    for (Taken one : taken) {
      boolean same =
          Optional.ofNullable(before.get(one.file()))
              .map(choice -> choice.takenIn() == one.takenIn() && choice.description().equals(one.description()))
              .orElse(!one.takenIn());
      if (known.contains(one.file()) && !same) {
        made.add(new PictureChoice(review, one.file(), one.takenIn(), one.description(), actor, around.clock.instant()));
      }
    }
    made.forEach(packs::keep);
    if (!made.isEmpty()) {
      around.audit.record(Act.on(review.value(), "pack.arranged"));
    }
    return List.of();
  }
}
