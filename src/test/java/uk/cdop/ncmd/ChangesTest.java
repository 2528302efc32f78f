package uk.cdop.ncmd;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.cdop.forms.Answer;

class ChangesTest {
  private static List<DocumentWords.Item> items(SomeCase some, Occasion occasion) {
    return DocumentWords.of(SomeCase.DATASET, CaseDocument.of(some.mapped(occasion)).bytes()).items(occasion);
  }

  private static List<String> changes(SomeCase before, SomeCase now, Occasion occasion) {
    return Changes.between(items(before, occasion), items(now, occasion)).stream().map(Changes.Change::words).toList();
  }

  @Test
  void a_document_reads_back_as_the_words_it_was_made_of() {
    Mapped mapped = SomeCase.complete().mapped(Occasion.FINALISE);
    List<DocumentWords.Item> items = DocumentWords.of(SomeCase.DATASET, CaseDocument.of(mapped).bytes()).items(Occasion.FINALISE);
    mapped.values().forEach((element, value) -> {
      List<String> words = items.stream().filter(item -> item.path().equals(element.path())).map(DocumentWords.Item::words).toList();
      boolean unasked = value.equals(Value.ABSENT) && !element.file().equals(Dataset.CASE_FILE);
      assertThat(words).as(element.path()).isEqualTo(unasked ? List.of() : List.of(value.words()));
    });
    assertThat(items).filteredOn(DocumentWords.Item::recorded).hasSizeGreaterThan(40);
    mapped.rows().forEach((repeat, rows) -> assertThat(items).filteredOn(item -> item.path().startsWith(repeat.path() + ".")).hasSize(rows.size()));
  }

  @Test
  void the_same_record_has_no_changes() {
    assertThat(changes(SomeCase.complete(), SomeCase.complete(), Occasion.FINALISE)).isEmpty();
  }

  @Test
  void a_changed_answer_is_told_with_its_label_and_both_values() {
    assertThat(changes(SomeCase.complete().withCircumstances("First words."), SomeCase.complete().withCircumstances("Other words."), Occasion.NOTIFY))
        .containsExactly("Circumstances: Other words., was First words.");
  }

  @Test
  void what_was_recorded_and_what_is_no_longer_recorded_are_both_told() {
    SomeCase without = SomeCase.complete().withNhsNumber("");
    SomeCase with = SomeCase.complete().withNhsNumber("").notifying("child.nhs_number_absent_reason", new Answer.Words("NOTAVAIL"));
    assertThat(changes(without, with, Occasion.NOTIFY)).singleElement().asString().endsWith("NHS number not currently available, was not recorded");
    assertThat(changes(with, without, Occasion.NOTIFY)).singleElement().asString().endsWith("not recorded, was NHS number not currently available");
  }

  @Test
  void a_final_record_tells_what_is_new_since_the_notification() {
    List<String> changes = Changes.between(items(SomeCase.complete(), Occasion.NOTIFY), items(SomeCase.complete(), Occasion.FINALISE)).stream()
        .map(Changes.Change::words).toList();
    assertThat(changes).anyMatch(change -> change.startsWith("Modifiability: ")).anyMatch(change -> change.startsWith("Contributory factors, line 1: "));
    assertThat(changes).noneMatch(change -> change.startsWith("Surname: "));
  }
}
