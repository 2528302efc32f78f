package uk.cdop.themed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.cdop.access.Actor;
import uk.cdop.access.CdopNames;
import uk.cdop.access.Colleagues;
import uk.cdop.access.CurrentActor;
import uk.cdop.analysis.PanelRecords;
import uk.cdop.documents.FrozenPapers;
import uk.cdop.documents.Papers;
import uk.cdop.pack.PackOccasions;
import uk.cdop.platform.Missing;
import uk.cdop.platform.Stale;
import uk.cdop.platform.Words;
import uk.cdop.review.ReachStage;
import uk.cdop.review.ReviewFacts;
import uk.cdop.review.ReviewId;
import uk.cdop.review.Reviews;
import uk.cdop.review.Stage;

/**
 * A regional meeting asks for the pack of each case that is offered to it. When the owner has checked and released one, its anonymous
 * copy and the draft analysis without names go to the meeting; the review itself stays where it is.
 */
@ApplicationScoped
public class RegionalPacks implements PackOccasions {
  @Inject Regionals regionals;
  @Inject FrozenPapers frozen;
  @Inject PanelRecords records;
  @Inject Moving moving;
  @Inject Log log;

  /** Who opened the copies, and who could. */
  @jakarta.enterprise.context.Dependent
  static class Log {
    @Inject Looks looks;
    @Inject CdopNames names;
    @Inject Colleagues colleagues;
    @Inject CurrentActor current;
  }

  /** What moves the review on. */
  @jakarta.enterprise.context.Dependent
  static class Moving {
    @Inject Reviews reviews;
    @Inject ReachStage stages;
    @Inject Clock clock;
  }

  @Override
  public List<Occasion> of(ReviewId review) {
    return regionals.offersOf(review).stream()
        .filter(Offer::offered)
        .filter(offer -> offer.shared() || regionals.get(offer.meeting()).beforeStart())
        .filter(offer -> regionals.get(offer.meeting()).state() != Regional.State.CANCELLED)
        .map(this::occasion)
        .toList();
  }

  private Occasion occasion(Offer offer) {
    Regional meeting = regionals.get(offer.meeting());
    return new Occasion(
        offer.id(),
        "regional meeting of " + Words.day(meeting.heldOn()) + ": " + meeting.title(),
        offer.mark(),
        "/regional/" + meeting.id(),
        meeting.heldOn());
  }

  /**
   * @throws Stale when the meeting has started: what is on the table stays as it is
   */
  @Override
  public void released(Occasion occasion, UUID pack) {
    Offer offer = regionals.offer(occasion.id()).orElseThrow(Missing::new);
    if (!regionals.get(offer.meeting()).beforeStart()) {
      throw new Stale();
    }
    Papers whole = frozen.get(pack).papers();
    ReviewFacts facts = moving.reviews.get(offer.review());
    // Images stay with the owner: their files are not copied.
    Papers papers = new Papers(whole.headline() + ", " + quarter(facts.child().diedOn()), whole.sections());
    regionals.share(
        offer,
        pack,
        new Regionals.Copy(
            papers.headline(),
            AgeBand.of(facts.child().bornOn(), facts.child().diedOn()).name(),
            CarriedJson.write(papers),
            CarriedJson.write(records.current(offer.review())),
            FrozenPapers.hash(papers)),
        moving.clock.instant().truncatedTo(ChronoUnit.MICROS));
    if (facts.stage().reached(Stage.CDRM_HELD)) {
      moving.stages.reach(offer.review(), Stage.SCHEDULED);
    }
  }

  /** When the child died, no more exactly than a meeting about several CDOPs' cases may know (domain 2.6): `April to June 2026`. */
  static String quarter(LocalDate diedOn) {
    Month first = diedOn.getMonth().firstMonthOfQuarter();
    return first.getDisplayName(TextStyle.FULL, Locale.UK) + " to " + first.plus(2).getDisplayName(TextStyle.FULL, Locale.UK) + " " + diedOn.getYear();
  }

  @Override
  public List<Look> looks(UUID pack, Optional<UUID> after, int most) {
    return log.looks.looks(pack, after, most).stream()
        .map(one -> new Look(one.id(), one.name() + ", " + log.names.of(one.cdop()), one.look(), one.at()))
        .toList();
  }

  @Override
  public List<Opened> opened(UUID pack) {
    return log.looks.readers(pack).stream()
        .map(one -> new Opened(log.looks.who(one), one.much(), one.first(), one.last()))
        .toList();
  }

  /** Everybody who was ever named, once the copies were open to them. Their addresses are looked up in each CDOP's own name. */
  @Override
  public List<Reader> readers(Occasion occasion) {
    Offer offer = regionals.offer(occasion.id()).orElseThrow(Missing::new);
    if (offer.letter().isEmpty()) {
      return List.of();
    }
    Map<String, List<Attendee>> named = regionals.everNamed(offer.meeting()).stream().collect(Collectors.groupingBy(Attendee::cdop));
    Actor owner = log.current.actor();
    List<Reader> readers = new ArrayList<>();
    try {
      named.forEach(
          (cdop, people) -> {
            log.current.become(Actor.system(cdop));
            log.colleagues.named(people.stream().map(Attendee::account).toList()).values()
                .forEach(one -> readers.add(new Reader(one.account(), one.name(), one.email())));
          });
    } finally {
      log.current.become(owner);
    }
    return readers;
  }

  /** The host's: whose case it is, and what the meeting is about, stands in no mail. */
  @Override
  public Office office(Occasion occasion, String owner) {
    Regional meeting = regionals.get(regionals.offer(occasion.id()).orElseThrow(Missing::new).meeting());
    return new Office("regional meeting of " + Words.day(meeting.heldOn()), meeting.host());
  }

  @Override
  public void recalled(Occasion occasion, UUID pack) {
    Offer offer = regionals.offer(occasion.id()).orElseThrow(Missing::new);
    regionals.unshare(offer, moving.clock.instant());
  }
}
