package uk.cdop.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.cdop.analysis.ActionEntry;
import uk.cdop.analysis.AnalysisCodes;
import uk.cdop.analysis.FactorEntry;
import uk.cdop.analysis.PanelRecord;

class TypedCaseTest {
  private static final AnalysisCodes CODES = new AnalysisCodes();
  private final PanelRecord given = SomePanelRecord.record();

  @Test
  void says_what_the_analysis_said_while_nothing_was_typed() {
    TypedCase.TypedLine untouched = line("FACTOR", Optional.of(SomePanelRecord.FACTOR), Wording.of(given.lines().getFirst().entry()), 1);
    assertThat(new TypedCase(given, Map.of(), List.of(untouched)).whole(CODES)).isEqualTo(given);
  }

  @Test
  void keeps_half_a_line_out_of_the_record_and_says_what_it_lacks() {
    TypedCase.TypedLine half = line("ACTION", Optional.empty(), Fields.NONE.with("text", "Send letters the same day"), 1);
    TypedCase typed = new TypedCase(given, Map.of(), List.of(half));
    assertThat(typed.whole(CODES).lines()).isEmpty();
    assertThat(typed.unfinished("/live/x/record/A", CODES))
        .anySatisfy(
            finding -> {
              assertThat(finding.text()).isEqualTo("An action does not say who should do it");
              assertThat(finding.path()).isEqualTo("/live/x/record/A#line-" + half.id());
            });
  }

  @Test
  void makes_a_line_of_whole_fields() {
    Fields action =
        Fields.NONE
            .with("text", "Send letters the same day")
            .with("organisation", "The hospital")
            .with("owner", "Medical director")
            .with("due-day", "14")
            .with("due-month", "2")
            .with("due-year", "2027");
    Fields factor = Fields.NONE.with("domain", "D").with("text", "The letter came late").with("grade", "2").with("modifiable", "Y");
    TypedCase typed =
        new TypedCase(given, Map.of(), List.of(line("ACTION", Optional.empty(), action, 1), line("FACTOR", Optional.empty(), factor, 1)));
    assertThat(typed.whole(CODES).lines())
        .extracting(PanelRecord.RecordedLine::entry)
        .satisfiesExactlyInAnyOrder(
            entry ->
                assertThat(entry)
                    .isInstanceOfSatisfying(ActionEntry.class, said -> assertThat(said.due()).isEqualTo(LocalDate.of(2027, 2, 14))),
            entry -> assertThat(entry).isInstanceOfSatisfying(FactorEntry.class, said -> assertThat(said.modifiable()).isEqualTo("Y")));
  }

  @Test
  void takes_the_lowest_number_as_primary_category_and_drops_a_sub_category_of_another() {
    Fields category = Fields.NONE.with("applying", List.of("9", "4")).with("primary", "").with("subcategory", "8.1");
    PanelRecord whole = typed(Wording.CATEGORY, category).whole(CODES);
    assertThat(whole.category().primary()).isEqualTo("4");
    assertThat(whole.category().subcategory()).isEmpty();
  }

  @Test
  void asks_why_the_primary_category_is_another() {
    Fields category = Fields.NONE.with("applying", List.of("9", "4")).with("primary", "9");
    assertThat(typed(Wording.CATEGORY, category).unfinished("", CODES))
        .anySatisfy(finding -> assertThat(finding.text()).startsWith("Say why the primary category"));
  }

  @Test
  void is_decided_when_it_says_whom_more_information_is_needed_from() {
    assertThat(typed(Wording.DECISION, Fields.NONE.with("decision", "COMPLETE")).decided()).isTrue();
    assertThat(typed(Wording.DECISION, Fields.NONE.with("decision", "MORE_INFORMATION")).decided()).isFalse();
    assertThat(typed(Wording.DECISION, Fields.NONE.with("decision", "MORE_INFORMATION").with("from", "The hospital")).decided()).isTrue();
  }

  @Test
  void survives_being_stored() {
    assertThat(RecordJson.record(RecordJson.write(given))).isEqualTo(given);
  }

  private TypedCase typed(String part, Fields fields) {
    return new TypedCase(given, Map.of(part, new Typed(fields, 1, "Someone", Instant.EPOCH)), List.of());
  }

  private static TypedCase.TypedLine line(String kind, Optional<UUID> origin, Fields fields, long version) {
    return new TypedCase.TypedLine(UUID.randomUUID(), kind, origin, new Typed(fields, version, "Someone", Instant.EPOCH));
  }
}
