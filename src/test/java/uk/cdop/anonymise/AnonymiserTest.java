package uk.cdop.anonymise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.cdop.review.Child;
import uk.cdop.review.IdentifierSource.Identifier;

class AnonymiserTest {
  private static final LocalDate BORN = LocalDate.of(2026, 3, 3);
  private static final LocalDate DIED = LocalDate.of(2026, 3, 12);

  private static Child named(String forenames, String surname) {
    return new Child(
        forenames, surname, "Bean", "9991234560", BORN, DIED, null, "1", "12 Acacia Road\nThame", "OX9 3ZZ");
  }

  private static String clean(Child child, String text, Identifier... known) {
    return new Anonymiser(child, List.of(known), Choices.none()).clean(text).text();
  }

  private static String clean(String text) {
    return clean(named("Aaron James", "O'Brien-Núñez"), text);
  }

  @Test
  void replaces_the_name_in_full_in_parts_and_as_known() {
    assertThat(clean("Aaron James O'Brien-Núñez came in. Aaron was well. Bean slept. James O'Brien-Núñez."))
        .isEqualTo("the child came in. the child was well. the child slept. the child.");
  }

  @Test
  void replaces_a_name_with_any_apostrophe_hyphen_accent_or_case() {
    for (String name : List.of("O’BRIEN-NUNEZ", "obrien nunez", "O Brien–Nuñez", "O'Brien", "NÚÑEZ", "Nu\u0301n\u0303ez")) {
      assertThat(clean("Seen by " + name + " today")).isEqualTo("Seen by the child today");
    }
  }

  @Test
  void keeps_the_possessive() {
    assertThat(clean("Aaron's cot and Aaron’s room")).isEqualTo("the child's cot and the child’s room");
    assertThat(clean("James' cot")).isEqualTo("the child's cot");
  }

  @Test
  void does_not_match_within_words() {
    Child ann = named("Ann", "Don");
    assertThat(clean(ann, "The annual plan; they don't know; bandon; Anna")).isEqualTo("The annual plan; they don't know; bandon; Anna");
    assertThat(clean(ann, "ANN and Don's")).isEqualTo("the child and the child's");
  }

  @Test
  void leaves_an_everyday_word_alone_in_lower_case_and_replaces_it_as_a_name() {
    Child grace = named("Grace", "May");
    assertThat(clean(grace, "This may help. Grace May was warm.")).isEqualTo("This may help. the child was warm.");
  }

  @Test
  void replaces_names_that_hold_signs_of_regular_expressions() {
    Child odd = named("A.*a (Zed)", "[Q+x]$");
    assertThat(clean(odd, "Then A.*a (Zed) [Q+x]$ cried")).doesNotContain("Zed").doesNotContain("Q+x");
    assertThat(clean(odd, "All of a banana")).isEqualTo("All of a banana");
  }

  @Test
  void replaces_a_number_however_it_is_spaced() {
    for (String number : List.of("9991234560", "999 123 4560", "999-123-4560", "9 9 9 1 2 3 4 5 6 0", "999\u00a0123\u00a04560")) {
      assertThat(clean("No " + number + ".")).isEqualTo("No the child's NHS number.");
    }
  }

  @Test
  void replaces_address_and_postcode() {
    assertThat(clean("At 12 acacia road, Thame, ox93zz or OX9 3ZZ; Acacia Rd"))
        .isEqualTo("At the family's address, the family's area, the family's postcode or the family's postcode; the family's street");
  }

  @Test
  void says_where_a_date_lies_in_the_life_instead_of_the_date() {
    for (String born : List.of("3 March 2026", "03/03/2026", "3/3/26", "3.3.2026", "2026-03-03", "Tuesday 3rd of March 2026", "March 3, 2026", "3 Mar 26", "3rd March")) {
      assertThat(clean("Born on " + born + ".")).as(born).isEqualTo("Born on the day of birth.");
    }
    assertThat(clean("Moved on 6 March 2026, died 12/03/2026"))
        .isEqualTo("Moved on the day they were aged 3 days, died the day of death");
    assertThat(clean("Booked on 1 December 2025. Told on 20 March 2026."))
        .isEqualTo("Booked on a day 13 weeks before the birth. Told on a day 8 days after the death.")
        .doesNotContain("2026");
  }

