package uk.cdop.pack;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.platform.ModuleApi;
import uk.cdop.review.ReviewId;

/**
 * Extension point: the meetings that ask for a case's pack. A meeting of the panel is one kind; another
 * kind of meeting adds a bean of its own. Everything is asked and told inside a use case, under the
 * CDOP that owns the case, after access was asked; a callback throws to undo the release or the recall.
 */
@ModuleApi
public interface PackOccasions {
  /**
   * One case at one meeting. Equal ids are the same occasion: its packs are its versions.
   *
   * @param id such as an agenda item's; unique over all kinds of meeting
   * @param words the meeting in words that name nobody, such as `panel meeting of 14 December 2026`
   * @param letter the case's letter at the meeting
   * @param href the meeting's page
   * @param heldOn the day from which notes are deleted and the pack expires
   */
  @ModuleApi
  record Occasion(UUID id, String words, String letter, String href, LocalDate heldOn) {
    public String name() {
      return "Case " + letter;
    }
  }

  /** Someone who may open the pack: told by mail when it is recalled. */
  @ModuleApi
  record Reader(String account, String name, String email) {}

  /** What a mail about an occasion calls it, and which CDOP's office its readers ask. */
  @ModuleApi
  record Office(String meeting, String cdop) {}

  /** For mails to those who could read; where readers must not learn whose case it is, not the owner's office. */
  default Office office(Occasion occasion, String owner) {
    return new Office(occasion.words(), owner);
  }

  /** The meetings that this case's pack can be released to, or was; the soonest last held first. */
  List<Occasion> of(ReviewId review);

  /** Who could open the released pack; asked at a recall, before {@link #recalled}. */
  default List<Reader> readers(Occasion occasion) {
    return List.of();
  }

  /** A look at a released pack that its own log does not hold. */
  @ModuleApi
  record Look(UUID id, String who, PackLook look, Instant at) {}

  /** Somebody of whose looks the pack's own log does not know; `much` says how much of it they opened. */
  @ModuleApi
  record Opened(String who, String much, Instant first, Instant last) {}

  /** Looks by people of other CDOPs, the newest first, at most so many, those after one of them; none where the pack's own log holds all. */
  default List<Look> looks(UUID pack, Optional<UUID> after, int most) {
    return List.of();
  }

  /** Who took such looks, the last to look first. */
  default List<Opened> opened(UUID pack) {
    return List.of();
  }

  /**
   * A version was frozen for the occasion: it can be read from now on.
   *
   * @param pack names it in {@code documents.FrozenPapers}
   */
  void released(Occasion occasion, UUID pack);

  /** The version was recalled: nobody may read it from now on. */
  void recalled(Occasion occasion, UUID pack);
}
