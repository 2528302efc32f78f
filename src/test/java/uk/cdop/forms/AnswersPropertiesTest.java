package uk.cdop.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of answers whoever gives them, over every edition of every form. */
class AnswersPropertiesTest {
  private static final Editions EDITIONS = Editions.read();

  @Provide
  Arbitrary<Edition> editions() {
    return AnyAnswers.editions(EDITIONS);
  }

  @Provide
  Arbitrary<Long> seeds() {
    return AnyAnswers.seeds();
  }

  @Property(tries = 500)
  void any_answers_read_again_equal(@ForAll("editions") Edition edition, @ForAll("seeds") long seed) {
    Answers answers = AnyAnswers.seeded(seed).of(edition, 70);
    String written = AnswersJson.write(answers);
    assertThat(AnswersJson.read(written)).isEqualTo(answers);
    assertThat(AnswersJson.write(AnswersJson.read(written))).isEqualTo(written);
  }

  @Property(tries = 300)
  void what_is_submitted_holds_no_hidden_answer(@ForAll("editions") Edition edition, @ForAll("seeds") long seed) {
    Answers answers = AnyAnswers.seeded(seed).of(edition, 80);
    Journey journey = new Journey(edition, answers);
    var asked = journey.pages().stream().flatMap(page -> journey.questions(page).stream()).map(Question::id).toList();
    assertThat(asked).containsAll(journey.asked().ids());
    assertThat(new Journey(edition, journey.asked()).asked()).isEqualTo(journey.asked());
    for (Page page : edition.pages().toList()) {
      for (Question question : page.questions()) {
        if (journey.asked().answered(question.id())) {
          assertThat(page.askedWhen().holds(journey.asked()) && question.about().askedWhen().holds(journey.asked())).isTrue();
        }
      }
    }
  }

  @Property(tries = 200)
  void a_page_that_is_saved_unchanged_changes_nothing(@ForAll("editions") Edition edition, @ForAll("seeds") long seed) {
    AnyAnswers any = AnyAnswers.seeded(seed);
    Answers stored = any.of(edition, 60);
    Page page = any.page(edition);
    Journey journey = new Journey(edition, stored);
    if (journey.page(page.id()).isEmpty()) {
      return;
    }
    Entry entry = new EntryReader(edition, LocalDate.of(2026, 11, 21)).read(page, Typed.of(page, journey.asked()), stored);
    if (entry instanceof Entry.Accepted right && same(page, journey.asked(), right.answers())) {
      assertThat(Merge.of(edition, page, Seen.of(journey, page), stored, right.answers()).answers()).isEqualTo(stored);
    }
  }

  @Property(tries = 300)
  void a_form_never_throws_at_what_is_posted(@ForAll("editions") Edition edition, @ForAll("seeds") long seed, @ForAll String typed) {
    AnyAnswers any = AnyAnswers.seeded(seed);
    Page page = any.page(edition);
    Map<String, List<String>> fields = new HashMap<>();
    page.questions().forEach(question -> {
      fields.put(question.id(), List.of(typed));
      fields.put(question.id() + "-day", List.of(typed));
      fields.put(question.id() + "-unanswered", List.of(typed));
    });
    Answers stored = any.of(edition, 30);
    Entry entry = new EntryReader(edition, LocalDate.of(2026, 11, 21)).read(page, Typed.posted(fields), stored);
    assertThat(entry).isNotNull();
  }

  private static boolean same(Page page, Answers shown, Answers read) {
    return page.questions().stream().allMatch(question -> shown.answer(question.id()).equals(read.answer(question.id())));
  }
}
