package uk.cdop.forms;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Turns the YAML of an edition into an {@link Edition} and refuses whatever does not hold together: an id used twice, a
 * condition on a later question, an unknown code, list or rule.
 */
final class EditionReader {

  private static final int LONGEST_TEXT = 200;
  private static final int LONGEST_LONG_TEXT = 10_000;
  private static final int MOST_ENTRIES = 30;
  private static final String ID = "[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)*";

  private final Map<String, CodeList> codeLists;
  private final Rules rules;
  private final List<Question> earlier = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();

  EditionReader(Map<String, CodeList> codeLists, Rules rules) {
    this.codeLists = codeLists;
    this.rules = rules;
  }

  Edition read(YamlNode yaml, String digest) {
    yaml.only("form", "edition", "title", "law", "follows", "changes", "sent_in_parts", "sections");
    var edition = new Edition(
        yaml.text("form"),
        yaml.text("edition"),
        yaml.text("title"),
        yaml.text("law"),
        digest,
        yaml.text("follows", ""),
        yaml.each("changes").map(EditionReader::change).toList(),
        yaml.flag("sent_in_parts"),
        yaml.each("sections").map(this::section).toList());
    if (edition.sentInParts()) {
      edition.sections().forEach(section -> requireSelfContained(yaml, edition, section));
    }
    return edition;
  }

  private static Change change(YamlNode yaml) {
    yaml.only("kind", "question", "section", "form", "source", "note", "from_form", "to_form");
    var kind = Change.Kind.named(yaml.text("kind")).orElseThrow(() -> yaml.wrong("is of an unknown kind"));
    String subject = switch (kind) {
      case REORDERED -> yaml.text("section");
      case SENT_IN_PARTS -> yaml.text("form");
      default -> yaml.text("question");
    };
    return new Change(kind, subject, yaml.text("source"), yaml.text("note"), yaml.text("from_form", ""), yaml.text("to_form", ""));
  }

  /** Whoever gets one part must be able to answer it without the others. */
  private static void requireSelfContained(YamlNode yaml, Edition edition, Section section) {
    Set<String> there = edition.sections().stream()
        .filter(each -> each.always() || each.equals(section))
        .flatMap(Section::questions).map(Question::id).collect(Collectors.toSet());
    section.pages().stream()
        .flatMap(page -> Stream.concat(Stream.of(page.askedWhen()), page.questions().stream().map(q -> q.about().askedWhen())))
        .flatMap(condition -> condition.reads().stream())
        .filter(id -> !there.contains(id))
        .findFirst()
        .ifPresent(id -> {
          throw yaml.wrong("is sent in parts, but " + section.id() + " depends on " + id + " of another section");
        });
  }

  private Section section(YamlNode yaml) {
    yaml.only("id", "title", "always", "collated", "pages");
    return new Section(
        unique(yaml, "section "),
        yaml.text("title"),
        yaml.flag("always"),
        !yaml.has("collated") || yaml.flag("collated"),
        yaml.each("pages").map(this::page).toList());
  }

  private Page page(YamlNode yaml) {
    yaml.only("id", "title", "guidance", "asked_when", "checks", "questions");
    String id = unique(yaml, "page ");
    if (!id.matches("[a-z][a-z0-9-]*")) {
      throw yaml.wrong("must have an id of lower-case letters, digits and hyphens, because it is an address");
    }
    var askedWhen = askedWhen(yaml);
    var questions = yaml.each("questions").map(this::question).toList();
    if (questions.isEmpty() || (questions.size() > 1 && !yaml.has("title"))) {
      throw yaml.wrong("must have questions, and a title if there are several");
    }
    return new Page(
        id,
        yaml.text("title", ""),
        yaml.text("guidance", ""),
        askedWhen,
        yaml.texts("checks").stream().map(rules::pageCheck).toList(),
        questions);
  }

