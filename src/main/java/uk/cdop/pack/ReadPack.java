package uk.cdop.pack;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.cdop.access.Access;
import uk.cdop.access.Actor;
import uk.cdop.access.Colleague;
import uk.cdop.access.Colleagues;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.documents.Papers;
import uk.cdop.meeting.AgendaPapers;
import uk.cdop.platform.Missing;
import uk.cdop.platform.Words;
import uk.cdop.review.DeathCategories;

/** Someone invited reads a case's pack as it was released, with their own notes beside it. They see no name, no number and no date. */
@UseCase
public class ReadPack {
  @Inject PackDoor door;
  @Inject AgendaPapers agendas;
  @Inject Access access;
  @Inject Packs packs;
  @Inject Around around;

  /** What stands beside the pack. */
  @Dependent
  static class Around {
    @Inject Beside beside;
    @Inject PackRules rules;
    @Inject Colleagues colleagues;
    @Inject DeathCategories categories;
  }

  /**
   * The reader's page.
   *
   * @param whole whether all of the text stands on this page, or the contents lead to it part by part
   * @param parts the contents, with what the reader opened of them
   * @param next the letter of the next case to read, or empty
   */
  public record View(
      UUID meeting,
      String letter,
      boolean whole,
      List<PaperPart> parts,
      Papers papers,
      PaperMark mark,
      String next,
      long read,
      long toRead,
      List<String> myLooks,
      ReadersWords words,
      Views views) {
    public String href() {
      return "/meetings/" + meeting + "/papers/" + letter;
    }
  }

  /**
   * One part on a page of its own.
   *
   * @param before the parts beside it; at most one
   */
  public record PartView(
      UUID meeting,
      String letter,
      PaperMark mark,
      int number,
      int of,
      Papers.Section section,
      Optional<PaperPart> before,
      Optional<PaperPart> after,
      ReadersWords.Note note) {
    public String href() {
      return "/meetings/" + meeting + "/papers/" + letter;
    }
  }

  /**
   * Provisional views.
   *
   * @param asked whether the CDOP asks members for one
   * @param category the reader's own, 0 for none yet
   * @param said what others think, for the chair alone
   */
  public record Views(boolean asked, List<DeathCategories.Category> categories, int category, String words, List<Said> said) {}

  /** What one member thinks. */
  public record Said(String who, String category, String words) {}

  /** Empty when the pack is closed. */
  public Optional<View> read(UUID meeting, String letter, ReadAs as) {
    if (!(door.enter(meeting, letter) instanceof PackDoor.In in)) {
      return Optional.empty();
    }
    boolean whole = as.whole(in.pack().papers());
    door.record(in, whole ? PackLook.page() : PackLook.contents());
    return Optional.of(view(in, whole));
  }

  /**
   * One part, from 1. Empty when the pack is closed.
   *
   * @throws Missing when the pack has no such part
   */
  public Optional<PartView> part(UUID meeting, String letter, int number) {
    if (!(door.enter(meeting, letter) instanceof PackDoor.In in)) {
      return Optional.empty();
    }
    List<Papers.Section> sections = in.pack().papers().sections();
    if (number < 1 || number > sections.size()) {
      throw new Missing();
    }
    door.record(in, PackLook.part(number));
    List<PaperPart> parts = parts(in);
    return Optional.of(
        new PartView(
            in.sitting().id(), in.at().letter(), in.mark(), number, sections.size(), sections.get(number - 1),
            number > 1 ? Optional.of(parts.get(number - 2)) : Optional.empty(),
            number < parts.size() ? Optional.of(parts.get(number)) : Optional.empty(),
            note(in)));
  }

  private List<PaperPart> parts(PackDoor.In in) {
    Map<Integer, String> opened = new HashMap<>();
    packs.partsOpened(in.reader().id(), in.pack().id()).forEach((part, at) -> opened.put(part, Words.moment(at)));
    return PaperPart.of(in.pack().papers(), opened, packs.wholeOpened(in.reader().id(), in.pack().id()).map(Words::moment).orElse(""));
  }

