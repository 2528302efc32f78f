package uk.cdop.anonymise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.cdop.anonymise.CleanText.Piece;
import uk.cdop.anonymise.CleanText.State;
import uk.cdop.anonymise.Corpus.Case;
import uk.cdop.anonymise.FinderFigures.Count;

/** The floors under the figures of `docs/finder.md`: mend the finder, never the floor. */
class FinderCorpusTest {
  private static final List<Case> CASES = Corpus.load();
  private static final FinderFigures FIGURES = FinderFigures.measure(CASES);
  private static final Set<Kind> NAMES = Set.of(Kind.CHILD, Kind.RELATIVE, Kind.PROFESSIONAL);

  @Test
  void holds_at_least_300_texts_that_all_differ() {
    assertThat(FIGURES.texts).isGreaterThanOrEqualTo(300);
    assertThat(FIGURES.texts - FIGURES.made).isGreaterThanOrEqualTo(150);
    assertThat(CASES.stream().flatMap(one -> one.plain().stream()).toList()).doesNotHaveDuplicates();
  }

  @Test
  void finds_every_name_that_the_case_knows() {
    assertThat(FIGURES.missed).filteredOn(miss -> NAMES.stream().anyMatch(kind -> miss.contains(": known " + kind + " "))).isEmpty();
  }

  @Test
  void finds_everything_else_that_the_case_knows() {
    assertThat(FIGURES.missed).noneMatch(miss -> miss.contains(": known "));
  }

  @Test
  void finds_what_the_case_does_not_know() {
    Map<Kind, Double> floors =
        Map.ofEntries(
            Map.entry(Kind.PERSON, 0.95), Map.entry(Kind.DATE, 0.95), Map.entry(Kind.ADDRESS, 0.95), Map.entry(Kind.SCHOOL, 0.95),
            Map.entry(Kind.ORGANISATION, 0.95), Map.entry(Kind.PHONE, 1.0), Map.entry(Kind.MAIL, 1.0), Map.entry(Kind.WEB, 0.95),
            Map.entry(Kind.VEHICLE, 1.0), Map.entry(Kind.PLACE, 0.95), Map.entry(Kind.NUMBER, 0.85), Map.entry(Kind.POSTCODE, 1.0));
    floors.forEach(
        (kind, floor) ->
            assertThat(FIGURES.unknown.getOrDefault(kind, new Count()).recall()).as(kind + " of " + FIGURES.missed).isGreaterThanOrEqualTo(floor));
  }

  @Test
  void does_not_mark_much_that_is_none() {
    assertThat(FIGURES.all(FIGURES.known).precision()).as(FIGURES.wrong.toString()).isGreaterThanOrEqualTo(0.97);
    assertThat(FIGURES.all(FIGURES.unknown).precision()).as(FIGURES.wrong.toString()).isGreaterThanOrEqualTo(0.95);
  }

  @Test
  void changes_nothing_more_when_it_cleans_again() {
    for (Case one : CASES) {
      Anonymiser first = one.anonymiser(Choices.none());
      Anonymiser anonymiser = one.anonymiser(Choices.none().accepting(first.findings(one.plain())));
      for (String text : one.plain()) {
        String clean = anonymiser.clean(text).text();
        assertThat(anonymiser.clean(clean).text()).isEqualTo(clean);
      }
    }
  }

  @Test
  void leaves_what_stayed_the_same_byte_for_byte_and_in_order() {
    for (Case one : CASES) {
      Anonymiser anonymiser = one.anonymiser(Choices.none());
      for (String text : one.plain()) {
        assertThat(String.join("", anonymiser.clean(text).pieces().stream().map(Piece::words).toList())).isEqualTo(text);
      }
    }
  }

  @Test
  void cleans_with_what_it_kept_as_it_cleans_anew() {
    for (Case one : CASES) {
      Found kept = new Anonymiser(one.child(), one.known(), Choices.none()).find(one.plain());
      Choices choices = Choices.none().accepting(one.anonymiser(Choices.none()).findings(one.plain())).with("the team", new Choice.Remove());
      Anonymiser anew = one.anonymiser(choices);
      Anonymiser again = new Anonymiser(one.child(), kept, choices);
      assertThat(again.findings(one.plain())).isEqualTo(anew.findings(one.plain()));
      for (String text : one.plain()) {
        assertThat(again.clean(text)).isEqualTo(anew.clean(text));
      }
    }
  }

  @Test
  void shows_each_piece_with_the_key_of_its_finding() {
    for (Case one : CASES) {
      Anonymiser anonymiser = one.anonymiser(Choices.none());
      Set<String> keys = new java.util.HashSet<>(anonymiser.findings(one.plain()).stream().map(Finding::key).toList());
      for (String text : one.plain()) {
        assertThat(anonymiser.clean(text).pieces()).filteredOn(piece -> piece.state() != State.SAME).extracting(Piece::key).isSubsetOf(keys);
      }
    }
  }

  @Test
  void leaves_nothing_open_once_every_finding_has_a_choice() {
    for (Case one : CASES) {
      Choices choices = Choices.none();
      for (Finding finding : one.anonymiser(choices).findings(one.plain())) {
        choices = choices.with(finding.key(), new Choice.Remove());
      }
      Anonymiser anonymiser = one.anonymiser(choices);
      for (String text : one.plain()) {
        assertThat(anonymiser.clean(text).settled()).as(text).isTrue();
      }
    }
  }

  @Test
  void takes_no_question_of_our_forms_for_a_name() throws IOException {
    Case one = CASES.stream().filter(each -> each.name().startsWith("11")).findFirst().orElseThrow();
    Pattern words = Pattern.compile("(?:label|heading|title|hint|text|name): \"?(.*?)\"?$");
    List<String> lines = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/resources/forms"))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".yaml")).toList()) {
        for (String line : Files.readAllLines(file)) {
          words.matcher(line).results().forEach(found -> lines.add(found.group(1)));
        }
      }
    }
    assertThat(lines).hasSizeGreaterThan(5_000);
    assertThat(one.anonymiser(Choices.none()).findings(lines)).extracting(Finding::kind).doesNotContain(Kind.CHILD, Kind.RELATIVE, Kind.PROFESSIONAL, Kind.PERSON);
  }

  @Test
  void takes_no_role_for_an_identifier() {
    Anonymiser anonymiser = CASES.getFirst().anonymiser(Choices.none());
    for (String role : List.of("the mother", "the GP", "Hospital A", "School B", "a consultant at Hospital A", "the key worker", "Town C", "another child",
        "GP surgery B", "NHS trust A", "Place of worship A", "the family's address", "a police officer", "the day of birth", "3 days before the death", "aged 9 days")) {
      assertThat(anonymiser.identifies(role)).as(role).isFalse();
    }
    assertThat(List.of("Ngozi", "Dr Venkataraman's team", "OX4", "the Churchfield Hospital", "07700 900123")).allMatch(anonymiser::identifies);
  }
}
