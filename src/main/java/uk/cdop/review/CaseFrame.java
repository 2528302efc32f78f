package uk.cdop.review;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import uk.cdop.platform.Age;
import uk.cdop.platform.ModuleApi;
import uk.cdop.platform.ui.Link;
import uk.cdop.platform.ui.Row;

/**
 * What stands round every page of a case: who the child was, in the words of the identity bar, and the
 * parts of the case the actor may open. Its page title carries the number, never the name. For those who
 * work from anonymised papers name, NHS number and dates are empty and only number and age are shown.
 *
 * @param proceedings criminal proceedings that have not ended, in one sentence; empty for none
 */
@ModuleApi
public record CaseFrame(
    ReviewId id,
    String number,
    String name,
    String nhsNumber,
    String bornOn,
    String died,
    List<String> markers,
    String stage,
    List<Part> parts,
    String proceedings,
    ReviewFacts facts,
    List<Remark> remarks) {

  /** A link in the case's navigation. */
  public record Part(String text, String href, boolean current) {}

  /** Whether the reader works from anonymised papers. */
  public boolean numbersOnly() {
    return name.isEmpty();
  }

  /** What was said outside about the answers of the page at this address. */
  public List<Remark> said(String path) {
    return remarks.stream().filter(remark -> remark.isOf(path)).toList();
  }

  /** The same about each question of a form, by the question; for pages of several questions. */
  public Map<String, List<String>> saidOf(String form) {
    return remarks.stream()
        .filter(remark -> remark.asked().form().equals(form))
        .collect(Collectors.groupingBy(remark -> remark.asked().question(), Collectors.mapping(Remark::words, Collectors.toList())));
  }

  /** The documents that were turned down because of one of these questions of a form, each once. */
  public List<Link> turnedDown(String form, Predicate<String> question) {
    return remarks.stream()
        .filter(remark -> remark.asked().form().equals(form) && question.test(remark.asked().question()))
        .map(Remark::from)
        .distinct()
        .toList();
  }

  /** The documents that wait to be mended because of what was said, each once. */
  public List<Link> turnedDown() {
    return remarks.stream().map(Remark::from).distinct().toList();
  }

  public String ageAtDeath() {
    return new Age(facts.child().bornOn(), facts.child().diedOn()).words();
  }

  /** The facts of the identity bar, in its order. */
  public List<Row> identity() {
    return numbersOnly()
        ? List.of(Row.of("Age at death", ageAtDeath()), Row.of("Stage", stage))
        : List.of(Row.of("NHS number", nhsNumber), Row.of("Born", bornOn), Row.of("Died", died), Row.of("Stage", stage));
  }

  public String title(String page) {
    return "Case " + number + ": " + page;
  }

  public String href(String path) {
    return "/reviews/" + id + (path.isEmpty() ? "" : "/" + path);
  }
}
