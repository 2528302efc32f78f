package uk.cdop.forms;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uk.cdop.forms.CollatedLine.State;

class CollationTest {
  private static final Edition MAIN = edition("""
      form: main
      edition: "2026-01"
      title: Main form
      law: Some law.
      sections:
        - id: about
          title: You
          collated: false
          pages: [{ id: you, title: You, questions: [{ id: you.name, type: text, label: Name, short: name, evidence: project }] }]
        - id: child
          title: The child
          pages:
            - id: child
              title: The child
              questions:
                - { id: child.weight, type: number, label: Weight, short: weight, min: 0, max: 9000, decimals: 2, evidence: project, not_known: true, not_applicable: true }
                - { id: child.seen, type: date, label: Last seen, short: the day, evidence: project, not_known: true, not_applicable: true }
                - { id: child.school, type: text, label: School, short: the school, evidence: project, not_known: true, not_applicable: true }
                - { id: child.story, type: long_text, label: Account, short: an account, evidence: project, not_known: true }
                - id: contacts
                  type: group
                  label: Contacts
                  short: a contact
                  entry: contact
                  most: 20
                  evidence: project
                  not_known: true
                  not_applicable: true
                  questions: [{ id: contact.with, type: text, label: With, short: with whom, evidence: project }]
      """);
  private static final Edition EXTRA = edition("""
      form: extra
      edition: "2026-01"
      title: Extra form
      law: Some law.
      sections:
        - id: fire
          title: The fire
          pages:
            - id: fire
              title: The fire
              questions:
                - { id: child.school, type: text, label: School, short: the school, evidence: project }
                - { id: fire.alarm, type: text, label: Alarm, short: the alarm, evidence: project }
      """);

  @Test
  void says_who_agrees_who_differs_and_who_knows_alone() {
    assertThat(state("child.weight", kilos("3.50"), kilos("3.5"))).isEqualTo(State.AGREE);
    assertThat(state("child.weight", kilos("3.5"), kilos("3.6"))).isEqualTo(State.CONFLICT);
    assertThat(state("child.weight", kilos("3.5"), Answer.NOT_KNOWN)).isEqualTo(State.ONE);
    assertThat(state("child.weight", kilos("3.5"), Answer.NOT_APPLICABLE)).isEqualTo(State.CONFLICT);
    assertThat(state("child.weight", Answer.NOT_KNOWN, Answer.NOT_APPLICABLE)).isEqualTo(State.NOBODY);
    assertThat(state("child.weight")).isEqualTo(State.UNANSWERED);
    assertThat(state("child.seen", words("2026-11-01"), words("2026-11-01"), Answer.NOT_KNOWN)).isEqualTo(State.AGREE);
    assertThat(state("child.school", words("Hill  School."), words("hill school"))).isEqualTo(State.AGREE);
  }

  @Test
  void keeps_accounts_beside_one_another_and_compares_nothing_in_them() {
    CollatedLine line = line("child.story", words("She was well."), words("He found her unwell."));
    assertThat(line.state()).isEqualTo(State.SEVERAL);
    assertThat(line.answer()).isEmpty();
    assertThat(line.values()).hasSize(2);
  }

  @Test
  void unites_the_entries_of_groups_and_keeps_whose_each_is() {
    CollatedLine line = line("contacts", rows("GP", "Health visitor"), rows("gp", "Police"));
    assertThat(line.state()).isEqualTo(State.SEVERAL);
    assertThat(line.values()).extracting(CollatedLine.Said::sources).containsExactly(List.of("0", "1"), List.of("0"), List.of("1"));
    assertThat(line.answer()).get().isEqualTo(rows("GP", "Health visitor", "Police"));
    assertThat(state("contacts", rows("GP", "Police"), rows("Police", "GP"))).isEqualTo(State.AGREE);
    assertThat(state("contacts", rows("GP"), Answer.NOT_APPLICABLE)).isEqualTo(State.CONFLICT);
  }

  @Test
  void leaves_out_what_each_says_about_itself_and_adds_what_only_another_form_asks() {
    Collation collation = new Collation(MAIN, List.of(
        source("a", MAIN, Answers.none().with("you.name", "Pat").with("child.school", "Hill School")),
        source("b", EXTRA, Answers.none().with("child.school", "Dale School").with("fire.alarm", "None"))));
    assertThat(collation.line("you.name")).isEmpty();
    assertThat(collation.line("child.school").orElseThrow().state()).isEqualTo(State.CONFLICT);
    assertThat(collation.parts()).extracting(Collation.Part::title).containsExactly("The child", "Extra form: The fire");
    assertThat(collation.parts().getLast().lines()).extracting(line -> line.question().id()).containsExactly("fire.alarm");
  }

