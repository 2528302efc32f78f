package uk.cdop.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.cdop.analysis.SomeAnalysis.EDITION;
import static uk.cdop.analysis.SomeAnalysis.answered;
import static uk.cdop.analysis.SomeAnalysis.evidence;
import static uk.cdop.analysis.SomeAnalysis.ready;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.cdop.analysis.sheet.Sheet;
import uk.cdop.forms.Answers;
import uk.cdop.forms.Page;
import uk.cdop.forms.Question;
import uk.cdop.forms.Section;

class SheetTest {
  private final Sheet empty = Sheet.of(EDITION, Answers.none(), 0);

  @Test
  void asks_the_front_sheet_the_follow_up_and_the_quality_and_nothing_that_is_held_elsewhere() {
    assertThat(empty.edition().sections().stream().map(Section::title))
        .containsExactly("Front sheet", "Follow-up for the family", "Quality of the review");
    assertThat(empty.edition().questions().map(Question::id))
        .contains("cdop.agencies", "registered.cause_1a", "coroner.conclusion", "other_reviews", "family.views", "family.future_care", "review.agencies_missing")
        .doesNotContain("cdop.date", "case.summary", "factors_a", "category.primary", "sign_off.chair");
  }

  @Test
  void offers_what_is_known_on_a_page_that_nobody_saved() {
    Answers known = Answers.none().with("jar.held", "yes").with("registered.cause_1a", "Meningitis");
    Sheet saved = Sheet.of(EDITION, Answers.none().with("jar.held", "no"), 1);

    Answers offered = saved.journeyWith(known).asked();

    assertThat(offered.text("registered.cause_1a")).contains("Meningitis");
    assertThat(offered.text("jar.held")).contains("no");
    assertThat(saved.journey().asked().answered("registered.cause_1a")).isFalse();
  }

  @Test
  void notices_that_somebody_else_saved_the_same_page() {
    Page page = empty.edition().page("joint-agency").orElseThrow();
    Sheet saved = Sheet.of(EDITION, Answers.none().with("jar.held", "no"), 1);
    Sheet elsewhere = Sheet.of(EDITION, Answers.none().with("cdop.themed", "no"), 1);

    assertThat(saved.mark(page)).isNotEqualTo(empty.mark(page));
    assertThat(elsewhere.mark(page)).isEqualTo(empty.mark(page));
    assertThat(saved.same(page, Answers.none().with("jar.held", "no"))).isTrue();
  }

  @Test
  void points_at_what_is_not_answered_without_blocking() {
    assertThat(Checks.of(ready().with(empty).state(), evidence(), SomeAnalysis.CODES))
        .hasSize(3)
        .allMatch(finding -> !finding.blocks());
  }

  @Test
  void lists_the_kinds_of_agencies_that_never_reported() {
    Evidence all = evidence();
    Evidence with = new Evidence(all.bornOn(), all.diedOn(), all.today(), all.reviewMeeting(), all.panel(), all.names(), List.of("Police", "Housing"), "");

    assertThat(ready().findings(with)).containsExactly("Asked and not reported: Police, Housing");
  }

  @Test
  void points_at_a_name_and_at_questions_that_wait() {
    Answers answers = answered().answers().with("family.views", "Testname liked music").with("family.questions_answered", "no");

    assertThat(ready().with(Sheet.of(EDITION, answers, 1)).findings(evidence()))
        .hasSize(2)
        .anyMatch(text -> text.contains("holds a name"))
        .anyMatch(text -> text.contains("parents' questions"));
  }
}
