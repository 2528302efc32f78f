package uk.cdop.analysis;

import java.util.function.UnaryOperator;

/**
 * What a meeting is given of an analysis: the same, with the names of the case taken out of every text. What comes back as it
 * was given is unchanged, whatever names stood in the original.
 */
record WithoutNames(UnaryOperator<String> clean) {
  PartEntry of(PartEntry part) {
    return switch (part) {
      case CaseSummary summary -> of(summary);
      case Categorisation category -> of(category);
      case Modifiability modifiability -> of(modifiability);
      case Practice practice -> of(practice);
    };
  }

  CaseSummary of(CaseSummary said) {
    return new CaseSummary(clean.apply(said.cause()), clean.apply(said.summary()));
  }

  Categorisation of(Categorisation said) {
    return new Categorisation(said.applying(), said.primary(), said.subcategory(), clean.apply(said.overrideReason()));
  }

  Modifiability of(Modifiability said) {
    return new Modifiability(said.outcome(), clean.apply(said.inadequateReason()));
  }

  Practice of(Practice said) {
    return new Practice(clean.apply(said.goodPractice()), clean.apply(said.familyFeedback()));
  }

  LineEntry of(LineEntry line) {
    return switch (line) {
      case FactorEntry factor ->
          new FactorEntry(factor.domain(), factor.code(), clean.apply(factor.text()), factor.grade(), factor.modifiable(),
              clean.apply(factor.source()));
      case LearningEntry(String text, String level, String audience) ->
          new LearningEntry(clean.apply(text), level, clean.apply(audience));
      case ActionEntry action ->
          new ActionEntry(
              clean.apply(action.text()), action.organisation(), action.owner(), action.due(), action.informedOnOrNull(),
              action.status(), clean.apply(action.evidence()));
      case IssueEntry(String text, String source) -> new IssueEntry(clean.apply(text), source);
      case PracticeEntry(String text, String agencyType) -> new PracticeEntry(clean.apply(text), agencyType);
      case RecommendationEntry(String text, String organisation, String sort) ->
          new RecommendationEntry(clean.apply(text), organisation, sort);
      case NotificationEntry notification ->
          new NotificationEntry(
              notification.body(), notification.needed(), notification.madeOnOrNull(), clean.apply(notification.note()));
    };
  }
}
