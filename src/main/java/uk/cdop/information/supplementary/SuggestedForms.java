package uk.cdop.information.supplementary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.cdop.forms.Answers;
import uk.cdop.forms.Editions;
import uk.cdop.forms.Triggers;
import uk.cdop.information.AgencyRequest;
import uk.cdop.information.RequestState;
import uk.cdop.information.Requests;
import uk.cdop.information.ReturnedForms;
import uk.cdop.information.SupplementaryForms;
import uk.cdop.notification.NotifiedDeaths;
import uk.cdop.review.ProvisionalCategory;
import uk.cdop.review.ReviewId;

/** Works the suggestions out from the notification, the forms that came back, and the category as it stands. */
@ApplicationScoped
public class SuggestedForms implements SupplementaryForms {
  @PersistenceContext EntityManager entities;
  @Inject Triggers triggers;
  @Inject Editions editions;
  @Inject Requests requests;
  @Inject ReturnedForms returned;
  @Inject Instance<NotifiedDeaths> notified;
  @Inject Instance<ProvisionalCategory> category;

  @Override
  public List<Standing> of(ReviewId review) {
    Map<String, List<String>> suggested = triggers.suggested(answers(review), category(review));
    Map<String, Long> opened = requests.of(review).stream()
        .filter(request -> request.state() != RequestState.WITHDRAWN)
        .collect(Collectors.groupingBy(request -> request.asked().form(), Collectors.counting()));
    Map<String, SetAside> aside = setAside(review).stream().collect(Collectors.toMap(SetAside::form, Function.identity()));
    return triggers.forms().stream()
        .filter(form -> suggested.containsKey(form) || opened.containsKey(form) || aside.containsKey(form))
        .map(form -> new Standing(
            form,
            editions.current(form).title(),
            suggested.getOrDefault(form, List.of()),
            opened.getOrDefault(form, 0L).intValue(),
            Optional.ofNullable(aside.get(form)).map(SetAside::reason).orElse("")))
        .toList();
  }

  @Override
  public Set<String> opened(ReviewId review) {
    return opened(requests.of(review));
  }

  @Override
  public Map<ReviewId, Set<String>> opened(Collection<ReviewId> reviews) {
    return requests.of(reviews).entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, one -> opened(one.getValue())));
  }

  private Set<String> opened(List<AgencyRequest> asked) {
    return asked.stream()
        .filter(request -> request.state() != RequestState.WITHDRAWN)
        .map(request -> request.asked().form())
        .filter(this::supplementary)
        .collect(Collectors.toSet());
  }

  /** Those that are neither suggested nor opened, for whoever knows better. */
  public List<Standing> others(ReviewId review) {
    var there = of(review).stream().map(Standing::form).toList();
    return triggers.forms().stream().filter(form -> !there.contains(form))
        .map(form -> new Standing(form, editions.current(form).title(), List.of(), 0, ""))
        .toList();
  }

  boolean supplementary(String form) {
    return triggers.forms().contains(form);
  }

  Optional<SetAside> setAside(ReviewId review, String form) {
    return setAside(review).stream().filter(each -> each.form().equals(form)).findFirst();
  }

  void keep(SetAside decision) {
    entities.persist(decision);
  }

  private List<SetAside> setAside(ReviewId review) {
    return entities
        .createQuery("select s from SetAside s where s.review = :review and s.takenBackAt is null order by s.form", SetAside.class)
        .setParameter("review", review.value())
        .getResultList();
  }

  private List<Answers> answers(ReviewId review) {
    List<Answers> forms = new ArrayList<>();
    notified.stream().flatMap(each -> each.of(review).stream()).forEach(death -> forms.add(death.answers()));
    returned.of(review).forEach(form -> forms.add(form.answers()));
    return forms;
  }

  private String category(ReviewId review) {
    return category.stream().flatMap(each -> each.of(review).stream()).findFirst().orElse("");
  }
}
