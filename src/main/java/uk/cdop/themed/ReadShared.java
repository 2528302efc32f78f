package uk.cdop.themed;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.cdop.access.CdopNames;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.documents.Papers;
import uk.cdop.pack.PackLook;
import uk.cdop.pack.PaperPart;
import uk.cdop.pack.ReadAs;
import uk.cdop.pack.ReadersWords;
import uk.cdop.platform.Missing;
import uk.cdop.platform.Words;

/**
 * Someone named for a regional meeting reads the anonymous copy of a case, whole or part by part. Each look is recorded for the
 * reader's CDOP, and the owner of the case and the host see it.
 */
@UseCase
public class ReadShared {
  @Inject SharedDoor door;
  @Inject Looks looks;
  @Inject BesideShared beside;
  @Inject Looking looking;

  /** The record of the look. */
  @Dependent
  static class Looking {
    @Inject CdopNames names;
    @Inject AuditTrail audit;
    @Inject Clock clock;
  }

  /** Where the reader is; `begun` once the meeting is held and its screens say which case it is on. */
  public record Place(UUID meeting, String title, String letter, boolean begun) {
    public String href() {
      return "/regional/" + meeting + "/papers/" + letter;
    }
  }

  /** What every page of the papers says: who reads, and until when it is open. */
  public record Mark(String reader, String until) {}

  /**
   * The reader's page.
   *
   * @param whole whether all of the text stands on this page, or the contents lead to it part by part
   * @param next the letter of the next case, or empty
   * @param myLooks when this reader opened what, the newest first
   */
  public record View(
      Place at, Mark mark, boolean whole, List<PaperPart> parts, Papers papers, String next, List<String> myLooks, ReadersWords words) {}

  /** One part on a page of its own, with at most one before and one after it. */
  public record PartView(
      Place at, Mark mark, int number, int of, Papers.Section section, Optional<PaperPart> before, Optional<PaperPart> after, ReadersWords.Note note) {}

  /** Empty when the case is closed. */
  public Optional<View> read(UUID id, String letter, ReadAs as) {
    if (!(door.enter(id, letter) instanceof SharedDoor.In in)) {
      return Optional.empty();
    }
    boolean whole = as.whole(in.copy().papers());
    record(in, whole ? PackLook.page() : PackLook.contents());
    return Optional.of(view(in, whole));
  }

  /**
   * One part, from 1. Empty when the case is closed.
   *
   * @throws Missing when the case has no such part
   */
  public Optional<PartView> part(UUID id, String letter, int number) {
    if (!(door.enter(id, letter) instanceof SharedDoor.In in)) {
      return Optional.empty();
    }
    List<Papers.Section> sections = in.copy().papers().sections();
    if (number < 1 || number > sections.size()) {
      throw new Missing();
    }
    record(in, PackLook.part(number));
    List<PaperPart> parts = parts(in, own(in));
    return Optional.of(
        new PartView(
            place(in), mark(in), number, sections.size(), sections.get(number - 1),
            number > 1 ? Optional.of(parts.get(number - 2)) : Optional.empty(),
            number < parts.size() ? Optional.of(parts.get(number)) : Optional.empty(),
            beside.words(in).note()));
  }

  /** The page again after something beside the papers was not taken; the look is on record already. */
  public Optional<View> again(UUID id, String letter) {
    return door.enter(id, letter) instanceof SharedDoor.In in ? Optional.of(view(in, ReadAs.USUAL.whole(in.copy().papers()))) : Optional.empty();
  }

  private void record(SharedDoor.In in, PackLook look) {
    looks.keep(new Look(in.item(), in.copy().papers(), look, in.reader(), looking.clock.instant()));
    String at = in.meeting().id() + "/" + in.item().letter();
    looking.audit.record(
        switch (look.kind()) {
          case CONTENTS -> Act.of("themed.contents_opened", at);
          case PART -> Act.of("themed.part_opened", at + "/" + look.part());
          default -> Act.of("themed.case_opened", at);
        });
  }

  private View view(SharedDoor.In in, boolean whole) {
    List<Look> own = own(in);
    int at = in.letters().indexOf(in.item().letter());
    Papers papers = in.copy().papers();
    return new View(
        place(in),
        mark(in),
        whole,
        parts(in, own),
        papers,
        at + 1 < in.letters().size() ? in.letters().get(at + 1) : "",
        own.stream().limit(20).map(look -> look.look().words(papers) + ", " + Words.moment(look.at())).toList(),
        beside.words(in));
  }

  private List<Look> own(SharedDoor.In in) {
    return looks.own(in.copy(), in.reader().id());
  }

  private static List<PaperPart> parts(SharedDoor.In in, List<Look> own) {
    Map<Integer, String> opened =
        own.stream()
            .filter(look -> look.look().kind() == PackLook.Kind.PART)
            .collect(Collectors.toMap(look -> look.look().part(), look -> Words.moment(look.at()), (newest, older) -> newest));
    String whole = own.stream().filter(look -> look.look().kind() == PackLook.Kind.PAGE).findFirst().map(look -> Words.moment(look.at())).orElse("");
    return PaperPart.of(in.copy().papers(), opened, whole);
  }

  private static Place place(SharedDoor.In in) {
    return new Place(in.meeting().id(), in.meeting().title(), in.item().letter(), in.meeting().begun());
  }

  private Mark mark(SharedDoor.In in) {
    return new Mark(
        in.reader().name() + ", " + looking.names.of(in.reader().cdop()) + ", " + Words.moment(looking.clock.instant()),
        in.meeting().closesAt().map(end -> Words.day(end.minusSeconds(1))).orElse(""));
  }
}
