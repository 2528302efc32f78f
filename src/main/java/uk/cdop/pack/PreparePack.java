package uk.cdop.pack;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.cdop.access.Colleague;
import uk.cdop.access.Colleagues;
import uk.cdop.access.CurrentActor;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.anonymise.Choice;
import uk.cdop.anonymise.Finding;
import uk.cdop.anonymise.Kind;
import uk.cdop.documents.FrozenPapers;
import uk.cdop.documents.file.CaseImages;
import uk.cdop.platform.Words;
import uk.cdop.review.CaseFrame;
import uk.cdop.review.OpenCase;
import uk.cdop.review.ReviewId;

/** Shows a coordinator a case's pack as it would be released, with every identifier marked in place and what is chosen about it. */
@UseCase
public class PreparePack {
  static final int FINDINGS_A_PAGE = 100;

  @Inject OpenCase openCase;
  @Inject PackMaker maker;
  @Inject Packs packs;
  @Inject PackRules rules;
  @Inject Known known;

  /** What stands elsewhere about the case and its packs. */
  @Dependent
  static class Known {
    @Inject CaseImages images;
    @Inject FrozenPapers frozen;
    @Inject Occasions occasions;
    @Inject Colleagues colleagues;
    @Inject CurrentActor current;
    @Inject Clock clock;
  }

  /**
   * The page's view.
   *
   * @param hash of the pack as shown; who signs names it, so that what was read is what is released
   * @param toSettle a page of the identifiers that wait for a choice, and the one that is being changed before them
   * @param waiting the keys of all identifiers that wait, in the order of the pages
   * @param readBy who read exactly this and when, or empty
   */
  public record View(
      CaseFrame frame,
      PackDraft draft,
      String hash,
      List<Group> toSettle,
      List<String> waiting,
      int page,
      int pages,
      long open,
      long openAndKnown,
      List<Settled> settled,
      List<Image> images,
      List<Meeting> meetings,
      String readBy,
      String signer) {
    public String href() {
      return frame.href("pack");
    }

    /** Where the choice about each identifier is made: on this page, on another, or again. */
    public Map<String, String> places() {
      Map<String, String> places = new HashMap<>();
      draft.findings().forEach(finding -> places.put(finding.key(), ""));
      settled.forEach(one -> places.put(one.key(), href() + "?change=" + one.id() + "#words"));
      for (int at = 0; at < waiting.size(); at++) {
        places.put(waiting.get(at), href() + "?page=" + (at / FINDINGS_A_PAGE + 1) + "#words");
      }
      toSettle.forEach(group -> group.items().forEach(item -> places.put(item.key(), "#" + item.at() + "-how")));
      return places;
    }
  }

  /** Identifiers of one kind. */
  public record Group(String label, int count, List<Item> items) {}

  /** An identifier on the page; its fields start with `at`. */
  public record Item(String at, String key, String words, boolean known, int times, String context, String proposal, String how, String reason) {
    /** How often it was found, whether the case knows it, and where it is met first. */
    public String found() {
      String times = this.times == 0 ? "Added by a person" : "Found " + Words.plural(this.times, "time") + (known ? ", named in the records of the case" : "");
      return context.isEmpty() || context.equals(words) ? times : times + ": \u201c" + context + "\u201d";
    }
  }

  /** An identifier with its choice in words. */
  public record Settled(String id, String key, String words, String what, String who) {}

  /** An image that can be taken into the pack. */
  public record Image(String file, String title, String note, boolean takenIn, String description) {}

  /** A meeting that asks for the pack, and the versions it was given, newest first. */
  public record Meeting(PackOccasions.Occasion occasion, LocalDate openUntil, List<Version> versions) {
    /** Whether members can read a version now. */
    public boolean released() {
      return versions.stream().anyMatch(Version::current);
    }

    /** Whether what they can read is what stands here. */
    public boolean same(String hash) {
      return versions.stream().anyMatch(version -> version.current() && version.sha256().equals(hash));
    }
  }

  /** A released version in words. */
  public record Version(String href, String name, String when, String who, String state, boolean current, String sha256) {}

  /**
   * @param page of the identifiers, from 1
   * @param changing the id of a choice to make again, or empty
   */
  public View prepare(ReviewId review, int page, Optional<UUID> changing) {
    CaseFrame frame = openCase.open(review, PackSection.PATH, Permission.RELEASE_PAPERS, "pack.checked");
    PackDraft draft = maker.draft(review);
    String hash = FrozenPapers.hash(draft.papers());
    Map<String, WordChoice> choices = packs.choices(review);
    List<Release> releases = packs.releases(review);
    Map<UUID, FrozenPapers.Withdrawn> recalled = known.frozen.withdrawn(releases.stream().map(Release::papers).toList());
    Map<String, Colleague> people = people(choices.values(), releases);
    List<Finding> open = draft.open();
    int pages = Math.max(1, (open.size() + FINDINGS_A_PAGE - 1) / FINDINGS_A_PAGE);
    int shown = Math.clamp(page, 1, pages);
    List<Finding> sorted = open.stream().sorted(Comparator.comparing(Finding::kind).thenComparing(Finding::words)).toList();
    List<Finding> toSettle = new ArrayList<>();
    changing
        .flatMap(id -> choices.values().stream().filter(choice -> choice.id().equals(id)).findFirst())
        .map(choice -> found(draft, choice))
        .ifPresent(toSettle::add);
    toSettle.addAll(sorted.subList((shown - 1) * FINDINGS_A_PAGE, Math.min(sorted.size(), shown * FINDINGS_A_PAGE)));
    Optional<PackReadMark> ready = Optional.ofNullable(packs.ready(List.of(review)).get(review)).filter(mark -> mark.sha256().equals(hash));
    return new View(
        frame,
        draft,
        hash,
        groups(toSettle, choices, draft.contexts()),
        sorted.stream().map(Finding::key).toList(),
        shown,
        pages,
        open.size(),
        open.stream().filter(finding -> finding.known() && !finding.proposal().isEmpty()).count(),
        settled(draft, choices, people),
        images(review),
        meetings(review, releases, recalled, people),
        ready.map(mark -> name(people, mark.readBy()) + ", " + Words.moment(mark.readAt())).orElse(""),
        known.current.actor().name());
  }

