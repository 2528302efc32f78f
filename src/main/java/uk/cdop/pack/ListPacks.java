package uk.cdop.pack;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.cdop.access.Access;
import uk.cdop.access.Colleague;
import uk.cdop.access.Colleagues;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.documents.FrozenPapers;
import uk.cdop.meeting.AgendaPapers;
import uk.cdop.platform.Words;
import uk.cdop.platform.ui.Status;
import uk.cdop.review.ReviewId;

/** Shows a coordinator how far the pack of each case of a meeting has come, and which can be signed together. */
@UseCase
public class ListPacks {
  @Inject AgendaPapers agendas;
  @Inject Access access;
  @Inject PackMaker maker;
  @Inject Packs packs;
  @Inject Known known;

  /** What stands elsewhere, and the record of looking. */
  @Dependent
  static class Known {
    @Inject FrozenPapers frozen;
    @Inject PackRules rules;
    @Inject Colleagues colleagues;
    @Inject AuditTrail audit;
    @Inject Clock clock;
  }

  /** The page's view. */
  public record View(UUID meeting, String day, List<Row> rows, LocalDate openUntil, String signer) {
    public String href() {
      return "/meetings/" + meeting;
    }

    public List<Row> ready() {
      return rows.stream().filter(Row::ready).toList();
    }
  }

  /**
   * A case of the meeting; one that is closed to who looks shows its letter alone.
   *
   * @param hash of the pack as it is now; empty unless it is ready to be signed
   * @param say more about the state, or empty
   */
  public record Row(UUID item, String name, String href, Status status, String say, String hash) {
    boolean ready() {
      return !hash.isEmpty();
    }
  }

  public View list(UUID meeting) {
    AgendaPapers.Sitting sitting = agendas.enter(meeting, Permission.RELEASE_PAPERS);
    known.audit.record(Act.of("pack.meeting_listed", meeting));
    List<AgendaPapers.Case> cases = sitting.cases();
    Map<ReviewId, PackReadMark> marks = packs.ready(cases.stream().map(AgendaPapers.Case::review).toList());
    List<UUID> papers = cases.stream().flatMap(one -> one.papers().stream()).toList();
    Map<UUID, Release> releases = packs.releases(papers);
    Set<String> accounts = new HashSet<>(marks.values().stream().map(PackReadMark::readBy).toList());
    accounts.add(sitting.actor().id());
    Map<String, Colleague> people = known.colleagues.named(accounts);
    List<Row> rows = new ArrayList<>();
    for (AgendaPapers.Case one : cases) {
      rows.add(
          access.may(Permission.RELEASE_PAPERS, one.review().value())
              ? row(one, Optional.ofNullable(marks.get(one.review())), one.papers().map(releases::get), people)
              : new Row(one.item(), one.name(), "", new Status("Closed to you", Status.Kind.CLOSED), "You have a connection with this case, or it is open to named people only.", ""));
    }
    return new View(
        meeting,
        Words.weekday(sitting.heldOn()),
        rows,
        sitting.heldOn().plusDays(known.rules.values(sitting.actor().cdop()).openDays()),
        sitting.actor().name());
  }

  private Row row(AgendaPapers.Case one, Optional<PackReadMark> mark, Optional<Release> release, Map<String, Colleague> people) {
    PackDraft draft = maker.draft(one.review());
    String hash = FrozenPapers.hash(draft.papers());
    String href = "/reviews/" + one.review() + "/pack";
    int open = draft.open().size();
    Optional<FrozenPapers.Released> current = one.papers().map(known.frozen::get);
    boolean over = release.filter(it -> it.over(LocalDate.now(known.clock))).isPresent();
    if (current.filter(it -> it.sha256().equals(hash)).isPresent() && !over) {
      String until = release.map(it -> ", open until " + Words.day(it.openUntil())).orElse("");
      return new Row(one.item(), one.name(), href, new Status("Released", Status.Kind.DONE), "Version " + current.get().version() + until + ".", "");
    }
    Optional<String> readable = over ? Optional.empty() : current.map(it -> "Members read version " + it.version());
    String standing =
        readable.map(read -> read + ", which is not what the case holds now. ")
            .orElse(over ? "Version " + current.get().version() + " is closed, because its time is over. " : "");
    Status begun = readable.isPresent() ? new Status("Released", Status.Kind.DONE) : new Status("To settle", Status.Kind.IN_PROGRESS);
    String another = current.isEmpty() ? "." : " before another version can be released.";
    if (draft.empty()) {
      return new Row(one.item(), one.name(), href, new Status("Nothing yet", Status.Kind.NOT_STARTED), standing + "Nothing is recorded that could go into the papers.", "");
    }
    if (open > 0) {
      return new Row(one.item(), one.name(), href, begun, standing + Words.plural(open, "identifier") + " to settle" + another, "");
    }
    if (mark.filter(it -> it.sha256().equals(hash)).isEmpty()) {
      String say = mark.isEmpty() ? "Everything is settled. Nobody has said yet that they read it." : "It has changed since it was read.";
      return new Row(one.item(), one.name(), href, readable.isPresent() ? begun : new Status("To read", Status.Kind.IN_PROGRESS), standing + say, "");
    }
    String who = Optional.ofNullable(people.get(mark.get().readBy())).map(Colleague::name).orElse("a colleague");
    return new Row(
        one.item(), one.name(), href, new Status("Ready to sign", Status.Kind.WAITING),
        standing + "Read by " + who + ", " + Words.moment(mark.get().readAt()) + ".", hash);
  }
}
