package uk.cdop.meeting;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.access.Access;
import uk.cdop.access.Colleague;
import uk.cdop.access.Colleagues;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.documents.FrozenPapers;
import uk.cdop.platform.Words;

/** Shows a coordinator a case's papers as they would be released, with everything that was replaced or needs a decision. */
@UseCase
public class PreparePapers {
  @Inject MeetingDoor door;
  @Inject Access access;
  @Inject Meetings meetings;
  @Inject PaperMaker maker;
  @Inject Kept kept;

  /** What was released and decided before, and the record of looking. */
  @Dependent
  static class Kept {
    @Inject FrozenPapers papers;
    @Inject Colleagues colleagues;
    @Inject AuditTrail audit;
  }

  /**
   * The page's view.
   *
   * @param hash of the papers as shown; a release names it, so that what was read is what is released
   */
  public record View(
      UUID meeting,
      String letter,
      PaperDraft draft,
      String hash,
      List<Decided> decided,
      List<Version> versions,
      boolean released,
      boolean same) {
    public String href() {
      return "/meetings/" + meeting + "/papers/" + letter;
    }
  }

  /** A decision in words. */
  public record Decided(String words, String what, String why) {}

  /** A released version in words. */
  public record Version(String name, String when, String who, String sha256, boolean current) {}

  public View prepare(UUID id, String letter) {
    door.enter(id, Permission.RELEASE_PAPERS);
    AgendaItem item = meetings.item(id, letter);
    access.require(Permission.RELEASE_PAPERS, item.review().value());
    kept.audit.record(Act.on(item.review().value(), "meeting.papers_checked", item.id()));
    PaperDraft draft = maker.draft(item);
    String hash = FrozenPapers.hash(draft.papers());
    List<FrozenPapers.Released> versions = kept.papers.versions(item.id());
    Map<String, Colleague> people =
        versions.isEmpty() ? Map.of() : kept.colleagues.named(versions.stream().map(FrozenPapers.Released::by).distinct().toList());
    return new View(
        id,
        letter,
        draft,
        hash,
        meetings.decisions(item).reversed().stream()
            .map(
                d ->
                    d.kind() == Decision.Kind.KEEP
                        ? new Decided(d.words(), "Kept", d.reason())
                        : new Decided(d.words(), "Replaced by: " + d.instead(), d.reason()))
            .toList(),
        versions.stream()
            .map(
                v ->
                    new Version(
                        "Version " + v.version(),
                        Words.moment(v.at()),
                        Optional.ofNullable(people.get(v.by())).map(Colleague::name).orElse("A colleague"),
                        v.sha256(),
                        item.papers().filter(v.id()::equals).isPresent()))
            .toList(),
        item.papers().isPresent(),
        versions.stream().anyMatch(v -> item.papers().filter(v.id()::equals).isPresent() && v.sha256().equals(hash)));
  }
}
