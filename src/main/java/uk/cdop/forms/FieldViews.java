package uk.cdop.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.cdop.platform.ui.Choice;

/** Makes the field views of a page from what was typed and what is wrong with it. */
final class FieldViews {

  private static final int RADIOS_IN_AN_ENTRY = 6;
  private static final int TALL = 8;
  private static final int LOW = 4;
  private static final int LONG_TEXT = 2000;

  private final Map<String, String> errors;
  private final Map<String, Offer> offers;

  FieldViews(Map<String, String> errors, Map<String, Offer> offers) {
    this.errors = errors;
    this.offers = offers;
  }

  FieldView field(Question question, Typed typed, boolean heading, String caption) {
    return field(question, typed, "", heading, caption);
  }

  private FieldView field(Question question, Typed typed, String prefix, boolean heading, String caption) {
    var about = question.about();
    String name = prefix + question.id();
    String error = question instanceof Question.Group ? "" : errors.getOrDefault(prefix + FieldReader.field(question), "");
    var known = Stream.ofNullable(prefix.isEmpty() ? offers.get(question.id()) : null)
        .map(offer -> new FieldView.Known(offer.words(), question.id()))
        .toList();
    var face = new FieldView.Face(name, about.label(), about.hint(), about.why(), error, heading, caption, known);
    return switch (question) {
      case Question.Text text -> line(face, typed, text);
      case Question.Number number -> new FieldView.Line(
          face, typed.one(question.id()), "text", number.decimals() == 0 ? "numeric" : "decimal", null, 5, number.unit(),
          unanswered(question, typed));
      case Question.Time time -> new FieldView.Line(
          face, typed.one(question.id()), "text", null, null, 10, "", unanswered(question, typed));
      case Question.LongText text -> new FieldView.Area(
          face, typed.one(question.id()), text.longest() > LONG_TEXT ? TALL : LOW, unanswered(question, typed));
      case Question.Date date -> day(face, typed, name, question);
      case Question.Choice choice when !prefix.isEmpty() && choice.codes().codes().size() > RADIOS_IN_AN_ENTRY ->
          new FieldView.Select(face, Stream.concat(
              Stream.of(Choice.of("", "Select " + about.brief())), choices(choice.codes(), question, typed, false).stream()).toList());
      case Question.Choice choice -> new FieldView.Radios(face, choices(choice.codes(), question, typed, true));
      case Question.Choices choices -> new FieldView.Checkboxes(face, choices(choices.codes(), question, typed, true));
      case Question.Group group -> entries(face, group, typed);
    };
  }

  private static FieldView line(FieldView.Face face, Typed typed, Question.Text text) {
    var rules = text.about().checks().stream().map(FieldCheck::name).toList();
    boolean digits = rules.contains("nhs_number");
    int width = digits ? 20 : rules.contains("uk_postcode") ? 10 : text.longest() <= 40 ? 20 : 0;
    String type = rules.contains("email") ? "email" : text.autocomplete().equals("tel") ? "tel" : "text";
    String autocomplete = text.autocomplete().isEmpty() ? null : text.autocomplete();
    return new FieldView.Line(
        face, typed.one(text.id()), type, digits ? "numeric" : null, autocomplete, width, "", unanswered(text, typed));
  }

  private FieldView day(FieldView.Face face, Typed typed, String name, Question question) {
    String month = errors.getOrDefault(name + "-month", "");
    String year = errors.getOrDefault(name + "-year", "");
    String error = Stream.of(face.error(), month, year).filter(each -> !each.isEmpty()).findFirst().orElse("");
    return new FieldView.Day(
        new FieldView.Face(name, face.label(), face.hint(), face.why(), error, face.heading(), face.caption(), face.known()),
        typed.one(question.id() + "-day"),
        typed.one(question.id() + "-month"),
        typed.one(question.id() + "-year"),
        !month.isEmpty(),
        !year.isEmpty(),
        unanswered(question, typed));
  }

  private FieldView entries(FieldView.Face face, Question.Group group, Typed typed) {
    int rows = typed.rows(group);
    String entry = group.entry().substring(0, 1).toUpperCase(Locale.UK) + group.entry().substring(1);
    var items = IntStream.range(0, rows).mapToObj(row -> {
      Typed fields = typed.row(group, row);
      var views = group.questions().stream()
          .map(inner -> field(inner, fields, Typed.prefix(group, row), false, ""))
          .toList();
      String title = entry + " " + (row + 1);
      return new FieldView.Item(title, views, rows > 1 ? "remove:" + group.id() + ":" + row : "", "Remove " + group.entry() + " " + (row + 1));
    }).toList();
    return new FieldView.Entries(
        face, items, rows < group.most() ? "add:" + group.id() : "", "Add another " + group.entry(), unanswered(group, typed));
  }

  private static List<Choice> choices(CodeList codes, Question question, Typed typed, boolean divided) {
    var chosen = typed.all(question.id());
    List<Choice> choices = new ArrayList<>();
    codes.codes().forEach(code -> choices.add(new Choice(code.code(), code.label(), code.hint(), chosen.contains(code.code()))));
    var unanswered = question.about().unanswered();
    if (!unanswered.isEmpty() && divided) {
      choices.add(Choice.divider("or"));
    }
    unanswered.forEach(status -> choices.add(
        Choice.of(status.code(), status.label()).checked(chosen.contains(status.code())).exclusive(true)));
    return choices;
  }

  private static List<Choice> unanswered(Question question, Typed typed) {
    var ticked = typed.all(question.id() + "-unanswered");
    return question.about().unanswered().stream()
        .map(status -> Choice.of(status.code(), question.about().subject() + " " + status.label().toLowerCase(Locale.UK))
            .checked(ticked.contains(status.code())))
        .toList();
  }
}
