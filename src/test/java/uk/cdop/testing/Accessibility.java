package uk.cdop.testing;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Axe's rules for WCAG 2.2 AA and for good practice. Axe takes most of a second, and journeys come to pages of the same make hundreds of
 * times; so a page whose skeleton was found sound in this run is not asked about again.
 */
final class Accessibility {
  private static final List<String> STANDARDS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  /**
   * The elements with what decides a rule: tag, class, role, state, whether there is text and whether a reference leads somewhere. What
   * differs between cases (words, addresses, values, ids) is left out, and rows of the same make are told as one or as several.
   */
  private static final String SKELETON = """
      () => {
        const told = new Set(['id', 'for', 'href', 'src', 'action', 'value', 'name', 'content', 'title', 'datetime', 'd', 'alt', 'placeholder', 'nonce']);
        const leads = new Set(['aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-owns', 'for']);
        const make = element => {
          const attributes = [...element.attributes].map(({ name, value }) => {
            if (leads.has(name)) return name + value.split(/\\s+/).every(id => document.getElementById(id));
            if (name.startsWith('data-')) return '';
            return told.has(name) ? name + (value !== '') : name + '=' + value;
          }).sort();
          const parts = [];
          for (const node of element.childNodes) {
            const part = node.nodeType === 1 ? make(node) : node.nodeType === 3 && node.data.trim() ? 'T' : '';
            if (part && parts.at(-1) === part) parts.push('+');
            else if (part && !(parts.at(-1) === '+' && parts.at(-2) === part)) parts.push(part);
          }
          return '<' + element.tagName + ' ' + attributes.join(' ') + '>' + parts.join('') + '</>';
        };
        const ids = [...document.querySelectorAll('[id]')].map(element => element.id);
        return (ids.length === new Set(ids).size) + make(document.documentElement);
      }""";

  private static final Set<String> SOUND = ConcurrentHashMap.newKeySet();

  private Accessibility() {}

  /** Fails with each finding in words: the rule, where on the page, and where to read about it. */
  static void require(Page page) {
    String skeleton = (String) page.evaluate(SKELETON);
    if (SOUND.contains(skeleton)) {
      return;
    }
    List<Rule> findings = findings(page);
    if (!findings.isEmpty()) {
      throw new AssertionError("%s («%s») has %d accessibility findings:%n%s".formatted(page.url(), page.title(), findings.size(),
          findings.stream().map(Accessibility::told).collect(Collectors.joining("\n"))));
    }
    SOUND.add(skeleton);
  }

  private static List<Rule> findings(Page page) {
    AxeRunOptions onlyWhatFails = new AxeRunOptions();
    onlyWhatFails.setResultTypes(List.of("violations"));
    // Our pages hold no frames, so that axe need not gather its findings in a window of its own.
    return new AxeBuilder(page).options(onlyWhatFails).setLegacyMode(true).withTags(STANDARDS).analyze().getViolations().stream()
        .filter(finding -> !onlyBackLink(finding)).toList();
  }

  /** The NHS design system puts the back link before the main landmark, so that "skip to main content" skips it too. */
  private static boolean onlyBackLink(Rule finding) {
    return finding.getId().equals("region") && finding.getNodes().stream().allMatch(node -> node.getHtml().contains("nhsuk-back-link"));
  }

  private static String told(Rule rule) {
    Stream<String> places = rule.getNodes().stream().limit(5).map(node -> "      " + node.getTarget() + "  " + node.getHtml());
    return "  %s (%s): %s%n%s%n      %s".formatted(rule.getId(), rule.getImpact(), rule.getHelp(),
        places.collect(Collectors.joining("\n")), rule.getHelpUrl());
  }
}
