package uk.cdop.forms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.cdop.platform.ModuleApi;

/** Two editions of a form held against each other, question by question. Questions inside a group count as questions. */
@ModuleApi
public final class EditionComparison {

  private final Edition before;
  private final Edition after;
  private final List<Difference> differences = new ArrayList<>();

  private EditionComparison(Edition before, Edition after) {
    this.before = before;
    this.after = after;
  }

  /** The differences in the order of the later edition; what was removed comes last. */
  public static List<Difference> between(Edition before, Edition after) {
    var comparison = new EditionComparison(before, after);
    comparison.compare();
    return List.copyOf(comparison.differences);
  }

  private void compare() {
    Map<String, Placed> old = placed(before);
    Map<String, Placed> now = placed(after);
    if (before.sentInParts() != after.sentInParts()) {
      differences.add(new Difference(Change.Kind.SENT_IN_PARTS, after.form(), sent(before), sent(after)));
    }
    now.forEach((id, question) -> {
      if (old.containsKey(id)) {
        compare(old.get(id), question);
      } else {
        differences.add(new Difference(Change.Kind.ADDED, id, "", question.question().about().label()));
      }
    });
    after.sections().forEach(section -> compareOrder(section, old));
    old.forEach((id, question) -> {
      if (!now.containsKey(id)) {
        differences.add(new Difference(Change.Kind.REMOVED, id, question.question().about().label(), ""));
      }
    });
  }

  private void compare(Placed old, Placed now) {
    differ(Change.Kind.MOVED, old, now, Placed::section);
    differ(Change.Kind.TYPE_CHANGED, old, now, placed -> type(placed.question()));
    differ(Change.Kind.REWORDED, old, now, placed -> words(placed.question().about()));
    differ(Change.Kind.OPTIONS_CHANGED, old, now, placed -> options(placed.question()));
    differ(Change.Kind.CONDITION_CHANGED, old, now, placed -> ConditionWords.of(placed.condition()));
    differ(Change.Kind.RULES_CHANGED, old, now, placed -> rules(placed.question()));
  }

  private void differ(Change.Kind kind, Placed old, Placed now, Function<Placed, String> said) {
    String was = said.apply(old);
    String is = said.apply(now);
    if (!was.equals(is)) {
      differences.add(new Difference(kind, now.question().id(), was, is));
    }
  }

  private void compareOrder(Section section, Map<String, Placed> old) {
    List<String> ids = ids(section);
    before.sections().stream().filter(each -> each.id().equals(section.id())).findFirst().ifPresent(earlier -> {
      Set<String> common = new LinkedHashSet<>(ids(earlier));
      common.retainAll(ids);
      List<String> now = ids.stream().filter(common::contains).toList();
      if (!now.equals(List.copyOf(common))) {
        differences.add(new Difference(Change.Kind.REORDERED, section.id(), labels(common.stream(), old), labels(now.stream(), old)));
      }
    });
  }

  private static String labels(Stream<String> ids, Map<String, Placed> placed) {
    return ids.map(id -> placed.get(id).question().about().label()).collect(Collectors.joining("\n"));
  }

  private static List<String> ids(Section section) {
    return section.questions().map(Question::id).toList();
  }

  private static Map<String, Placed> placed(Edition edition) {
    Map<String, Placed> placed = new LinkedHashMap<>();
    for (Section section : edition.sections()) {
      for (Page page : section.pages()) {
        for (Question question : page.questions()) {
          placed.put(question.id(), new Placed(section.title(), page, question));
          if (question instanceof Question.Group group) {
            group.questions().forEach(inner -> placed.put(inner.id(), new Placed(section.title(), page, inner)));
          }
        }
      }
    }
    return placed;
  }

  private static String sent(Edition edition) {
    return edition.sentInParts()
        ? "Sent in parts: " + edition.sections().stream().map(Section::title).collect(Collectors.joining(", "))
        : "Sent as a whole";
  }

  private static String type(Question question) {
    return question.getClass().getSimpleName();
  }

  private static String words(Question.About about) {
    return Stream.of(about.label(), about.hint(), about.why()).filter(text -> !text.isEmpty()).collect(Collectors.joining("\n"));
  }

  private static String options(Question question) {
    CodeList codes = switch (question) {
      case Question.Choice choice -> choice.codes();
      case Question.Choices choices -> choices.codes();
      default -> new CodeList("", "", List.of());
    };
    return codes.codes().stream().map(CodeList.Code::label).collect(Collectors.joining("\n"));
  }

  private static String rules(Question question) {
    var about = question.about();
    var rules = new ArrayList<String>();
    about.checks().forEach(check -> rules.add(check.name()));
    rules.add(about.optional() ? "optional" : "must be answered");
    about.unanswered().forEach(status -> rules.add("\"" + status.label() + "\" is an answer"));
    switch (question) {
      case Question.Text text -> rules.add("at most " + text.longest() + " characters");
      case Question.LongText text -> rules.add("at most " + text.longest() + " characters");
      case Question.Number number -> rules.add(
          "from " + number.least().toPlainString() + " to " + number.most().toPlainString() + ", " + number.decimals() + " decimals");
      case Question.Group group -> rules.add("at most " + group.most() + " entries");
      default -> { }
    }
    return String.join("\n", rules);
  }

  /** A question where it stands. */
  private record Placed(String section, Page page, Question question) {
    Condition condition() {
      return Condition.both(page.askedWhen(), question.about().askedWhen());
    }
  }
}
