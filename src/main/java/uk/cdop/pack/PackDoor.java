package uk.cdop.pack;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import uk.cdop.access.Access;
import uk.cdop.access.Actor;
import uk.cdop.access.Permission;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.documents.FrozenPapers;
import uk.cdop.meeting.AgendaPapers;
import uk.cdop.platform.Missing;
import uk.cdop.platform.Words;

/**
 * The one way to a released pack. A pack that was recalled or whose time is over is closed to everybody; a
 * person who never could open it, or who declared an interest, learns not even that.
 */
@ApplicationScoped
class PackDoor {
  @Inject AgendaPapers agendas;
  @Inject Access access;
  @Inject Packs packs;
  @Inject FrozenPapers frozen;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /** What lies behind the door. */
  sealed interface Way {}

  /**
   * The pack, for this reader.
   *
   * @param onlyReads whether they have a connection with the case and read because the chair lets them stay: they see nobody else's
   *     words, answer nothing and give no view
   */
  record In(AgendaPapers.Sitting sitting, AgendaPapers.Case at, FrozenPapers.Released pack, PaperMark mark, boolean onlyReads) implements Way {
    Actor reader() {
      return sitting.actor();
    }
  }

  /** A pack that was open to the reader once. */
  record Shut() implements Way {}

  /**
   * Enters without recording a look, as for an act beside the pack.
   *
   * @throws Missing when there is no such pack or it is not the actor's
   */
  Way enter(UUID meeting, String letter) {
    AgendaPapers.Sitting sitting = agendas.enter(meeting, Permission.READ_PAPERS);
    AgendaPapers.Case at = sitting.at(letter);
    UUID review = at.review().value();
    if (at.papers().isEmpty()) {
      boolean mayHaveRead = sitting.invited() || Permission.READ_PAPERS.everyCaseFor(sitting.actor());
      if (!mayHaveRead || access.barred().contains(review) || packs.lastRelease(at.item()).isEmpty()) {
        throw new Missing();
      }
      return new Shut();
    }
    access.require(Permission.READ_PAPERS, review);
    Release release = at.papers().flatMap(packs::release).orElseThrow(Missing::new);
    if (release.over(LocalDate.now(clock))) {
      return new Shut();
    }
    FrozenPapers.Released pack = frozen.get(release.papers());
    return new In(
        sitting, at, pack, new PaperMark(at.name(), sitting.actor().name(), Words.moment(clock.instant()), pack.version()),
        access.barred().contains(review));
  }

  /** Enters to look; the look goes on record with the pack and with the case. */
  Way look(UUID meeting, String letter, PackLook look) {
    Way way = enter(meeting, letter);
    if (way instanceof In in) {
      record(in, look);
    }
    return way;
  }

  /** Records a look of who is in. The agenda says that they have read the case once all of its text was before them. */
  void record(In in, PackLook look) {
    UUID pack = in.pack().id();
    packs.keep(new Opening(pack, look, in.reader(), clock.instant()));
    boolean all = look.kind().whole()
        || look.kind() == PackLook.Kind.PART && packs.partsOpened(in.reader().id(), pack).size() >= in.pack().papers().sections().size();
    if (all) {
      agendas.markOpened(pack, in.reader());
    }
    audit.record(Act.on(in.at().review().value(), look.kind().act(), pack));
  }
}
