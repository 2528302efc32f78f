package uk.cdop.anonymise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import uk.cdop.anonymise.CleanText.Piece;
import uk.cdop.anonymise.CleanText.State;
import uk.cdop.review.Child;
import uk.cdop.review.IdentifierSource.Identifier;

/** Whatever way a name of the case is written, nothing of it stays in the text. */
class FinderProperties {
  private static final List<String> FORENAMES =
      List.of("Kofi", "Síle", "Zainab", "Oluwaseun", "Grzegorz", "Thomas", "Anneliese", "Kwabena", "Björk", "Matilda", "Jean-Luc", "Caoimhe");
  private static final List<String> SURNAMES =
      List.of("Mensah", "O’Brien-Núñez", "van der Merwe", "Okonkwo", "Fairweather", "Wójcik", "McAllister", "Featherstonehaugh", "Achterberg", "Núñez García");

  /** A name of the case as somebody typed it, and the letters that must be gone. */
  record Typed(String forename, String surname, String words) {}

  @Provide
  Arbitrary<Typed> typed() {
    Arbitrary<String> gaps = Arbitraries.of(" ", "  ", "-", "", "\u00a0", ". ", "\u200b ", "_");
    Arbitrary<Integer> cases = Arbitraries.integers().between(0, 3);
    Arbitrary<String> ends = Arbitraries.of("", "'s", "\u2019s", "s'", ".", ",", ")", "'");
    Arbitrary<Integer> which = Arbitraries.integers().between(0, 5);
    return Combinators.combine(Arbitraries.of(FORENAMES), Arbitraries.of(SURNAMES), gaps, cases, ends, which)
        .as((forename, surname, gap, letters, end, form) -> new Typed(forename, surname, cased(form(forename, surname, gap, form), letters, forename) + end));
  }

  private static String form(String forename, String surname, String gap, int form) {
    return switch (form) {
      case 0 -> forename;
      case 1 -> surname;
      case 2 -> "Mrs " + surname;
      case 3 -> surname + ", " + forename;
      case 4 -> forename.charAt(0) + ". " + surname;
      default -> forename + gap + surname;
    };
  }

  private static String cased(String words, int letters, String forename) {
    return switch (letters) {
      case 0 -> words;
      case 1 -> words.toUpperCase(Locale.ROOT);
      case 2 -> words.toLowerCase(Locale.ROOT);
      default -> words.replaceAll("['\u2019]", "").replace("ó", "o").replace("ú", "u").replace("ñ", "n").replace("í", "i").replace("ö", "o");
    };
  }

  @Property(tries = 1500)
  void nothing_of_a_known_name_survives(@ForAll("typed") Typed typed, @ForAll("around") String around) {
    Anonymiser anonymiser = anonymiser(typed);
    String text = around.replace("@", typed.words());
    CleanText clean = anonymiser.clean(text);
    String left = String.join("|", clean.pieces().stream().filter(piece -> piece.state() == State.SAME).map(Piece::text).toList());
    String letters = Folded.key(left);
    for (String part : Folded.key(typed.forename() + " " + typed.surname()).split("[^a-z]+")) {
      if (part.length() >= 4) {
        assertThat(letters).as(text).doesNotContain(part);
      }
    }
    assertThat(String.join("", clean.pieces().stream().map(Piece::words).toList())).isEqualTo(text);
  }

  @Provide
  Arbitrary<String> around() {
    return Arbitraries.of(
        "@", "Seen with @ today", "@ was brought by mum", "mum rang, @ not feeding", "(@)", "Discussed: @; plan agreed.", "THE CHILD @ WAS MOVED", "\"@\" said the nurse",
        "see @/ward 4", "and @\nlater slept");
  }

  @Property(tries = 300)
  void cleaning_twice_changes_nothing_more(@ForAll("typed") Typed typed, @ForAll("around") String around) {
    Anonymiser anonymiser = anonymiser(typed);
    String once = anonymiser.clean(around.replace("@", typed.words())).text();
    assertThat(anonymiser.clean(once).text()).isEqualTo(once);
  }

  @Property(tries = 300)
  void a_known_number_is_found_however_it_is_spaced(@ForAll("gaps") List<String> gaps) {
    String number = "9991234560";
    StringBuilder spaced = new StringBuilder();
    for (int i = 0; i < number.length(); i++) {
      spaced.append(i == 0 ? "" : gaps.get(i % gaps.size())).append(number.charAt(i));
    }
    assertThat(anonymiser(new Typed("Kofi", "Mensah", "")).clean("No " + spaced + " seen").text()).isEqualTo("No the child's NHS number seen");
  }

  @Provide
  Arbitrary<List<String>> gaps() {
    return Arbitraries.of("", " ", "-", ".", "\u00a0", " - ").list().ofSize(4);
  }

  @Property(tries = 300)
  void any_text_at_all_comes_back_whole(@ForAll String text) {
    CleanText clean = anonymiser(new Typed("Kofi", "Mensah", "")).clean(text);
    assertThat(String.join("", clean.pieces().stream().map(Piece::words).toList())).isEqualTo(text);
  }

  private static Anonymiser anonymiser(Typed typed) {
    Child child =
        new Child(typed.forename(), typed.surname(), "", "9991234560", LocalDate.of(2024, 1, 2), LocalDate.of(2024, 6, 7), null, "1", "4 Sorrel Road, Thame", "OX9 3ZZ");
    return new Anonymiser(child, List.of(new Identifier("Ama " + typed.surname(), "the mother")), Choices.none());
  }
}