  private Question question(YamlNode yaml) {
    var question = typed(yaml, about(yaml));
    earlier.add(question);
    return question;
  }

  private Question typed(YamlNode yaml, Question.About about) {
    return switch (yaml.text("type")) {
      case "text" -> new Question.Text(about, yaml.whole("longest", LONGEST_TEXT), yaml.text("autocomplete", ""));
      case "long_text" -> new Question.LongText(about, yaml.whole("longest", LONGEST_LONG_TEXT));
      case "number" -> new Question.Number(
          about, yaml.number("min"), yaml.number("max"), yaml.whole("decimals", 0), yaml.text("unit", ""));
      case "date" -> new Question.Date(about);
      case "time" -> new Question.Time(about);
      case "choice" -> new Question.Choice(about, codes(yaml));
      case "choices" -> new Question.Choices(about, codes(yaml));
      case "group" -> group(yaml, about);
      default -> throw yaml.wrong("has an unknown type");
    };
  }

  private Question group(YamlNode yaml, Question.About about) {
    var questions = yaml.each("questions").map(inner -> {
      if (inner.has("asked_when") || inner.text("type").equals("group")) {
        throw inner.wrong("must be simple, because it stands in a group");
      }
      return typed(inner, about(inner));
    }).toList();
    if (questions.isEmpty()) {
      throw yaml.wrong("must have questions");
    }
    return new Question.Group(about, yaml.text("entry"), yaml.whole("most", MOST_ENTRIES), questions);
  }

  private Question.About about(YamlNode yaml) {
    yaml.only("id", "type", "label", "short", "subject", "hint", "why", "evidence", "event", "optional", "not_known", "not_applicable",
        "asked_when", "checks", "longest", "autocomplete", "min", "max", "decimals", "unit", "codes", "entry", "most", "questions");
    String id = unique(yaml, "");
    if (!id.matches(ID)) {
      throw yaml.wrong("must have an id such as child.nhs_number");
    }
    String brief = yaml.text("short");
    var about = new Question.About(
        id,
        yaml.text("label"),
        brief,
        yaml.text("subject", subject(brief)),
        yaml.text("hint", ""),
        yaml.text("why", ""),
        yaml.text("evidence"),
        yaml.flag("optional"),
        yaml.flag("not_known"),
        yaml.flag("not_applicable"),
        yaml.text("event", ""),
        askedWhen(yaml),
        yaml.texts("checks").stream().map(rules::fieldCheck).toList());
    if (!about.evidence().matches("found: S[0-9]+[bc]?(, S[0-9]+[bc]?)*|recalled|recalled-low|project")) {
      throw yaml.wrong("must say where it comes from");
    }
    if (!about.event().isEmpty() && !yaml.text("type").equals("date")) {
      throw yaml.wrong("says what happened on a day, but asks for none");
    }
    return about;
  }

  private CodeList codes(YamlNode yaml) {
    var list = codeLists.get(yaml.text("codes"));
    if (list == null) {
      throw yaml.wrong("uses an unknown code list");
    }
    return list;
  }

  private Condition askedWhen(YamlNode yaml) {
    return yaml.has("asked_when") ? new ConditionReader(rules, this::earlier).read(yaml.at("asked_when")) : Condition.ALWAYS;
  }

  private List<Question> earlier(YamlNode yaml, String id) {
    var found = earlier.stream().filter(question -> question.id().equals(id)).toList();
    if (found.isEmpty()) {
      throw yaml.wrong("reads " + id + ", which is not an earlier question");
    }
    return found;
  }

  private String unique(YamlNode yaml, String kind) {
    String id = yaml.text("id");
    if (!ids.add(kind + id)) {
      throw yaml.wrong("has the id " + id + " for the second time");
    }
    return id;
  }

  private static String subject(String brief) {
    String bare = brief.replaceFirst("^(the|a|an) ", "");
    return bare.substring(0, 1).toUpperCase(Locale.UK) + bare.substring(1);
  }
}