  private static Finding found(PackDraft draft, WordChoice choice) {
    return draft.findings().stream()
        .filter(finding -> finding.key().equals(choice.key()))
        .findFirst()
        .orElseGet(() -> new Finding(choice.key(), choice.words(), Kind.WORDS, false, "", 0));
  }

  private static List<Group> groups(List<Finding> findings, Map<String, WordChoice> choices, Map<String, String> contexts) {
    List<Group> groups = new ArrayList<>();
    int at = 0;
    for (var ofOneKind : findings.stream().collect(Collectors.groupingBy(Finding::kind, TreeMap::new, Collectors.toList())).entrySet()) {
      List<Item> items = new ArrayList<>();
      for (Finding finding : ofOneKind.getValue()) {
        Optional<Choice> before = Optional.ofNullable(choices.get(finding.key())).map(WordChoice::choice);
        items.add(
            new Item(
                "word-" + at++,
                finding.key(),
                finding.words(),
                finding.known(),
                finding.times(),
                contexts.getOrDefault(finding.key(), ""),
                before.map(choice -> choice instanceof Choice.Replace replace ? replace.with() : "").orElse(finding.proposal()),
                before.map(PreparePack::code).orElse(""),
                before.map(choice -> choice instanceof Choice.Keep keep ? keep.reason() : "").orElse("")));
      }
      groups.add(new Group(ofOneKind.getKey().label(), items.size(), items));
    }
    return groups;
  }

  private static String code(Choice choice) {
    return switch (choice) {
      case Choice.Replace replace -> "replace";
      case Choice.Keep keep -> "keep";
      case Choice.Remove remove -> "remove";
    };
  }

  private static List<Settled> settled(PackDraft draft, Map<String, WordChoice> choices, Map<String, Colleague> people) {
    return choices.values().stream()
        .sorted(Comparator.comparing(WordChoice::chosenAt).reversed())
        .map(
            choice ->
                new Settled(
                    choice.id().toString(),
                    choice.key(),
                    choice.words(),
                    switch (choice.choice()) {
                      case Choice.Replace replace -> "Replaced by: " + replace.with();
                      case Choice.Keep keep -> "Kept: " + keep.reason();
                      case Choice.Remove remove -> "Removed";
                    },
                    name(people, choice.chosenBy()) + ", " + Words.moment(choice.chosenAt())))
        .toList();
  }

  private List<Image> images(ReviewId review) {
    Map<UUID, PictureChoice> chosen = packs.pictures(review);
    return known.images.of(review).stream()
        .limit(30)
        .map(
            file -> {
              Optional<PictureChoice> choice = Optional.ofNullable(chosen.get(file.id()));
              return new Image(
                  file.id().toString(),
                  file.particulars().title(),
                  file.particulars().contentNote(),
                  choice.filter(PictureChoice::takenIn).isPresent(),
                  choice.map(PictureChoice::description).orElse(""));
            })
        .toList();
  }

  private List<Meeting> meetings(
      ReviewId review, List<Release> releases, Map<UUID, FrozenPapers.Withdrawn> recalled, Map<String, Colleague> people) {
    LocalDate today = LocalDate.now(known.clock);
    int openDays = rules.values(known.current.actor().cdop()).openDays();
    return known.occasions.of(review).stream()
        .map(Occasions.Asked::occasion)
        .map(
            occasion -> {
              List<Version> versions = new ArrayList<>();
              boolean newest = true;
              for (FrozenPapers.Released frozen : known.frozen.versions(occasion.id())) {
                Optional<Release> release = releases.stream().filter(one -> one.papers().equals(frozen.id())).findFirst();
                boolean closed = recalled.containsKey(frozen.id());
                boolean over = release.filter(one -> one.over(today)).isPresent();
                String until = release.map(Release::openUntil).map(Words::day).orElse("its meeting");
                versions.add(
                    new Version(
                        "/reviews/" + review + "/pack/versions/" + frozen.id(),
                        "Version " + frozen.version(),
                        Words.moment(frozen.at()),
                        name(people, frozen.by()),
                        closed ? "Recalled" : !newest ? "Followed by another" : over ? "Closed, it was open until " + until : "Open until " + until,
                        newest && !closed && !over,
                        frozen.sha256()));
                newest = false;
              }
              return new Meeting(occasion, occasion.heldOn().plusDays(openDays), versions);
            })
        .toList();
  }

  private Map<String, Colleague> people(Collection<WordChoice> choices, List<Release> releases) {
    Set<String> accounts = new HashSet<>();
    choices.forEach(choice -> accounts.add(choice.chosenBy()));
    releases.forEach(release -> accounts.add(release.signedBy()));
    accounts.add(known.current.actor().id());
    return known.colleagues.named(accounts);
  }

  private static String name(Map<String, Colleague> people, String account) {
    return Optional.ofNullable(people.get(account)).map(Colleague::name).orElse("A colleague");
  }
}
