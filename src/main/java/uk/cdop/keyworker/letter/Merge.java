package uk.cdop.keyworker.letter;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;

/** A template filled for one family: its pieces, and every field that was needed and empty. Nothing half filled is ever given. */
public record Merge(List<Piece> pieces, Set<Field> empty) {
  public Merge {
    pieces = List.copyOf(pieces);
    empty = Set.copyOf(empty);
  }

  /** A piece of a letter as it is read; `items` are filled for a list only. */
  public record Piece(Kind kind, String text, List<String> items) {
    public Piece {
      items = List.copyOf(items);
    }
  }

  /** What a piece is. */
  public enum Kind {
    HEADING,
    TEXT,
    LIST
  }

  /** A question of the family and what they are to be told. */
  public record Answer(String question, String answer) {}

  public boolean whole() {
    return empty.isEmpty();
  }

  /**
   * @param values by field; what is absent or blank is empty
   */
  static Merge of(Template template, Map<Field, String> values, List<Answer> answers) {
    List<Piece> pieces = new ArrayList<>();
    Set<Field> empty = EnumSet.noneOf(Field.class);
    for (Template.Block block : template.body()) {
      switch (block) {
        case Template.Block.Heading heading -> pieces.add(new Piece(Kind.HEADING, filled(heading.text(), values, empty), List.of()));
        case Template.Block.Text text -> {
          if (text.when().isEmpty() || given(values, text.when().get())) {
            paragraphs(filled(text.text(), values, empty)).forEach(paragraph -> pieces.add(new Piece(Kind.TEXT, paragraph, List.of())));
          }
        }
        case Template.Block.Items items ->
            pieces.add(new Piece(Kind.LIST, "", items.items().stream().map(item -> filled(item, values, empty)).toList()));
        case Template.Block.Answers all -> {
          if (answers.isEmpty()) {
            empty.add(Field.ANSWERS);
          }
          for (Answer answer : answers) {
            pieces.add(new Piece(Kind.HEADING, "You asked: " + answer.question(), List.of()));
            paragraphs(answer.answer()).forEach(paragraph -> pieces.add(new Piece(Kind.TEXT, paragraph, List.of())));
          }
        }
      }
    }
    return new Merge(pieces, empty);
  }

  /** The same, with a field that is empty although no sentence names it. */
  Merge lacking(Field field) {
    Set<Field> more = EnumSet.of(field);
    more.addAll(empty);
    return new Merge(pieces, more);
  }

  /** Every field that a template names. */
  static Set<Field> fields(Template template) {
    Set<Field> named = EnumSet.noneOf(Field.class);
    for (Template.Block block : template.body()) {
      switch (block) {
        case Template.Block.Heading heading -> named.addAll(fields(heading.text()));
        case Template.Block.Text text -> named.addAll(fields(text.text()));
        case Template.Block.Items items -> items.items().forEach(item -> named.addAll(fields(item)));
        case Template.Block.Answers all -> named.add(Field.ANSWERS);
      }
    }
    return named;
  }

  private static Set<Field> fields(String text) {
    Set<Field> named = EnumSet.noneOf(Field.class);
    Templates.FIELD.matcher(text).results().map(found -> Field.of(found.group(1))).flatMap(Optional::stream).forEach(named::add);
    return named;
  }

  private static List<String> paragraphs(String text) {
    return List.of(text.strip().split("\n[ \t]*\n\\s*"));
  }

  private static boolean given(Map<Field, String> values, Field field) {
    return !values.getOrDefault(field, "").isBlank();
  }

  /** An empty field stands as its label in square brackets, so that a preview shows where something is missing. */
  private static String filled(String text, Map<Field, String> values, Set<Field> empty) {
    return Templates.FIELD
        .matcher(text)
        .replaceAll(
            found -> {
              Field field = Field.of(found.group(1)).orElseThrow();
              if (!given(values, field)) {
                empty.add(field);
                return Matcher.quoteReplacement("[" + field.label() + "]");
              }
              return Matcher.quoteReplacement(values.get(field).strip());
            });
  }
}
