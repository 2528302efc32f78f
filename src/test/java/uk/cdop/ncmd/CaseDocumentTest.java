package uk.cdop.ncmd;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import uk.cdop.forms.Answer;

class CaseDocumentTest {
  private final SchemaCheck schema = new SchemaCheck(SomeCase.DATASET);

  @Test
  void the_same_record_gives_the_same_bytes() {
    assertThat(CaseDocument.of(SomeCase.complete().mapped(Occasion.FINALISE)).bytes())
        .isEqualTo(CaseDocument.of(SomeCase.complete().mapped(Occasion.FINALISE)).bytes());
    assertThat(FlatFiles.archive(SomeCase.complete().mapped(Occasion.FINALISE)))
        .isEqualTo(FlatFiles.archive(SomeCase.complete().mapped(Occasion.FINALISE)));
  }

  @Test
  void the_bytes_of_a_published_version_do_not_drift() {
    assertThat(CaseDocument.of(SomeCase.complete().mapped(Occasion.FINALISE)).payloadSha256())
        .isEqualTo("54ce8f3e068cc5d9a1874918481aa0bacaacc056753d000b8da27c93246a312f");
  }

  @Test
  void a_changed_record_gives_another_checksum_and_an_unchanged_one_keeps_it_under_another_event() {
    var notify = CaseDocument.of(SomeCase.complete().mapped(Occasion.NOTIFY));
    var update = CaseDocument.of(SomeCase.complete().mapped(Occasion.UPDATE));
    var changed = CaseDocument.of(SomeCase.complete().withCircumstances("Other words.").mapped(Occasion.UPDATE));
    assertThat(update.payloadSha256()).isEqualTo(notify.payloadSha256());
    assertThat(update.sha256()).isNotEqualTo(notify.sha256());
    assertThat(changed.payloadSha256()).isNotEqualTo(notify.payloadSha256());
  }

  @Test
  void the_schema_accepts_what_is_produced() {
    for (Occasion occasion : new Occasion[] {Occasion.NOTIFY, Occasion.UPDATE, Occasion.FINALISE}) {
      assertThat(schema.misfits(CaseDocument.of(SomeCase.complete().mapped(occasion)).bytes())).as(occasion.name()).isEmpty();
    }
  }

  @Test
  void the_schema_accepts_a_reason_in_place_of_the_nhs_number_and_nothing_else() throws IOException {
    var some = SomeCase.complete().withNhsNumber("").notifying("child.nhs_number_absent_reason", new Answer.Words("NOTAVAIL"));
    assertThat(misfits(some, document -> { })).isEmpty();
    assertThat(misfits(SomeCase.complete().withNhsNumber(""), document -> { })).isNotEmpty();
  }

  @Test
  void the_schema_refuses_broken_documents() throws IOException {
    assertThat(misfits(SomeCase.complete(), d -> d.remove("checksum"))).isNotEmpty();
    assertThat(misfits(SomeCase.complete(), d -> d.put("event", "SEND"))).isNotEmpty();
    assertThat(misfits(SomeCase.complete(), d -> d.put("more", "than agreed"))).isNotEmpty();
    assertThat(misfits(SomeCase.complete(), d -> child(d).put("sex", "F"))).isNotEmpty();
    assertThat(misfits(SomeCase.complete(), d -> child(d).remove("ethnicity"))).isNotEmpty();
    assertThat(misfits(SomeCase.complete(), d -> child(d).put("birth_date", "1/9/2026"))).isNotEmpty();
    assertThat(misfits(SomeCase.complete(), d -> ((ObjectNode) d.at("/payload/analysis")).remove("factors"))).isNotEmpty();
    assertThat(misfits(SomeCase.complete(), d -> ((ObjectNode) d.at("/payload/analysis/factors/0")).remove("grade"))).isNotEmpty();
  }

  @Test
  void says_where_a_document_does_not_fit_and_never_what_it_holds() throws IOException {
    assertThat(misfits(SomeCase.complete(), d -> child(d).put("sex", "Secret"))).isNotEmpty().noneMatch(m -> m.contains("Secret"));
  }

  @Test
  void not_known_is_an_answer_of_its_own_and_a_blank_is_none() throws IOException {
    JsonNode payload = read(SomeCase.complete()).get("payload");
    assertThat(payload.get("not_known").toString()).isEqualTo("[\"birth.weight_g\"]");
    assertThat(payload.get("birth").has("weight_g")).isFalse();
    assertThat(payload.get("death").has("time")).isTrue();
  }

  @Test
  void is_utf_8_with_line_feeds_and_ends_with_one() throws IOException {
    String text = new String(CaseDocument.of(SomeCase.complete().mapped(Occasion.NOTIFY)).bytes(), StandardCharsets.UTF_8);
    assertThat(text).endsWith("}\n").doesNotContain("\r");
    assertThat(read(SomeCase.complete()).get("payload").at("/reporting/bmi").decimalValue()).isEqualByComparingTo("24.5");
  }

  private List<String> misfits(SomeCase some, Consumer<ObjectNode> breaking) throws IOException {
    ObjectNode document = read(some);
    breaking.accept(document);
    return schema.misfits(Canonical.bytes(document));
  }

  private static ObjectNode read(SomeCase some) throws IOException {
    return (ObjectNode) new JsonMapper().readTree(CaseDocument.of(some.mapped(Occasion.FINALISE)).bytes());
  }

  private static ObjectNode child(ObjectNode document) {
    return (ObjectNode) document.at("/payload/child");
  }
}
