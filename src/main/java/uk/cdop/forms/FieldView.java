package uk.cdop.forms;

import java.util.List;
import uk.cdop.platform.ui.Choice;

/** One question as a page shows it: typed values, the error if there is one, everything already in words. */
public sealed interface FieldView {

  /**
   * The parts every field has.
   *
   * @param why the reason why it is asked, where people may wonder; empty where they will not
   * @param known what is known from elsewhere and may be taken over
   */
  record Face(String id, String label, String hint, String why, String error, boolean heading, String caption, List<Known> known) {}

  /** An answer from elsewhere in words, and the value of the button that takes it over. */
  record Known(String words, String use) {}

  Face face();

  /** A line of text, a number or a time. */
  record Line(
      Face face, String value, String type, String inputmode, String autocomplete, int width, String suffix, List<Choice> unanswered)
      implements FieldView {}

  /** Text of several lines. */
  record Area(Face face, String value, int rows, List<Choice> unanswered) implements FieldView {}

  /** A date in three parts; a wrong part is named, and where none is the whole date is wrong. */
  record Day(Face face, String day, String month, String year, boolean monthWrong, boolean yearWrong, List<Choice> unanswered)
      implements FieldView {}

  /** One code of a list, as radios. */
  record Radios(Face face, List<Choice> choices) implements FieldView {}

  /** One code of a long list inside a group entry, as a select. */
  record Select(Face face, List<Choice> choices) implements FieldView {}

  /** Several codes of a list. */
  record Checkboxes(Face face, List<Choice> choices) implements FieldView {}

  /** The entries of a group; add is empty when there can be no more. */
  record Entries(Face face, List<Item> items, String add, String addLabel, List<Choice> unanswered) implements FieldView {}

  /** One entry of a group; remove is empty for an only entry. */
  record Item(String title, List<FieldView> fields, String remove, String removeLabel) {}
}
