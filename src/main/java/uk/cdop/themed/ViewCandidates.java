package uk.cdop.themed;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.cdop.access.Access;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.platform.Age;
import uk.cdop.platform.Words;
import uk.cdop.review.CriminalProceedings;
import uk.cdop.review.ReviewFacts;
import uk.cdop.review.ReviewId;
import uk.cdop.review.Reviews;
import uk.cdop.review.Stage;

/**
 * Shows a CDOP which of its own cases fit the theme and were not reviewed by a panel, and why each was found; and for the cases
 * it offers who has opened them. No other CDOP sees any of it.
 */
@UseCase
public class ViewCandidates {
  /** Cases looked through at a time, so that a page stays quick however many are open. */
  static final int MOST = 50;
  private static final List<Stage> OPEN =
      Arrays.stream(Stage.values()).filter(stage -> !stage.reached(Stage.CDOP_REVIEWED)).toList();

  @Inject RegionalDoor door;
  @Inject Regionals regionals;
  @Inject Finding finding;
  @Inject Looks looks;
  @Inject AuditTrail audit;

  /** What finds the cases. */
  @jakarta.enterprise.context.Dependent
  static class Finding {
    @Inject Access access;
    @Inject Reviews reviews;
    @Inject GatherEvidence evidence;
    @Inject ThemeRules rules;
    @Inject HandedDecisions decisions;
    @Inject CriminalProceedings proceedings;
    @Inject Clock clock;
  }

  /**
   * The candidates.
   *
   * @param told what others were told of the choice, or empty while it is not made
   * @param ready whether the choice can be made: the papers of every offered case are checked
   * @param first whether this is the first part of the open cases
   * @param next the last case that was looked through when there are more open ones, or empty
   */
  public record View(
      UUID id, String title, String theme, List<String> looksFor, boolean beforeStart, boolean released, String told, boolean ready, List<Candidate> found,
      List<Candidate> decided, boolean first, String next) {
    public long offered() {
      return decided.stream().filter(one -> one.standing().equals("OFFERED")).count();
    }
  }

  /**
   * One of the CDOP's own cases.
   *
   * @param readers who opened its copy, how much of it and when last
   * @param log leads to every look, or empty
   * @param due the 12-month prompt in words
   * @param late whether the meeting is after those 12 months
   * @param proceedings criminal proceedings that have not ended, in one sentence; empty for none
   */
  public record Candidate(
      String review, String number, String age, String stage, List<String> because, String since, String due, boolean late, String standing,
      String reason, String mark, boolean shared, boolean elsewhere, List<String> readers, String log, String proceedings) {}

  public View view(UUID id) {
    return view(id, Optional.empty());
  }

  /** The open cases that come after one of them. */
  public View after(UUID id, ReviewId last) {
    finding.access.require(Permission.OFFER_CASES, last.value());
    return view(id, Optional.of(finding.reviews.get(last)));
  }

  private View view(UUID id, Optional<ReviewFacts> last) {
    RegionalDoor.Inside inside = door.enter(id, Permission.OFFER_CASES);
    audit.record(Act.of("themed.candidates_viewed", id));
    Regional meeting = inside.meeting();
    Theme theme = finding.rules.of(meeting);
    Set<UUID> barred = finding.access.barred();
    Map<ReviewId, Offer> offers =
        regionals.offers(id).stream()
            .filter(offer -> !barred.contains(offer.review().value()))
            .collect(Collectors.toMap(Offer::review, Function.identity()));
    Map<String, List<String>> readers = readers(id, offers);
    Set<UUID> elsewhere = regionals.offeredElsewhere(id);
    List<Candidate> found = new ArrayList<>();
    List<ReviewFacts> open = finding.reviews.page(OPEN, barred, last, MOST);
    Set<UUID> completed = finding.decisions.completed(open.stream().map(facts -> facts.id().value()).toList());
    Map<ReviewId, CriminalProceedings.Active> proceedings =
        finding.proceedings.of(Stream.concat(open.stream().map(ReviewFacts::id), offers.keySet().stream()).distinct().toList());
    List<ReviewFacts> eligible =
        open.stream()
            .filter(facts -> !completed.contains(facts.id().value()) && !offers.containsKey(facts.id()))
            .filter(facts -> theme.keepsTo(AgeBand.of(facts.child().bornOn(), facts.child().diedOn())))
            .toList();
    Map<ReviewId, CaseEvidence> evidence = finding.evidence.of(eligible.stream().map(ReviewFacts::id).toList());
    for (ReviewFacts facts : eligible) {
      List<String> because = theme.reasons(evidence.get(facts.id()));
      if (!because.isEmpty()) {
        found.add(candidate(meeting, facts, because, Optional.empty(), List.of(), elsewhere, proceedings));
      }
    }
    Map<ReviewId, ReviewFacts> known = finding.reviews.named(offers.keySet());
    List<Candidate> decided =
        offers.values().stream()
            .sorted(java.util.Comparator.comparing(Offer::mark))
            .map(offer -> candidate(meeting, known.get(offer.review()), List.of(offer.foundBecause()), Optional.of(offer),
                readers.getOrDefault(offer.letter().orElse(""), List.of()), elsewhere, proceedings))
            .toList();
    Participant ours = inside.ours();
    return new View(
        id,
        meeting.title(),
        theme.name(),
        finding.rules.words(meeting),
        meeting.beforeStart(),
        meeting.released(),
        ours.chosenAt().map(at -> RegionalView.offers(ours.told()) + ", told on " + Words.day(at)).orElse(""),
        ours.agreed() && ours.chosenAt().isEmpty() && offers.values().stream().allMatch(offer -> !offer.offered() || offer.shared()),
        found,
        decided,
        last.isEmpty(),
        open.size() == MOST ? open.getLast().id().toString() : "");
  }

  private Map<String, List<String>> readers(UUID id, Map<ReviewId, Offer> offers) {
    return looks.readers(id, offers.values().stream().flatMap(offer -> offer.letter().stream()).toList()).stream()
        .collect(Collectors.groupingBy(Looks.Reader::letter, Collectors.mapping(looks::words, Collectors.toList())));
  }

  private Candidate candidate(
      Regional meeting, ReviewFacts facts, List<String> because, Optional<Offer> offer, List<String> readers, Set<UUID> elsewhere,
      Map<ReviewId, CriminalProceedings.Active> proceedings) {
    YearFromDeath year = YearFromDeath.of(facts, meeting);
    long months = ChronoUnit.MONTHS.between(facts.child().diedOn(), LocalDate.now(finding.clock));
    return new Candidate(
        facts.id().toString(),
        facts.number(),
        new Age(facts.child().bornOn(), facts.child().diedOn()).words(),
        facts.stage().label(),
        because,
        months == 0 ? "Less than a month since the death" : Words.plural(months, "month") + " since the death",
        year.words(),
        year.missed(),
        offer.map(one -> one.standing().name()).orElse(""),
        offer.map(Offer::reason).orElse(""),
        offer.map(Offer::mark).orElse(""),
        offer.map(Offer::shared).orElse(false),
        elsewhere.contains(facts.id().value()),
        readers,
        offer.flatMap(Offer::pack).map(pack -> "/reviews/" + facts.id() + "/pack/versions/" + pack).orElse(""),
        Optional.ofNullable(proceedings.get(facts.id())).map(CriminalProceedings.Active::words).orElse(""));
  }
}
