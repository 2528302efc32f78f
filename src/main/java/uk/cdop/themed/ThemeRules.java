package uk.cdop.themed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** By which rules a regional meeting finds its cases: those of its theme and those its host added. */
@ApplicationScoped
class ThemeRules {
  @Inject Themes themes;
  @Inject RuleChoices choices;

  Theme of(Regional meeting) {
    return of(meeting.theme(), meeting.rules());
  }

  Theme of(String theme, OwnRules own) {
    return themes.of(theme).with(choices.rules(own), own.ages());
  }

  /** The rules in words, for whoever agrees to them. */
  List<String> words(Regional meeting) {
    Theme theme = of(meeting);
    Stream<String> ages =
        theme.ages().isEmpty()
            ? Stream.of()
            : Stream.of("Only children who died aged " + theme.ages().stream().map(AgeBand::label).collect(Collectors.joining(" or ")));
    return Stream.concat(theme.rules().stream().map(InclusionRule::because).distinct(), ages).toList();
  }
}
