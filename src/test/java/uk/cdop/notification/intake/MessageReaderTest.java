package uk.cdop.notification.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.cdop.forms.Answer;
import uk.cdop.forms.Edition;
import uk.cdop.forms.Editions;
import uk.cdop.forms.Entry;
import uk.cdop.forms.EntryReader;

class MessageReaderTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private static final Edition EDITION = Editions.read().current("notification");
  private static final Mappings MAPPINGS = Mappings.read(EDITION);

  @Test
  void understands_a_complete_message_of_cascade() {
    Understood understood = cascade(message -> {});
    assertThat(understood.troubles()).isEmpty();
    assertThat(understood.answers().text("child.nhs_number")).contains("9990000018");
    assertThat(understood.answers().text("child.birth_date")).contains("2026-11-17");
    assertThat(understood.answers().text("child.birth_time")).contains("04:10");
    assertThat(understood.answers().text("child.address")).contains("1 Example Road, Exampleton");
    assertThat(understood.answers().number("birth.weight_g")).hasValueSatisfying(grams -> assertThat(grams).isEqualByComparingTo("780"));
    assertThat(understood.answers().rows("professionals")).hasSize(1);
    assertThat(understood.answers().answer("family")).contains(Answer.NOT_KNOWN);
    assertThat(new EntryReader(EDITION, TODAY).readWhole(understood.answers())).isNotInstanceOf(Entry.Refused.class);
  }

  @Test
  void understands_a_complete_message_of_spen() {
    Understood understood = spen(message -> {});
    assertThat(understood.troubles()).isEmpty();
    assertThat(understood.answers().text("child.nhs_number_known")).contains("no");
    assertThat(understood.answers().text("child.birth_date")).contains("2026-11-17");
    assertThat(understood.answers().text("coroner.referred")).contains("yes");
  }

  @Test
  void keeps_what_is_right_of_a_half_message_and_says_what_is_missing() {
    Understood understood = cascade(message -> {
      ((ObjectNode) message.get("death")).remove("summary");
      message.remove("reporter");
    });
    assertThat(understood.troubles()).extracting(Trouble::message)
        .contains("Enter what happened", "Enter your full name", "Enter your role");
    assertThat(understood.answers().text("child.last_name")).contains("Invented");
    assertThat(understood.answers().text("death.cause_1a")).contains("Extreme prematurity");
  }

  @Test
  void says_once_that_a_code_is_not_known_and_repeats_nothing_of_the_message() {
    Understood understood = cascade(message -> ((ObjectNode) message.get("baby")).put("sex", "Zebra"));
    assertThat(understood.troubles()).singleElement().satisfies(trouble -> {
      assertThat(trouble.question()).isEqualTo("child.sex");
      assertThat(trouble.message()).isEqualTo("What was the child’s sex? The code that was sent is not one we know").doesNotContain("Zebra");
    });
    assertThat(understood.answers().answered("child.sex")).isFalse();
  }

  @Test
  void leaves_out_a_number_with_a_wrong_check_digit_and_a_day_that_does_not_exist() {
    Understood understood = cascade(message -> {
      ((ObjectNode) message.get("baby")).put("nhsNumber", "9990000019").put("bornAt", "2026-02-30T04:10");
    });
    assertThat(understood.troubles()).extracting(Trouble::question).contains("child.nhs_number", "child.birth_date");
    assertThat(understood.answers().answered("child.nhs_number")).isFalse();
    assertThat(understood.answers().answered("child.birth_date")).isFalse();
  }

  @Test
  void does_not_take_a_stillbirth_for_a_death_after_birth() {
    assertThat(cascade(message -> message.put("outcome", "STILLBIRTH")).troubles())
        .singleElement().satisfies(trouble -> assertThat(trouble.message()).contains("not reviewed as child deaths"));
  }

  @Test
  void finds_the_home_before_the_hospital() {
    MessageReader reader = new MessageReader(MAPPINGS.find("spen").orElseThrow(), EDITION, TODAY);
    Message message = Message.read(SomeMessage.ofSpen(sent -> {}), false);
    assertThat(reader.homePostcode(message)).contains("HP20 1UY");
    assertThat(reader.panelOfPlace(message)).contains("BUCKS");
    assertThat(reader.panelOfPlace(Message.read("{}".getBytes(StandardCharsets.UTF_8), false))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "null", "[]", "\"text\"", "{", "{\"a\":1}{\"b\":2}", "{\"a\":1,\"a\":2}", "not json", "\u0000", "{\"baby\":1e999999999}",
        "{\"baby\":{\"sex\":{\"deep\":[1]}}}", "{\"baby\":{\"bornAt\":{}}}", "{\"professionals\":\"text\"}", "{\"professionals\":[1,null,{}]}",
        "{\"birth\":{\"gestationWeeks\":1e400,\"weightGrams\":-1}}", "{\"mother\":{\"address\":{\"postcode\":[[[]]]}}}"
      })
  void explains_whatever_arrives_and_never_fails(String body) {
    Message message = Message.read(body.getBytes(StandardCharsets.UTF_8), false);
    for (Mapping mapping : MAPPINGS.all()) {
      MessageReader reader = new MessageReader(mapping, EDITION, TODAY);
      assertThat(reader.read(message, Optional.empty()).troubles()).isNotEmpty();
      assertThat(reader.homePostcode(message)).isEmpty();
    }
    assertThat(message.fields()).allSatisfy(field -> assertThat(field.value().length()).isLessThanOrEqualTo(2_000));
  }

  @Test
  void shows_each_value_of_a_message_with_the_way_to_it() {
    assertThat(Message.read("{\"baby\":{\"nhsNumber\":\"1\",\"twins\":[true,null]}}".getBytes(StandardCharsets.UTF_8), false).fields())
        .containsExactly(new Message.Field("baby / nhs number", "1"), new Message.Field("baby / twins / 1", "true"), new Message.Field("baby / twins / 2", ""));
  }

  private static Understood cascade(Consumer<ObjectNode> changed) {
    return reader("mbrrace-cascade").read(Message.read(SomeMessage.ofCascade(changed), false), Optional.of("OXON"));
  }

  private static Understood spen(Consumer<ObjectNode> changed) {
    return reader("spen").read(Message.read(SomeMessage.ofSpen(changed), false), Optional.of("BUCKS"));
  }

  private static MessageReader reader(String source) {
    return new MessageReader(MAPPINGS.find(source).orElseThrow(), EDITION, TODAY);
  }
}
