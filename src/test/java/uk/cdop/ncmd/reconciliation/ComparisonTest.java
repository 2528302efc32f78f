package uk.cdop.ncmd.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.cdop.caseimport.sheet.SheetReading;
import uk.cdop.caseimport.sheet.SpreadsheetFile;
import uk.cdop.ncmd.Occasion;
import uk.cdop.ncmd.Submission;
import uk.cdop.ncmd.SubmissionState;
import uk.cdop.review.Child;
import uk.cdop.review.Markers;
import uk.cdop.review.ReviewFacts;
import uk.cdop.review.ReviewId;
import uk.cdop.review.Stage;

class ComparisonTest {
  private static final Instant SENT = Instant.parse("2026-11-03T09:14:00Z");

  private final List<Comparison.Ours> ours = new ArrayList<>();
  private final Map<String, ReviewFacts> known = new HashMap<>();
  private ClosedCases closed = new ClosedCases(Map.of(), Map.of());

  private static ReviewFacts facts(String number) {
    return new ReviewFacts(new ReviewId(UUID.randomUUID()), "OXON", number, Stage.GATHERING,
        new Child("Robin", "Example", "", "", LocalDate.of(2026, 1, 2), LocalDate.of(2026, 10, 2), LocalTime.NOON, "1", "", ""),
        new Markers(false, false), SENT, SENT);
  }

  private void have(String number, Occasion occasion, SubmissionState state, String reference) {
    ReviewFacts facts = facts(number);
    ours.add(new Comparison.Ours(facts, new Submission.Line(UUID.randomUUID(), facts.id().value(), 1, occasion, "aligned", "", "", 1, 0, SENT, "oxon.coordinator",
        state, true, "API", reference, 1, SENT)));
  }

  private List<Line> compare(String csv) {
    return compare(csv, Instant.parse("2026-11-30T00:00:00Z"));
  }

  private List<Line> compare(String csv, Instant until) {
    var sheet = ((SheetReading.Read) SpreadsheetFile.read(csv.getBytes(StandardCharsets.UTF_8))).sheet();
    return new Comparison(ours, known, closed, until).with(((TheirList.Reading.Read) TheirList.of(sheet)).list());
  }

  @Test
  void a_row_of_a_case_that_is_closed_to_whoever_compares_is_kept_with_its_case() {
    UUID numbered = UUID.randomUUID();
    UUID referred = UUID.randomUUID();
    closed = new ClosedCases(Map.of("OXON-2026-0008", numbered), Map.of("55-8", referred));
    assertThat(compare("NCMD reference,Case reference\n55-7,oxon-2026-0008\n55-8,\n55-9,OXON-2026-0009\n"))
        .extracting(line -> line.review().orElse(null)).containsExactlyInAnyOrder(numbered, referred, null);
  }

  @Test
  void a_case_that_both_have_alike_is_the_same() {
    have("OXON-2026-0001", Occasion.NOTIFY, SubmissionState.ACCEPTED, "55-1");
    assertThat(compare("NCMD reference,Case reference,Status,Date of death\n55-1,oxon-2026-0001,Notified,02/10/2026\n"))
        .singleElement().satisfies(line -> assertThat(line.kind()).isEqualTo(Line.Kind.MATCHED));
  }

  @Test
  void a_case_only_we_have_comes_first_and_one_only_they_have_follows() {
    have("OXON-2026-0001", Occasion.NOTIFY, SubmissionState.ACCEPTED, "55-1");
    List<Line> lines = compare("NCMD reference,Case reference\n55-9,OXON-2026-0009\n");
    assertThat(lines).extracting(Line::kind).containsExactly(Line.Kind.OURS_ONLY, Line.Kind.THEIRS_ONLY);
    assertThat(lines.get(1).theirs()).isEqualTo("NCMD reference: 55-9; Case reference: OXON-2026-0009");
  }

  @Test
  void a_case_they_have_that_is_here_but_was_never_sent_is_named() {
    ReviewFacts here = facts("OXON-2026-0009");
    known.put("OXON-2026-0009", here);
    assertThat(compare("NCMD reference,Case reference\n55-9,OXON-2026-0009\n")).singleElement().satisfies(line -> {
      assertThat(line.review()).contains(here.id().value());
      assertThat(line.ours()).contains("nothing of it was sent");
    });
  }

  @Test
  void what_was_sent_after_the_day_of_their_list_cannot_be_missing_from_it() {
    have("OXON-2026-0001", Occasion.NOTIFY, SubmissionState.ACCEPTED, "55-1");
    assertThat(compare("NCMD reference,Status\n55-7,Open\n", SENT.minusSeconds(1))).extracting(Line::kind).containsExactly(Line.Kind.THEIRS_ONLY);
  }

  @Test
  void each_difference_is_said() {
    have("OXON-2026-0001", Occasion.FINALISE, SubmissionState.SENT, "55-1");
    assertThat(compare("NCMD reference,Case reference,Status,Date of death\n55-2,OXON-2026-0001,Open,3 October 2026\n")).singleElement().satisfies(line -> {
      assertThat(line.kind()).isEqualTo(Line.Kind.DIFFERENT);
      assertThat(line.differences()).containsExactly(
          "We sent the final record on 3 November 2026; they have it as open",
          "They have it; no answer is recorded here",
          "The reference here is 55-1; theirs is 55-2",
          "The date of death here is 2 October 2026; theirs is 3 October 2026");
    });
  }

  @Test
  void a_case_they_finished_that_we_did_not_and_one_listed_twice_are_differences() {
    have("OXON-2026-0001", Occasion.UPDATE, SubmissionState.ACCEPTED, "55-1");
    List<Line> lines = compare("NCMD reference,Status\n55-1,Finalised\n55-1,Finalised\n");
    assertThat(lines).hasSize(2).allSatisfy(line -> assertThat(line.kind()).isEqualTo(Line.Kind.DIFFERENT));
    assertThat(lines).anyMatch(line -> line.differences().contains("They have this case more than once"));
  }

  @Test
  void a_withdrawn_case_is_not_missed_but_is_told_when_they_still_have_it() {
    have("OXON-2026-0001", Occasion.WITHDRAW, SubmissionState.ACCEPTED, "55-1");
    assertThat(compare("NCMD reference,Status\n55-7,Open\n")).extracting(Line::kind).containsExactly(Line.Kind.THEIRS_ONLY);
    assertThat(compare("NCMD reference,Status\n55-1,Open\n")).singleElement()
        .satisfies(line -> assertThat(line.differences()).containsExactly("We withdrew the case on 3 November 2026; they still have it"));
    assertThat(compare("NCMD reference,Status\n55-1,Withdrawn\n")).extracting(Line::kind).containsExactly(Line.Kind.MATCHED);
  }

  @Test
  void a_list_without_a_column_that_names_a_case_is_refused() {
    var sheet = ((SheetReading.Read) SpreadsheetFile.read("Colour,Size\nred,2\n".getBytes(StandardCharsets.UTF_8))).sheet();
    assertThat(TheirList.of(sheet)).isEqualTo(new TheirList.Reading.NoCases(List.of("Colour", "Size")));
  }
}
