package uk.cdop.keyworker.letter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.cdop.access.Access;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.keyworker.People;
import uk.cdop.keyworker.Person;
import uk.cdop.platform.Words;
import uk.cdop.review.CaseFrame;
import uk.cdop.review.OpenCase;
import uk.cdop.review.ReviewId;

/** Opens one letter as the family reads it: a draft with what is still missing, or what was given, word for word. */
@UseCase
public class OpenLetter {
  @Inject OpenCase openCase;
  @Inject Access access;
  @Inject Kept kept;
  @Inject Clock clock;

  /** Where a letter and what it needs is kept. */
  @Dependent
  static class Kept {
    @Inject Letters letters;
    @Inject Values values;
    @Inject People people;
  }

  /**
   * The letter.
   *
   * @param empty fields that are needed and empty; a draft with any can be neither printed nor given
   * @param given when and how it was given, in words; empty for a draft
   */
  public record View(
      CaseFrame frame,
      UUID id,
      long version,
      Template template,
      Letter.Words words,
      List<Merge.Piece> pieces,
      Set<Field> empty,
      String given,
      boolean writes,
      List<Person> people,
      LocalDate today) {
    public boolean draft() {
      return given.isEmpty();
    }

    public boolean whole() {
      return empty.isEmpty();
    }

    public String href() {
      return frame.href("family/letters/" + id);
    }

    /** As a file, without the child's name. */
    public String fileName() {
      return template.id() + "-" + frame.number().toLowerCase(Locale.ROOT) + (draft() ? "-draft" : "") + ".docx";
    }

    /** A letter as a Word file. */
    public byte[] word() {
      if (!whole()) {
        throw new IllegalStateException("a letter with an empty field");
      }
      return Content.word(template.title(), pieces);
    }
  }

  public View open(ReviewId review, UUID id) {
    CaseFrame frame = openCase.open(review, "family", Permission.SEE_FAMILY, "keyworker.letter_viewed");
    return view(frame, kept.letters.get(review, id));
  }

  private View view(CaseFrame frame, Letter letter) {
    Template template = kept.letters.template(letter);
    Optional<List<Merge.Piece>> asGiven = letter.content().map(Content::pieces);
    Merge merge =
        letter.state() == Letter.State.DRAFT
            ? kept.values.merge(template, frame.facts(), letter.words())
            : new Merge(asGiven.orElse(List.of()), EnumSet.noneOf(Field.class));
    return new View(
        frame,
        letter.id(),
        letter.version(),
        template,
        letter.words(),
        merge.pieces(),
        merge.empty(),
        letter.givenOn().map(on -> letter.how().label() + " on " + Words.day(on) + " by " + letter.givenBy() + (letter.language().isEmpty() ? "" : ", in " + letter.language())).orElse(""),
        access.may(Permission.RECORD_CONTACT, frame.id().value()),
        kept.people.of(frame.id()),
        LocalDate.now(clock));
  }
}
