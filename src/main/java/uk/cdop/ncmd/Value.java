package uk.cdop.ncmd;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import uk.cdop.ncmd.Dataset.Code;
import uk.cdop.ncmd.Dataset.Element;
import uk.cdop.platform.NhsNumber;
import uk.cdop.platform.Words;

/** What an element holds in one case. "Not known" is an answer; a blank is none. */
public sealed interface Value {
  JsonNodeFactory NODES = JsonNodeFactory.withExactBigDecimals(true);

  /** A value, as JSON and in words. */
  record Given(JsonNode json, String words) implements Value {
    @Override
    public String toString() {
      return "Given";
    }
  }

  /** Asked, and nobody knows. */
  record NotKnown() implements Value {}

  /** Asked, and it does not apply. */
  record NotApplicable() implements Value {}

  /** Nothing is recorded. */
  record Absent() implements Value {}

  /** Something is recorded that the dataset has no place for, such as a code without a translation. */
  record Unfit() implements Value {}

  Value NOT_KNOWN = new NotKnown();
  Value NOT_APPLICABLE = new NotApplicable();
  Value ABSENT = new Absent();
  Value UNFIT = new Unfit();

  default boolean given() {
    return this instanceof Given;
  }

  /** Whether there is a value or a reason why there is none. */
  default boolean answered() {
    return given() || this instanceof NotKnown || this instanceof NotApplicable;
  }

  default String words() {
    return switch (this) {
      case Given given -> given.words();
      case NotKnown nothing -> "Not known";
      case NotApplicable nothing -> "Not applicable";
      case Absent nothing -> "Not recorded";
      case Unfit nothing -> "Does not fit the dataset";
    };
  }

  /** Translates texts as facts and answers hold them. */
  static Value of(Dataset dataset, Element element, List<String> texts) {
    if (texts.isEmpty()) {
      return ABSENT;
    }
    String text = texts.getFirst();
    try {
      return switch (element.type()) {
        case TEXT -> text.matches(element.pattern().isEmpty() ? "(?s).*" : element.pattern())
            ? new Given(NODES.textNode(text), NhsNumber.read(text) instanceof NhsNumber.Reading.Valid valid ? valid.number().spaced() : text)
            : UNFIT;
        case DATE -> new Given(NODES.textNode(LocalDate.parse(text).toString()), Words.day(LocalDate.parse(text)));
        case TIME -> {
          LocalTime time = LocalTime.parse(text).truncatedTo(ChronoUnit.MINUTES);
          yield new Given(NODES.textNode(time.toString()), Words.time(time));
        }
        case MOMENT -> {
          Instant moment = Instant.parse(text).truncatedTo(ChronoUnit.SECONDS);
          yield new Given(NODES.textNode(moment.toString()), Words.moment(moment));
        }
        case INTEGER -> new Given(NODES.numberNode(new BigDecimal(text).longValueExact()), text);
        case NUMBER -> new Given(NODES.numberNode(Dataset.plain(new BigDecimal(text))), text);
        case CODE -> codes(dataset, element, List.of(text));
        case CODES -> codes(dataset, element, texts);
      };
    } catch (DateTimeException | ArithmeticException | NumberFormatException doesNotFit) {
      return UNFIT;
    }
  }

  private static Value codes(Dataset dataset, Element element, List<String> ours) {
    var list = dataset.list(element);
    List<Code> translated = ours.stream().distinct().flatMap(code -> list.of(code).stream()).toList();
    if (translated.size() < ours.stream().distinct().count()) {
      return UNFIT;
    }
    String words = translated.stream().map(Code::label).collect(Collectors.joining("; "));
    if (element.type() == Dataset.Type.CODE) {
      return new Given(NODES.textNode(translated.getFirst().to()), words);
    }
    ArrayNode array = NODES.arrayNode();
    translated.stream().map(Code::to).distinct().forEach(array::add);
    return new Given(array, words);
  }
}
