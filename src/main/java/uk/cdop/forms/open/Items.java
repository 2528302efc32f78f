package uk.cdop.forms.open;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.cdop.forms.Condition;
import uk.cdop.forms.ConditionWords;
import uk.cdop.forms.Edition;
import uk.cdop.forms.Page;
import uk.cdop.forms.Question;
import uk.cdop.forms.open.Clauses.Test;

/** Lays an edition out as items: sections, pages, questions, and groups around what FHIR cannot condition in one item. */
final class Items {

  private final Edition edition;

  private Items(Edition edition) {
    this.edition = edition;
  }

  static List<Item> of(Edition edition) {
    var items = new Items(edition);
    return edition.sections().stream()
        .map(section -> Item.group("section." + section.id(), section.title(), section.pages().stream().map(items::page).toList()))
        .toList();
  }

  private Item page(Page page) {
    List<Item> items = new ArrayList<>();
    if (!page.guidance().isEmpty()) {
      items.add(hint("page." + page.id() + ".guidance", page.guidance()));
    }
    page.questions().forEach(question -> {
      items.add(conditioned(question(question), question.about().askedWhen()));
      unanswered(question).map(item -> conditioned(item, question.about().askedWhen())).ifPresent(items::add);
    });
    return conditioned(Item.group("page." + page.id(), page.heading(), items), page.askedWhen());
  }

  private static Item question(Question question) {
    List<Item> items = new ArrayList<>();
    if (!question.about().hint().isEmpty()) {
      items.add(hint(question.id() + ".hint", question.about().hint()));
    }
    if (!question.about().why().isEmpty()) {
      items.add(hint(question.id() + ".why", question.about().why()));
    }
    if (question instanceof Question.Group group) {
      group.questions().forEach(inner -> {
        items.add(question(inner));
        unanswered(inner).ifPresent(items::add);
      });
    }
    var kind = question instanceof Question.Group ? Item.Kind.ENTRY : Item.Kind.QUESTION;
    return new Item(question.id(), kind, question.about().label(), Set.of(), false, Optional.of(question), "", items);
  }

  /** Where a value has no codes, the reason why there is none needs an item of its own. */
  private static Optional<Item> unanswered(Question question) {
    var about = question.about();
    return (about.notKnown() || about.notApplicable()) && !coded(question)
        ? Optional.of(new Item(
            question.id() + ".unanswered", Item.Kind.UNANSWERED, about.subject() + ": why there is no answer", Set.of(), false,
            Optional.of(question), "", List.of()))
        : Optional.empty();
  }

  private static Item hint(String linkId, String text) {
    return new Item(linkId, Item.Kind.HINT, text, Set.of(), false, Optional.empty(), "", List.of());
  }

  private Item conditioned(Item item, Condition condition) {
    var clauses = Clauses.of(condition, id -> edition.question(id).filter(Items::coded).isPresent());
    if (clauses.isEmpty()) {
      return item.saying(ConditionWords.of(condition));
    }
    Set<Test> together = new LinkedHashSet<>();
    List<Set<Test>> apart = new ArrayList<>();
    clauses.get().forEach(clause -> {
      if (clause.size() == 1) {
        together.addAll(clause);
      } else {
        apart.add(clause);
      }
    });
    boolean only = together.isEmpty() && !apart.isEmpty();
    Item inner = only ? item.when(apart.remove(0), true) : item.when(together, false);
    int layer = 1;
    for (Set<Test> clause : apart) {
      inner = Item.group(item.linkId() + ".when" + layer++, "", List.of(inner)).when(clause, true);
    }
    return inner;
  }

  static boolean coded(Question question) {
    return question instanceof Question.Choice || question instanceof Question.Choices;
  }
}
