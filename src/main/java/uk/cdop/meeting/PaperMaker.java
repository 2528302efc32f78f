package uk.cdop.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import uk.cdop.anonymise.Anonymiser;
import uk.cdop.anonymise.Choice;
import uk.cdop.anonymise.Choices;
import uk.cdop.anonymise.Finding;
import uk.cdop.platform.Age;
import uk.cdop.review.Child;
import uk.cdop.review.IdentifierSource;
import uk.cdop.review.PaperSource;
import uk.cdop.review.Passage;
import uk.cdop.review.ReviewId;
import uk.cdop.review.Reviews;

/** Puts together what the modules know of a case and makes it anonymous, as the decisions on it say. */
@ApplicationScoped
class PaperMaker {
  private static final Pattern DISTRESSING =
      Pattern.compile("(?i).*(?:circumstance|cause of death|post.?mortem|autopsy|injur|scene|what happened|event|death).*");

  @Inject Meetings meetings;
  @Inject Reviews reviews;
  @Inject @Any Instance<PaperSource> sources;
  @Inject @Any Instance<IdentifierSource> identifiers;

  PaperDraft draft(AgendaItem item) {
    List<Passage> passages =
        sources.stream()
            .sorted(Comparator.comparingInt(PaperSource::place))
            .flatMap(source -> source.passages(item.review()).stream())
            .filter(passage -> !passage.lines().isEmpty())
            .toList();
    Anonymiser anonymiser = anonymiser(item, texts(passages));
    return new PaperDraft(
        headline(reviews.get(item.review()).child()),
        passages.stream()
            .map(
                passage ->
                    new PaperDraft.Section(
                        anonymiser.clean(passage.heading()),
                        DISTRESSING.matcher(passage.heading()).matches(),
                        passage.lines().stream()
                            .map(
                                line ->
                                    new PaperDraft.Line(
                                        anonymiser.clean(line.question()),
                                        line.answers().stream().map(anonymiser::clean).toList()))
                            .toList()))
            .toList());
  }

  /** Follows its proposals for what is known; what only looks like an identifier waits for a person. */
  private Anonymiser anonymiser(AgendaItem item, List<String> texts) {
    Choices choices = choices(item);
    Anonymiser open = anonymiser(item, choices);
    open.read(texts);
    Anonymiser anonymiser =
        anonymiser(item, choices.accepting(open.findings(texts).stream().filter(Finding::known).toList()));
    anonymiser.read(texts);
    return anonymiser;
  }

  Anonymiser anonymiser(AgendaItem item) {
    return anonymiser(item, choices(item));
  }

  private Anonymiser anonymiser(AgendaItem item, Choices choices) {
    return new Anonymiser(
        reviews.get(item.review()).child(),
        identifiers.stream().flatMap(source -> source.identifiers(item.review()).stream()).toList(),
        choices);
  }

  /** Such as `A baby who died aged 9 days`; all that a member sees before the papers. */
  static String headline(Child child) {
    Age age = new Age(child.bornOn(), child.diedOn());
    String who = age.years() < 1 ? "A baby" : age.years() < 16 ? "A child" : "A young person";
    return who + " who died aged " + age.words();
  }

  private Choices choices(AgendaItem item) {
    Map<String, Choice> choices = new HashMap<>();
    for (Decision decision : meetings.decisions(item)) {
      choices.put(
          Finding.keyOf(decision.words()),
          decision.kind() == Decision.Kind.KEEP
              ? new Choice.Keep(decision.reason())
              : new Choice.Replace(decision.instead()));
    }
    return new Choices(choices);
  }

  private static List<String> texts(List<Passage> passages) {
    List<String> texts = new ArrayList<>();
    for (Passage passage : passages) {
      texts.add(passage.heading());
      for (Passage.Line line : passage.lines()) {
        texts.add(line.question());
        texts.addAll(line.answers());
      }
    }
    return texts;
  }
}
