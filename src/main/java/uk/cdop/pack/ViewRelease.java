package uk.cdop.pack;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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
  @Inject Colleagues colleagues;
  @Inject Clock clock;

  /**
   * The page's view.
   *
   * @param recallable whether members can read it now
   */
  public record View(CaseFrame frame, UUID pack, String title, List<Row> facts, List<Look> looks, List<String> readers, boolean recallable) {
    public String href() {
      return frame.href("pack/versions/" + pack);
    }
  }

  /** That somebody opened something. */
  public record Look(String who, String what, String when) {}

  public View view(ReviewId review, UUID pack) {
    CaseFrame frame = openCase.open(review, PackSection.PATH, Permission.RELEASE_PAPERS, "pack.readers_viewed");
    Release release = packs.release(review, pack);
    FrozenPapers.Released papers = frozen.get(pack);
    Optional<FrozenPapers.Withdrawn> recalled = Optional.ofNullable(frozen.withdrawn(List.of(pack)).get(pack));
    List<Opening> openings = packs.openings(pack);
    List<String> opened = packs.openedBy(pack);
    List<String> accounts = new ArrayList<>(opened);
    recalled.ifPresent(one -> accounts.add(one.by()));
    accounts.add(release.signedBy());
    Map<String, Colleague> people = colleagues.named(accounts);
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
        openings.stream().map(one -> new Look(name(people, one.account()), one.look().words(), Words.moment(one.openedAt()))).toList(),
        opened.stream().map(account -> name(people, account)).sorted().toList(),
        recalled.isEmpty() && newest && !over);
  }

  private static String signer(Release release, Map<String, Colleague> people) {
    return release.signedName().isEmpty() ? name(people, release.signedBy()) : release.signedName();
  }

  private static String name(Map<String, Colleague> people, String account) {
    return Optional.ofNullable(people.get(account)).map(Colleague::name).orElse("A former colleague");
  }
}
