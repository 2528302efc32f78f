package uk.cdop.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.cdop.forms.Answers;
import uk.cdop.forms.AnswersJson;
import uk.cdop.platform.Age;
import uk.cdop.review.ReviewFacts;
import uk.cdop.review.ReviewId;

/** What the answers of notification and agency forms suggest. Asked inside a use case, for one case or for many at once. */
@ApplicationScoped
class Prompts {
  private static final String NOTIFIED = "investigations";
  private static final String NOTIFIED_KIND = "investigation.kind";
  private static final String NOTIFIED_REFERENCE = "investigation.reference";
  private static final String TOLD = "other_reviews";
  private static final String TOLD_KIND = "other_review.kind";
  private static final String TOLD_REFERENCE = "other_review.reference";

  @PersistenceContext EntityManager entities;
  @Inject Kinds kinds;

  /** What one form says of what suggests a process, and since when the panel had it. */
  record Said(ReviewId review, Instant at, boolean notification, Answers answers) {}

  /** Everything the forms suggest, whether or not something is recorded about it, in the order of the file. */
  Map<ReviewId, List<Prompt>> of(Collection<ReviewFacts> cases) {
    Map<ReviewId, List<Said>> said =
        said(cases.stream().map(ReviewFacts::id).toList()).stream().collect(Collectors.groupingBy(Said::review));
    Map<ReviewId, List<Prompt>> prompts = new HashMap<>();
    cases.forEach(one -> prompts.put(one.id(), suggested(kinds.all(), one, said.getOrDefault(one.id(), List.of()))));
    return prompts;
  }

  static List<Prompt> suggested(List<Kind> kinds, ReviewFacts facts, List<Said> said) {
    Age age = new Age(facts.child().bornOn(), facts.child().diedOn());
    Kind.Circumstances of =
        new Kind.Circumstances(age.days(), age.years(), facts.markers().coroner(), facts.markers().jointAgencyResponse());
    List<Said> forms = new ArrayList<>(said);
    forms.sort(Comparator.comparing(Said::at));
    // A case without any form here, such as an imported one, still has its age and its markers.
    forms.addFirst(new Said(facts.id(), facts.notifiedAt(), true, Answers.none()));
    List<Prompt> prompts = new ArrayList<>();
    for (Kind kind : kinds) {
      Set<String> because = new LinkedHashSet<>();
      List<Instant> known = new ArrayList<>();
      List<String> references = new ArrayList<>();
      for (Said form : forms) {
        for (Kind.Suggestion suggestion : kind.prompts()) {
          if (suggestion.holds(of, form.answers()) && because.add(suggestion.because())) {
            known.add(form.at());
          }
        }
        named(kind, form, because, known, references);
      }
      if (!because.isEmpty()) {
        prompts.add(new Prompt(kind, List.copyOf(because), known.stream().min(Comparator.naturalOrder()).orElseThrow(), references.isEmpty() ? "" : references.getFirst()));
      }
    }
    return prompts;
  }

  /** A form may name the process itself, with its reference. */
  private static void named(Kind kind, Said form, Set<String> because, List<Instant> known, List<String> references) {
    boolean notification = form.notification();
    for (Answers row : form.answers().rows(notification ? NOTIFIED : TOLD)) {
      if (row.codes(notification ? NOTIFIED_KIND : TOLD_KIND).contains(kind.code())) {
        if (because.add(notification ? "The notification names it." : "An agency names it.")) {
          known.add(form.at());
        }
        row.text(notification ? NOTIFIED_REFERENCE : TOLD_REFERENCE).filter(reference -> !reference.isBlank()).ifPresent(references::add);
      }
    }
  }

  private List<Said> said(Collection<ReviewId> reviews) {
    if (reviews.isEmpty()) {
      return List.of();
    }
    Set<String> keys = new TreeSet<>(kinds.questions());
    keys.addAll(List.of(NOTIFIED, TOLD));
    List<Object[]> rows =
        entities
            .createNativeQuery(
                "select s.review_id, s.said_at, s.notification, "
                    + "cast(coalesce((select jsonb_object_agg(k, s.document -> k) from unnest(cast(:keys as text[])) k where jsonb_exists(s.document, k)), '{}') as text) "
                    + "from process.said s where s.review_id = any (cast(:ids as uuid[]))",
                Object[].class)
            .setParameter("keys", keys.stream().collect(Collectors.joining(",", "{", "}")))
            .setParameter("ids", reviews.stream().map(ReviewId::toString).collect(Collectors.joining(",", "{", "}")))
            .getResultList();
    return rows.stream()
        .map(row -> new Said(new ReviewId((UUID) row[0]), (Instant) row[1], (Boolean) row[2], AnswersJson.read((String) row[3])))
        .toList();
  }
}