  @Test
  void the_order_in_which_agencies_answered_decides_nothing() {
    Random random = new Random(21);
    for (int i = 0; i < 300; i++) {
      List<Collation.Source> sources = any(random, 1 + random.nextInt(6));
      Collation one = new Collation(MAIN, sources);
      Collections.shuffle(sources, random);
      Collation other = new Collation(MAIN, sources);
      assertThat(states(other)).isEqualTo(states(one));
      assertThat(other.lines().map(CollatedLine::digest).toList()).isEqualTo(one.lines().map(CollatedLine::digest).toList());
      assertThat(keys(other)).isEqualTo(keys(one));
    }
  }

  @Test
  void an_agency_that_does_not_know_never_makes_a_conflict_and_changes_no_answer() {
    Random random = new Random(22);
    Answers nothing = Answers.none();
    for (String id : MAIN.questions().map(Question::id).toList()) {
      nothing = nothing.with(id, Answer.NOT_KNOWN);
    }
    for (int i = 0; i < 300; i++) {
      List<Collation.Source> sources = any(random, 1 + random.nextInt(6));
      Collation before = new Collation(MAIN, sources);
      sources.add(random.nextInt(sources.size()), source("nothing known", MAIN, nothing));
      Collation after = new Collation(MAIN, sources);
      before.lines().forEach(line -> {
        CollatedLine now = after.line(line.question().id()).orElseThrow();
        assertThat(now.state()).isEqualTo(line.state() == State.UNANSWERED ? State.NOBODY : line.state());
        assertThat(now.digest()).isEqualTo(line.digest());
      });
    }
  }

  private static List<Collation.Source> any(Random random, int agencies) {
    List<Collation.Source> sources = new ArrayList<>();
    for (int agency = 0; agency < agencies; agency++) {
      Answers answers = Answers.none();
      for (Question question : MAIN.questions().toList()) {
        Answer answer = switch (random.nextInt(5)) {
          case 0 -> null;
          case 1 -> Answer.NOT_KNOWN;
          case 2 -> question.about().notApplicable() ? Answer.NOT_APPLICABLE : Answer.NOT_KNOWN;
          default -> value(question, random.nextInt(3));
        };
        answers = answer == null ? answers : answers.with(question.id(), answer);
      }
      sources.add(source("agency " + agency, MAIN, answers));
    }
    return sources;
  }

  private static Answer value(Question question, int which) {
    return switch (question) {
      case Question.Number number -> kilos("" + which);
      case Question.Date date -> words("2026-11-0" + (1 + which));
      case Question.Group group -> which == 0 ? rows("GP") : rows("GP", "Person " + which);
      default -> words(which == 0 ? "Some  words" : "some words " + which);
    };
  }

  private static Map<String, State> states(Collation collation) {
    return collation.lines().collect(Collectors.toMap(line -> line.question().id(), CollatedLine::state));
  }

  private static Map<String, Set<String>> keys(Collation collation) {
    return collation.lines().collect(Collectors.toMap(
        line -> line.question().id(), line -> line.values().stream().map(CollatedLine.Said::key).collect(Collectors.toSet())));
  }

  private static State state(String question, Answer... answers) {
    return line(question, answers).state();
  }

  private static CollatedLine line(String question, Answer... answers) {
    List<Collation.Source> sources = new ArrayList<>();
    for (Answer answer : answers) {
      sources.add(source("" + sources.size(), MAIN, Answers.none().with(question, answer)));
    }
    return new Collation(MAIN, sources).line(question).orElseThrow();
  }

  private static Collation.Source source(String id, Edition edition, Answers answers) {
    return new Collation.Source(id, edition, answers);
  }

  private static Answer kilos(String number) {
    return new Answer.Quantity(new BigDecimal(number));
  }

  private static Answer words(String value) {
    return new Answer.Words(value);
  }

  private static Answer rows(String... with) {
    return new Answer.Rows(List.of(with).stream().map(one -> Answers.none().with("contact.with", one)).toList());
  }

  private static Edition edition(String yaml) {
    try {
      return new EditionReader(Map.of(), Rules.contributed()).read(YamlNode.parse("test", yaml.getBytes(UTF_8)), "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
