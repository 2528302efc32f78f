package uk.cdop.analysis.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import uk.cdop.analysis.LineKind;

/** The lists of lines, in the order of the form, with their addresses and their words. The factors of a domain have their own pages. */
enum LineList {
  ISSUES(LineKind.ISSUE, "issues", "Issues identified", "issue"),
  GOOD_PRACTICE(LineKind.PRACTICE, "good-practice", "Positive practice", "example"),
  LEARNING(LineKind.LEARNING, "learning", "Learning points", "learning point"),
  RECOMMENDATIONS(LineKind.RECOMMENDATION, "recommendations", "Recommendations", "recommendation"),
  ACTIONS(LineKind.ACTION, "actions", "Actions", "action"),
  NOTIFICATIONS(LineKind.NOTIFICATION, "notifications", "Who must be told", "notification");

  static final String PATHS = "domains/[A-D]|issues|good-practice|learning|recommendations|actions|notifications";

  private final LineKind kind;
  private final String path;
  private final String title;
  private final String one;

  LineList(LineKind kind, String path, String title, String one) {
    this.kind = kind;
    this.path = path;
    this.title = title;
    this.one = one;
  }

  static LineKind kind(String path) {
    return Stream.of(values()).filter(list -> list.path.equals(path)).findFirst().map(list -> list.kind).orElse(LineKind.FACTOR);
  }

  static String template(LineKind kind) {
    return "analysis/" + (kind == LineKind.PRACTICE ? "example" : kind.name().toLowerCase(Locale.ROOT));
  }

  static String look(LineKind kind) {
    return "analysis." + (kind == LineKind.PRACTICE ? "example" : kind.name().toLowerCase(Locale.ROOT)) + "_viewed";
  }

  static List<LineList> all() {
    return List.of(values());
  }

  LineKind kind() {
    return kind;
  }

  String path() {
    return path;
  }

  String title() {
    return title;
  }

  String one() {
    return one;
  }
}
