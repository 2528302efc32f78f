package uk.cdop.forms;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import uk.cdop.forms.dictionary.DescribedEdition;
import uk.cdop.forms.dictionary.DescribedQuestion;

/** The generated pages of `docs/forms`: every edition, question by question, for whoever checks them against the published forms. */
final class FormDocs {

  private FormDocs() {}

  /** The pages by their path below `docs/forms`. */
  static Map<String, String> pages(Editions editions) {
    Map<String, String> pages = new TreeMap<>();
    pages.put("README.md", index(editions));
    editions.all().forEach(edition -> pages.put(edition.form() + "/" + edition.name() + ".md", page(editions, edition)));
    return pages;
  }

  private static String index(Editions editions) {
    var text = new StringBuilder("""
        # The forms, question by question

        Generated from `src/main/resources/forms` by `mvn test -Dtest=FormDocsTest -Dforms.docs=write`; a test fails when these pages
        are not those of the editions. A question marked **draft** was not compared with the published form by a person yet.

        | Form | Edition | Questions | Draft | Options | Conditions | Changes |
        |---|---|---:|---:|---:|---:|---:|
        """);
    editions.all().stream().map(DescribedEdition::of).forEach(described -> {
      Edition edition = described.edition();
      text.append("| ").append(edition.title()).append(" | [").append(edition.form()).append(' ').append(edition.name()).append("](")
          .append(edition.form()).append('/').append(edition.name()).append(".md) | ").append(described.questions().count()).append(" | ")
          .append(described.drafts()).append(" | ").append(described.options()).append(" | ").append(described.conditions()).append(" | ")
          .append(edition.changes().size()).append(" |\n");
    });
    text.append("\n## Sets\n\n| Set | Forms and editions |\n|---|---|\n");
    editions.sets().forEach((set, members) -> text.append("| ").append(set).append(" | ")
        .append(members.entrySet().stream().map(member -> member.getKey() + " " + member.getValue()).collect(Collectors.joining(", ")))
        .append(" |\n"));
    return text.toString();
  }

  private static String page(Editions editions, Edition edition) {
    var described = DescribedEdition.of(edition);
    var text = new StringBuilder("# ").append(edition.title()).append("\n\n`").append(edition.form()).append("`, edition ")
        .append(edition.name()).append(edition.follows().isEmpty() ? "" : ", follows " + edition.follows()).append(". ")
        .append(described.questions().count()).append(" questions, ").append(described.drafts()).append(" of them draft.\n\n")
        .append(edition.law()).append("\n\n");
    if (!edition.changes().isEmpty()) {
      text.append("## Changed since ").append(edition.follows()).append("\n\n| Change | What | Note | Source |\n|---|---|---|---|\n");
      edition.changes().forEach(change -> text.append("| ").append(change.kind().label()).append(" | `").append(change.subject())
          .append("`").append(change.fromForm().isEmpty() ? "" : " from " + change.fromForm())
          .append(change.toForm().isEmpty() ? "" : " to " + change.toForm()).append(" | ").append(cell(change.note())).append(" | ")
          .append(change.source()).append(" |\n"));
      text.append('\n');
    }
    described.sections().forEach(section -> {
      text.append("## ").append(section.title()).append("\n\n");
      section.pages().forEach(page -> page.questions().forEach(question -> question(text, question, "###")));
    });
    return text.toString().stripTrailing() + "\n";
  }

  private static void question(StringBuilder text, DescribedQuestion question, String level) {
    text.append(level).append(' ').append(question.label()).append("\n\n").append("`").append(question.id()).append("`")
        .append(question.draft() ? " **draft**" : "").append(", source: ").append(question.source()).append("\n\n");
    line(text, "Answer", question.type() + (question.rules().isEmpty() ? "" : "; " + String.join("; ", question.rules())));
    line(text, "Also taken", String.join(", ", question.unanswered()));
    line(text, "Asked when", question.askedWhen());
    line(text, "Hint", question.hint());
    line(text, "Why we ask", question.why());
    question.changes().forEach(change -> line(text, "Changed", change));
    if (!question.options().isEmpty()) {
      line(text, "Options", question.options().stream().map(option -> option.label() + " (`" + option.code() + "`)").collect(Collectors.joining("; ")));
      line(text, "Source of the options", question.list());
    }
    text.append('\n');
    List<DescribedQuestion> inner = question.inner();
    inner.forEach(each -> question(text, each, "####"));
  }

  private static void line(StringBuilder text, String key, String value) {
    if (!value.isEmpty()) {
      text.append("- ").append(key).append(": ").append(value).append('\n');
    }
  }

  private static String cell(String text) {
    return text.replace("|", "\\|");
  }
}
