package uk.cdop.pack;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import uk.cdop.access.Colleague;
import uk.cdop.access.Colleagues;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.documents.FrozenPapers;
import uk.cdop.platform.Words;
import uk.cdop.platform.ui.Row;
import uk.cdop.review.CaseFrame;
import uk.cdop.review.OpenCase;
import uk.cdop.review.ReviewId;

/** Shows a coordinator one released version: who signed it, until when it is open, and who has opened what; not what is in it. */
@UseCase
public class ViewRelease {
  @Inject OpenCase openCase;
  @Inject Packs packs;
  @Inject FrozenPapers frozen;
  @Inject Log log;
  @Inject Clock clock;

  /** Whose looks those are, and those that another kind of meeting keeps; a version is released to one meeting, so one of the two is empty. */
  @Dependent
  static class Log {
    @Inject Colleagues colleagues;
    @Inject Occasions occasions;
  }

  /**
   * The page's view.
   *
   * @param older leads to looks before these, or empty
   * @param recallable whether members can read it now
   */
  public record View(
      CaseFrame frame, UUID pack, String title, List<Row> facts, List<Look> looks, String older, List<Reader> readers, boolean recallable) {
    public String href() {
      return frame.href("pack/versions/" + pack);
    }
  }

  /** That somebody opened something. */
  public record Look(String who, String what, String when) {}

  /** Somebody who opened it, how much of it, and when first and last. */
  public record Reader(String who, String much, String first, String last) {}

  /**
   * @param after the look after which the list of looks goes on, or empty
   */
  public View view(ReviewId review, UUID pack, Optional<UUID> after) {
    CaseFrame frame = openCase.open(review, PackSection.PATH, Permission.RELEASE_PAPERS, "pack.readers_viewed");
    Release release = packs.release(review, pack);
    FrozenPapers.Released papers = frozen.get(pack);
    Optional<FrozenPapers.Withdrawn> recalled = Optional.ofNullable(frozen.withdrawn(List.of(pack)).get(pack));
    List<Opening> openings = packs.openings(pack, after);
    List<PackOccasions.Look> elsewhere = log.occasions.looks(pack, after, Packs.OPENINGS_A_PAGE + 1);
    List<Object[]> readers = packs.readers(pack);
    List<String> accounts = new ArrayList<>(readers.stream().map(row -> (String) row[0]).toList());
    openings.forEach(opening -> accounts.add(opening.account()));
    recalled.ifPresent(one -> accounts.add(one.by()));
    accounts.add(release.signedBy());
    Map<String, Colleague> people = log.colleagues.named(accounts);
    List<PackOccasions.Look> all =
        Stream.concat(
                openings.stream().map(one -> new PackOccasions.Look(one.id(), name(people, one.account()), one.look(), one.openedAt())), elsewhere.stream())
            .toList();
    List<PackOccasions.Look> page = all.subList(0, Math.min(all.size(), Packs.OPENINGS_A_PAGE));
    boolean newest = packs.lastRelease(release.occasion()).map(Release::papers).filter(pack::equals).isPresent();
    boolean over = release.over(LocalDate.now(clock));
    List<Row> facts = new ArrayList<>();
    facts.add(Row.of("Released to", release.meeting() + ", Case " + release.letter()));
    facts.add(Row.of("Signed by", signer(release, people) + ", " + Words.moment(release.signedAt())));
    facts.add(Row.of("In these words", release.declaration()));
    facts.add(Row.of("Open until", Words.day(release.openUntil())));
    facts.add(
        Row.of(
            "State",
            recalled
                .map(one -> "Recalled by " + name(people, one.by()) + ", " + Words.moment(one.at()) + ". " + one.reason())
                .orElse(over ? "Closed, because its time is over" : newest ? "Members can read it" : "Followed by a later version")));
    facts.add(Row.of("SHA-256", papers.sha256().replaceAll("(.{8})", "$1 ").strip()));
    return new View(
        frame,
        pack,
        "Version " + papers.version() + " for the " + release.meeting(),
        facts,
        page.stream().map(one -> new Look(one.who(), one.look().words(papers.papers()), Words.moment(one.at()))).toList(),
        all.size() > page.size() ? frame.href("pack/versions/" + pack) + "?after=" + page.getLast().id() + "#looks" : "",
        Stream.concat(
                readers.stream().map(row -> reader(row, people, papers.papers().sections().size())),
                log.occasions.opened(pack).stream().map(one -> new Reader(one.who(), one.much(), Words.moment(one.first()), Words.moment(one.last()))))
            .toList(),
        recalled.isEmpty() && newest && !over);
  }

  private static Reader reader(Object[] row, Map<String, Colleague> people, int parts) {
    long opened = ((Number) row[3]).longValue();
    boolean whole = ((Number) row[4]).longValue() > 0;
    String much = whole ? "The whole case" : opened == 0 ? "The contents only" : opened + " of " + Words.plural(parts, "part");
    return new Reader(name(people, (String) row[0]), much, Words.moment((Instant) row[1]), Words.moment((Instant) row[2]));
  }

  private static String signer(Release release, Map<String, Colleague> people) {
    return release.signedName().isEmpty() ? name(people, release.signedBy()) : release.signedName();
  }

  private static String name(Map<String, Colleague> people, String account) {
    return Optional.ofNullable(people.get(account)).map(Colleague::name).orElse("A former colleague");
  }
}
