package uk.cdop.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of a merge whoever wrote what, over every page of every edition. */
class MergePropertiesTest {
  private static final Editions EDITIONS = Editions.read();

  @Provide
  Arbitrary<Edition> editions() {
    return AnyAnswers.editions(EDITIONS);
  }

  @Provide
  Arbitrary<Long> seeds() {
    return AnyAnswers.seeds();
  }

  /** A page that two people opened at the same time, and what each made of it. */
  private record Two(Edition edition, Page page, Seen seen, Answers base, Answers one, Answers other) {
    static Two of(Edition edition, long seed) {
      AnyAnswers any = AnyAnswers.seeded(seed);
      Page page = any.page(edition);
      Answers base = new Journey(edition, any.of(edition, 60)).asked();
      return new Two(edition, page, Seen.of(new Journey(edition, base), page), base, any.changed(edition, page, base, 40), any.changed(edition, page, base, 40));
    }

    Merge after(Answers stored, Answers mine) {
      return Merge.of(edition, page, seen, stored, mine);
    }

    boolean shown(Question question) {
      return seen.has(question.id());
    }
  }

  @Property(tries = 500)
  void what_only_one_person_changed_is_kept(@ForAll("editions") Edition edition, @ForAll("seeds") long seed) {
    Two two = Two.of(edition, seed);
    Answers merged = two.after(two.one(), two.other()).answers();
    for (Question question : two.page().questions()) {
      var base = two.base().answer(question.id());
      var one = two.one().answer(question.id());
      var other = two.other().answer(question.id());
      if (two.shown(question) && one.equals(base)) {
        assertThat(merged.answer(question.id())).isEqualTo(other);
      }
      if (two.shown(question) && other.equals(base)) {
        assertThat(merged.answer(question.id())).isEqualTo(one);
      }
    }
  }

  @Property(tries = 500)
  void a_clash_never_overwrites_and_is_always_named(@ForAll("editions") Edition edition, @ForAll("seeds") long seed) {
    Two two = Two.of(edition, seed);
    Merge merge = two.after(two.one(), two.other());
    for (String id : merge.clashes()) {
      assertThat(merge.answers().answer(id)).isEqualTo(two.one().answer(id));
    }
    for (Question question : two.page().questions()) {
      String id = question.id();
      boolean lost = two.shown(question) && !two.other().answer(id).equals(two.base().answer(id))
          && !merge.answers().answer(id).equals(two.other().answer(id));
      assertThat(!lost || merge.clashes().contains(id)).as("%s is kept or named", id).isTrue();
    }
  }

  @Property(tries = 500)
  void where_nothing_clashes_the_order_does_not_matter(@ForAll("editions") Edition edition, @ForAll("seeds") long seed) {
    Two two = Two.of(edition, seed);
    Merge forth = two.after(two.one(), two.other());
    Merge back = two.after(two.other(), two.one());
    boolean plain = two.page().questions().stream().allMatch(two::shown);
    if (plain && forth.clashes().isEmpty() && back.clashes().isEmpty()) {
      assertThat(forth.answers()).isEqualTo(back.answers());
    }
    if (plain) {
      assertThat(forth.clashes()).isEqualTo(back.clashes());
    }
  }

  @Property(tries = 300)
  void merging_twice_changes_nothing_more(@ForAll("editions") Edition edition, @ForAll("seeds") long seed) {
    Two two = Two.of(edition, seed);
    Answers once = two.after(two.base(), two.other()).answers();
    assertThat(two.after(once, two.other()).answers()).isEqualTo(once);
    assertThat(two.after(two.one(), two.base()).answers()).isEqualTo(two.one());
  }

  @Property(tries = 300)
  void other_pages_are_never_touched(@ForAll("editions") Edition edition, @ForAll("seeds") long seed) {
    Two two = Two.of(edition, seed);
    Answers stored = AnyAnswers.seeded(seed + 1).of(edition, 50);
    Answers merged = two.after(stored, two.other()).answers();
    var here = two.page().questions().stream().map(Question::id).collect(Collectors.toSet());
    edition.questions().map(Question::id).filter(id -> !here.contains(id))
        .forEach(id -> assertThat(merged.answer(id)).isEqualTo(stored.answer(id)));
  }

  @Property(tries = 60)
  void thirty_editors_lose_no_update(@ForAll("editions") Edition edition, @ForAll("seeds") long seed) {
    AnyAnswers any = AnyAnswers.seeded(seed);
    Page page = any.page(edition);
    Answers stored = new Journey(edition, any.of(edition, 60)).asked();
    Seen seen = Seen.of(new Journey(edition, stored), page);
    Answers base = stored;
    List<Answers> written = new ArrayList<>();
    for (int editor = 0; editor < 30; editor++) {
      Answers mine = any.changed(edition, page, base, 15);
      Merge merge = Merge.of(edition, page, seen, stored, mine);
      for (Question question : page.questions()) {
        String id = question.id();
        boolean changed = seen.has(id) && !seen.fits(id, mine);
        boolean there = merge.answers().answer(id).equals(mine.answer(id)) || merge.clashes().contains(id);
        assertThat(!changed || there).as("editor %s at %s", editor, id).isTrue();
      }
      stored = merge.answers();
      written.add(mine);
    }
    // Whatever stands at the end, somebody wrote, or nobody touched.
    for (Question question : page.questions()) {
      var last = stored.answer(question.id());
      assertThat(last.equals(base.answer(question.id())) || written.stream().anyMatch(each -> each.answer(question.id()).equals(last))).isTrue();
    }
  }

  @Property(tries = 300)
  void marks_come_back_as_they_went(@ForAll("editions") Edition edition, @ForAll("seeds") long seed) {
    Two two = Two.of(edition, seed);
    assertThat(Seen.read(two.seen().text()).text()).isEqualTo(two.seen().text());
  }
}