  /** The page again after something beside the pack was not taken; the look is on record already. */
  public Optional<View> again(UUID meeting, String letter) {
    return door.enter(meeting, letter) instanceof PackDoor.In in ? Optional.of(view(in, ReadAs.USUAL.whole(in.pack().papers()))) : Optional.empty();
  }

  private View view(PackDoor.In in, boolean whole) {
    Actor reader = in.reader();
    List<AgendaPapers.Case> readable =
        in.sitting().cases().stream()
            .filter(one -> one.papers().isPresent() && access.may(Permission.READ_PAPERS, one.review().value()))
            .toList();
    List<UUID> papers = readable.stream().flatMap(one -> one.papers().stream()).toList();
    int at = readable.indexOf(in.at());
    return new View(
        in.sitting().id(),
        in.at().letter(),
        whole,
        parts(in),
        in.pack().papers(),
        in.mark(),
        at + 1 < readable.size() ? readable.get(at + 1).letter() : "",
        agendas.opened(papers, reader.id()).size(),
        papers.size(),
        packs.openingsBy(reader.id(), in.pack().id()).stream().map(one -> one.look().words(in.pack().papers()) + ", " + Words.moment(one.openedAt())).toList(),
        new ReadersWords(note(in), questions(in)),
        views(in));
  }

  private ReadersWords.Note note(PackDoor.In in) {
    String gone = Words.plural(around.rules.values(in.reader().cdop()).noteDays(), "day") + " after the meeting";
    return around.beside
        .note(in.at(), in.reader())
        .map(note -> new ReadersWords.Note(note.words(), note.mark(), Words.moment(note.savedAt()), gone))
        .orElse(new ReadersWords.Note("", "", "", gone));
  }

  private List<ReadersWords.Question> questions(PackDoor.In in) {
    boolean answers = answers(in);
    List<ReaderQuestion> questions =
        around.beside.questions(in.at().item()).stream().filter(one -> answers || one.askedBy().equals(in.reader().id())).toList();
    Map<UUID, List<ReaderAnswer>> answered = around.beside.answers(questions);
    Set<String> accounts = new HashSet<>();
    questions.forEach(one -> accounts.add(one.askedBy()));
    answered.values().forEach(list -> list.forEach(one -> accounts.add(one.answeredBy())));
    Map<String, Colleague> people = accounts.isEmpty() ? Map.of() : around.colleagues.named(accounts);
    return questions.stream()
        .map(
            one ->
                new ReadersWords.Question(
                    one.id().toString(),
                    one.words(),
                    one.askedBy().equals(in.reader().id()) ? "You" : name(people, one.askedBy()),
                    Words.moment(one.askedAt()),
                    answered.getOrDefault(one.id(), List.of()).stream()
                        .map(answer -> answer.words() + " (" + name(people, answer.answeredBy()) + ", " + Words.moment(answer.answeredAt()) + ")")
                        .toList(),
                    answers))
        .toList();
  }

  /** Whether the reader is one of those who are asked. */
  static boolean answers(PackDoor.In in) {
    return !in.onlyReads() && (in.sitting().chairs() || Permission.RELEASE_PAPERS.heldBy(in.reader()));
  }

  private Views views(PackDoor.In in) {
    if (in.onlyReads() || !around.rules.values(in.reader().cdop()).views()) {
      return new Views(false, List.of(), 0, "", List.of());
    }
    Map<String, ProvisionalView> standing = around.beside.views(in.at().item());
    Optional<ProvisionalView> own = Optional.ofNullable(standing.get(in.reader().id()));
    List<Said> said = new ArrayList<>();
    if (in.sitting().chairs() && !standing.isEmpty()) {
      Map<String, Colleague> people = around.colleagues.named(standing.keySet());
      standing.values().forEach(view -> said.add(new Said(name(people, view.saidBy()), around.categories.words(view.category()), view.words())));
    }
    return new Views(
        true,
        around.categories.all(),
        own.map(ProvisionalView::category).orElse(0),
        own.map(ProvisionalView::words).orElse(""),
        said);
  }

  private static String name(Map<String, Colleague> people, String account) {
    return Optional.ofNullable(people.get(account)).map(Colleague::name).orElse("A former colleague");
  }
}