  @Test
  void leaves_a_day_that_does_not_exist_to_a_person() {
    CleanText text = new Anonymiser(named("A", "Bcd"), List.of(), Choices.none()).clean("On 31/02/2026.");
    assertThat(text.pieces()).extracting(CleanText.Piece::state).contains(CleanText.State.OPEN);
  }

  @Test
  void gives_people_their_roles_and_a_shared_surname_to_the_family() {
    Child child = named("Ola", "Kowalska");
    Identifier mother = new Identifier("Maria Kowalska", "the mother");
    Identifier worker = new Identifier("Dr Priya Shah", "the key worker");
    assertThat(clean(child, "Maria and Mrs Kowalska spoke to Dr Shah; Maria Kowalska agreed. Ola Kowalska was calm.", mother, worker))
        .isEqualTo("the mother and the family spoke to the key worker; the mother agreed. the child was calm.");
  }

  @Test
  void letters_organisations_in_the_order_in_which_the_case_names_them() {
    Anonymiser anonymiser = new Anonymiser(named("Ola", "Kay"), List.of(), Choices.none());
    anonymiser.read(List.of("At Ottercombe Vale Hospital, then the Saint Mary Infirmary.", "Oak Lane School knew. Ottercombe Vale rang."));
    assertThat(anonymiser.clean("From OTTERCOMBE VALE HOSPITAL to Saint Mary Infirmary; Ottercombe Vale; Oak Lane School.").text())
        .isEqualTo("From Hospital A to Hospital B; Hospital A; School A.");
  }

  @Test
  void keeps_the_letter_another_module_gave() {
    Anonymiser anonymiser =
        new Anonymiser(named("Ola", "Kay"), List.of(new Identifier("North Trust", "Hospital A")), Choices.none());
    anonymiser.read(List.of("South Town Hospital"));
    assertThat(anonymiser.clean("North Trust, South Town Hospital").text()).isEqualTo("Hospital A, Hospital B");
  }

  @Test
  void takes_both_of_two_finds_that_overlap() {
    Child child = new Child("Anna", "Lee", "", "", BORN, DIED, null, "1", "4 Lee Road", "");
    assertThat(clean(child, "Lived with Anna Lee Road")).doesNotContain("Anna").doesNotContain("Lee").doesNotContain("Road");
  }

  @Test
  void shows_a_person_what_still_looks_like_an_identifier() {
    CleanText text =
        new Anonymiser(named("Ola", "Kay"), List.of(), Choices.none())
            .clean("Dr Jane Smith rang 01865 496 0001 about 999 000 0018, jane@example.org, RG1 1AA and June 2019.");
    assertThat(text.pieces())
        .filteredOn(piece -> piece.state() == CleanText.State.OPEN)
        .extracting(CleanText.Piece::words)
        .containsExactly("Dr Jane Smith", "01865 496 0001", "999 000 0018", "jane@example.org", "RG1 1AA");
  }

  @Test
  void follows_what_a_person_decided() {
    var decisions =
        new Choices(
            Map.of(
                Finding.keyOf("Dr Jane Smith"), new Choice.Replace("the GP"), Finding.keyOf("June 2019"), new Choice.Keep("Long before")));
    CleanText text = new Anonymiser(named("Ola", "Kay"), List.of(), decisions).clean("dr jane smith in JUNE 2019");
    assertThat(text.text()).isEqualTo("the GP in JUNE 2019");
  }

  @Test
  void leaves_markup_as_text_for_the_page_to_escape() {
    assertThat(clean("<script>alert('Aaron')</script> & <b>Bean</b>"))
        .isEqualTo("<script>alert('the child')</script> & <b>the child</b>");
  }

  @Test
  void ends_soon_on_a_long_text_of_near_finds() {
    String near = "O'''... ' Brie ".repeat(1_300);
    assertThat(clean(near)).hasSameSizeAs(near);
  }

  @Test
  void counts_from_the_death_when_it_is_near_and_the_child_was_older() {
    Child child = new Child("Ola", "Kowalska", "", "", LocalDate.of(2020, 1, 1), DIED, null, "1", "", "");
    assertThat(clean(child, "Seen on 9 March 2026, on the 11th of March 2026 and on Christmas Day 2024."))
        .isEqualTo("Seen on a day 3 days before the death, on the day before the death and on the day they were aged 4 years.");
    assertThat(clean(child, "Moved in June 2018.")).isEqualTo("Moved in a month about 18 months before the birth.");
  }

