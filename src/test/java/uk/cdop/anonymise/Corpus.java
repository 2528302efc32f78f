package uk.cdop.anonymise;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import uk.cdop.review.Child;
import uk.cdop.review.IdentifierSource.Identifier;

/** The invented case texts, each identifier marked with its kind and with a plus where the case knows it. */
final class Corpus {
  private static final Path FOLDER = Path.of("src/test/resources/anonymise/corpus");
  private static final Pattern MARK = Pattern.compile("\\[\\[(\\+?)([A-Z_]+)\\|(.*?)\\]\\]", Pattern.DOTALL);
  private static final int FILLINGS = 12;

  /** One marked identifier and where it stands in the plain text. */
  record Mark(int from, int to, Kind kind, boolean known) {}

  /** A text without its marks. */
  record Text(String plain, List<Mark> marks, boolean made) {}

  /** A case: what is known of it, and its texts. */
  record Case(String name, Child child, List<Identifier> known, List<Text> texts) {
    Anonymiser anonymiser(Choices choices) {
      Anonymiser anonymiser = new Anonymiser(child, known, choices);
      anonymiser.read(plain());
      return anonymiser;
    }

    List<String> plain() {
      return texts.stream().map(Text::plain).toList();
    }
  }

  private Corpus() {}

  static List<Case> load() {
    YAMLMapper yaml = new YAMLMapper();
    List<Case> cases = new ArrayList<>();
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.sorted().toList()) {
        JsonNode node = yaml.readTree(file.toFile());
        if (node.has("frames")) {
          node.get("cases").forEach(one -> cases.add(read(one.get("surname").asText(), one, filled(one, node.get("frames")))));
        } else {
          cases.add(read(file.getFileName().toString(), node, split(node.get("texts").asText())));
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return cases;
  }

  private static Case read(String name, JsonNode node, List<Text> texts) {
    List<Identifier> known = new ArrayList<>();
    node.get("known").fields().forEachRemaining(field -> known.add(new Identifier(field.getKey(), field.getValue().asText())));
    Child child =
        new Child(
            node.get("forenames").asText(), node.get("surname").asText(), node.path("aka").asText(""), node.get("nhs").asText(),
            LocalDate.parse(node.get("born").asText()), LocalDate.parse(node.get("died").asText()), null, "1",
            node.get("address").asText(), node.get("postcode").asText());
    return new Case(name, child, known, texts);
  }

  private static List<Text> split(String texts) {
    return Stream.of(texts.strip().split("\\n\\s*\\n")).map(text -> marked(text.strip(), false)).toList();
  }

  /** Frames of sentences with the words of a case in their places; the same choice at every run. */
  private static List<Text> filled(JsonNode one, JsonNode frames) {
    Random random = new Random(one.get("surname").asText().hashCode());
    List<String> left = new ArrayList<>();
    frames.forEach(frame -> left.add(frame.asText()));
    List<Text> texts = new ArrayList<>();
    for (int i = 0; i < FILLINGS; i++) {
      String frame = left.remove(random.nextInt(left.size()));
      Map<String, Integer> next = new HashMap<>();
      Matcher slot = Pattern.compile("\\{([a-z]+)\\}").matcher(frame);
      String text =
          slot.replaceAll(
              found -> {
                JsonNode ways = one.get("ways").get(found.group(1));
                int start = next.computeIfAbsent(found.group(1), k -> random.nextInt(ways.size()));
                next.merge(found.group(1), 1, Integer::sum);
                return Matcher.quoteReplacement(ways.get(start % ways.size()).asText());
              });
      texts.add(marked(text, true));
    }
    return texts;
  }

  static Text marked(String text, boolean made) {
    StringBuilder plain = new StringBuilder();
    List<Mark> marks = new ArrayList<>();
    Matcher mark = MARK.matcher(text);
    int at = 0;
    while (mark.find()) {
      plain.append(text, at, mark.start());
      int from = plain.length();
      plain.append(mark.group(3));
      marks.add(new Mark(from, plain.length(), Kind.valueOf(mark.group(2)), !mark.group(1).isEmpty()));
      at = mark.end();
    }
    return new Text(plain.append(text.substring(at)).toString(), marks, made);
  }
}
