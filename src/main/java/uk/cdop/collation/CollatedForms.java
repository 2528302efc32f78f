package uk.cdop.collation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.forms.Answer;
import uk.cdop.forms.Answers;
import uk.cdop.forms.CollatedLine.State;
import uk.cdop.forms.Edition;
import uk.cdop.forms.Question;
import uk.cdop.information.ReturnedForms.ReturnedForm;
import uk.cdop.platform.ModuleApi;
import uk.cdop.review.ReviewId;

/** The agencies' answers put together, for whoever works with what is known of a case. Asked inside a use case, after access was asked. */
@ModuleApi
public interface CollatedForms {
  CollatedForm of(ReviewId review);

  /**
   * The returned forms as one who reads them form by form needs them: the collated answer stands in the place of each agency's
   * where there is one; where agencies differ and nobody decided, each still has its own. Answers that only the CDOP wrote come
   * first, in a form of their own.
   */
  List<ReturnedForm> inEachForm(ReviewId review);

  /**
   * The collated form.
   *
   * @param edition the reporting form whose order it has; what only supplementary forms ask follows in sections of their own
   * @param waiting how many questions still wait for a decision
   * @param ready whether someone said that it is ready, and nothing changed since
   */
  @ModuleApi
  record CollatedForm(Edition edition, List<CollatedSection> sections, long waiting, boolean ready) {
    public CollatedForm {
      sections = List.copyOf(sections);
    }

    /** The collated answers by question; of accounts and undecided conflicts there is none. */
    public Answers answers() {
      Map<String, Answer> answers = new LinkedHashMap<>();
      sections.forEach(section -> section.answers().forEach(
          each -> each.answer().ifPresent(answer -> answers.put(each.question().id(), answer))));
      return Answers.of(answers);
    }
  }

  /** A section of the collated form. */
  @ModuleApi
  record CollatedSection(String title, List<CollatedAnswer> answers) {
    public CollatedSection {
      answers = List.copyOf(answers);
    }
  }

  /**
   * A question and what is known to it.
   *
   * @param answer the collated answer: agreed, known by one, or decided; empty where there is none
   * @param sources the requests it came from; none for an answer of the CDOP's own
   * @param accounts what the agencies said, each different answer once
   */
  @ModuleApi
  record CollatedAnswer(
      Question question, State state, Optional<Answer> answer, boolean decided, List<UUID> sources, String kinds, List<Account> accounts) {
    public CollatedAnswer {
      sources = List.copyOf(sources);
      accounts = List.copyOf(accounts);
    }
  }

  /** What some agencies said, under their kinds and without their names. */
  @ModuleApi
  record Account(String kinds, List<String> words) {
    public Account {
      words = List.copyOf(words);
    }
  }
}