  @Test
  void finds_a_surname_alone_once_it_was_met_in_full() {
    Anonymiser anonymiser = new Anonymiser(named("Ola", "Kay"), List.of(), Choices.none());
    anonymiser.read(List.of("Dr Imelda Quarshie attended."));
    assertThat(anonymiser.findings(List.of("Quarshie rang"))).extracting(Finding::words).containsExactly("Quarshie");
  }

  @Test
  void leaves_a_forename_of_two_people_without_a_proposal() {
    Anonymiser anonymiser =
        new Anonymiser(
            named("Ola", "Kay"), List.of(new Identifier("Sarah Kay", "the mother"), new Identifier("Sarah Pym", "the midwife")), Choices.none());
    assertThat(anonymiser.findings(List.of("Sarah came"))).extracting(Finding::proposal).containsExactly("");
    assertThat(anonymiser.findings(List.of("Sarah Pym came"))).extracting(Finding::proposal).containsExactly("the midwife");
  }

  @Test
  void counts_a_finding_once_however_it_is_written() {
    Anonymiser anonymiser = new Anonymiser(named("Zoë", "O'Brien"), List.of(), Choices.none());
    assertThat(anonymiser.findings(List.of("O’Brien, OBRIEN and o'brien's cot", "Mrs O'Brien")))
        .singleElement()
        .satisfies(finding -> assertThat(finding.times()).isEqualTo(4));
  }

  @Test
  void follows_each_kind_of_choice_in_every_text() {
    Anonymiser open = new Anonymiser(named("Ola", "Kay"), List.of(), Choices.none());
    List<String> texts = List.of("Dr Quist came.", "QUIST wrote to quist@example.org.");
    assertThat(open.findings(texts)).extracting(Finding::key).contains("quist", "quist@example.org");
    var choices = Choices.none().with("quist", new Choice.Replace("the registrar")).with("quist@example.org", new Choice.Remove());
    Anonymiser settled = new Anonymiser(named("Ola", "Kay"), List.of(), choices);
    settled.read(texts);
    assertThat(texts.stream().map(text -> settled.clean(text).text())).containsExactly("the registrar came.", "the registrar wrote to [removed].");
  }

  @Test
  void takes_what_somebody_is_for_no_name_that_marks_its_words_everywhere() {
    for (String who : List.of("The designated doctor", "Named nurse", "Consultant on call", "The bereavement nurse", "Ward sister in charge")) {
      assertThat(clean(named("Ann", "Don"), "The nurse was on call. Named people in charge of the ward. The child died.", new Identifier(who, "a professional")))
          .as(who)
          .isEqualTo("The nurse was on call. Named people in charge of the ward. The child died.");
    }
    assertThat(clean(named("Ann", "Don"), "Joy Day rang. Day was late.", new Identifier("Joy Day", "the nurse"))).isEqualTo("the nurse rang. the nurse was late.");
  }

  @Test
  void finds_names_in_the_names_of_files() {
    for (String file : List.of("Ann_Don_scan.pdf", "don-ann-photos.zip", "DON.ANN.jpg", "AnnDon-letter.docx", "ann_don(2).heic")) {
      assertThat(clean(named("Ann", "Don"), "See " + file)).as(file).doesNotContainIgnoringCase("don").doesNotContainPattern("(?i)\\bann(?![a-z])");
    }
  }

  @Test
  void puts_a_year_into_the_childs_life_and_leaves_times_and_amounts() {
    Child older = new Child("Ann", "Don", "", "9991234560", LocalDate.of(2014, 3, 3), LocalDate.of(2026, 3, 12), null, "1", "12 Acacia Road\nThame", "OX9 3ZZ");
    assertThat(clean(older, "They moved in 2019 and, since the summer of 2025, live apart. In 2010 a first child died."))
        .isEqualTo("They moved in the year they turned 5 and, since the year they turned 11, live apart. In a year about 4 years before the birth a first child died.");
    assertThat(clean(older, "Fed at 2015, before 2030 and in 2000 ml. Seen from 2015 to 2040.")).isEqualTo("Fed at 2015, before 2030 and in 2000 ml. Seen from 2015 to 2040.");
  }
}
