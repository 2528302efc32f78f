package uk.cdop.caselist;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.cdop.access.Access;
import uk.cdop.access.Actor;
import uk.cdop.access.Colleague;
import uk.cdop.access.Colleagues;
import uk.cdop.access.Permission;
import uk.cdop.access.Role;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.restriction.FindStub;
import uk.cdop.review.DeathCategories;

/** Lists, filters and finds the cases of the actor's CDOP, 25 a page. */
@UseCase
public class ListCases {
  static final int PAGE = 25;
  private static final int BEST = 50;

  @Inject Access access;
  @Inject CaseRows rows;
  @Inject SavedFilters saved;
  @Inject AuditTrail audit;
  @Inject Around around;

  /** What else stands on the page. */
  @Dependent
  static class Around {
    @Inject Colleagues colleagues;
    @Inject FindStub findStub;
    @Inject @Any Instance<DeathCategories> categories;
  }

  /** One page, what can be chosen, and where the next page begins. */
  public record Listing(
      List<CaseRow> rows,
      int count,
      boolean more,
      Optional<Position> next,
      Map<String, String> keyWorkers,
      Map<String, String> categories,
      List<Kept> kept,
      Optional<FindStub.Stub> stub) {
    /** The number of cases in words, counted to 1,000. */
    public String counted() {
      return more ? "more than 1,000" : String.format(java.util.Locale.UK, "%,d", count);
    }
  }

  /** A kept filter as the page shows it. */
  public record Kept(UUID id, String name, String query, boolean shared, boolean byDefault, boolean own, String owner) {}

  public Listing list(Filter filter, Optional<Position> after) {
    Actor actor = access.require(Permission.FIND_REVIEWS);
    audit.record(Act.of("review.listed", ""));
    int most = filter.searches() ? BEST : PAGE + 1;
    List<CaseRow> found = rows.page(filter, after, most);
    List<CaseRow> page = filter.searches() ? found : found.stream().limit(PAGE).toList();
    Optional<Position> next =
        !filter.searches() && found.size() > PAGE ? Optional.of(new Position(page.getLast().sortValue(), page.getLast().id())) : Optional.empty();
    int count = rows.count(filter);
    return new Listing(
        page, Math.min(count, CaseRows.COUNTED), count > CaseRows.COUNTED, next,
        around.colleagues.with(Role.KEY_WORKER).stream().collect(Collectors.toMap(Colleague::account, Colleague::name, (a, b) -> a, LinkedHashMap::new)),
        categories(),
        saved.shown(actor).stream().map(one -> kept(one, actor)).toList(),
        filter.searches() ? around.findStub.find(filter.words()) : Optional.empty());
  }

  /** The filter that this person's list begins with. */
  public Optional<String> byDefault() {
    Actor actor = access.require(Permission.FIND_REVIEWS);
    return saved.own(actor).stream().filter(SavedFilter::byDefault).map(SavedFilter::query).findFirst();
  }

  private Map<String, String> categories() {
    Map<String, String> words = new LinkedHashMap<>();
    around.categories.stream().flatMap(each -> each.all().stream()).forEach(one -> words.put(String.valueOf(one.number()), one.number() + " " + one.label()));
    return words;
  }

  private static Kept kept(SavedFilter one, Actor actor) {
    return new Kept(one.id(), one.name(), one.query(), one.shared(), one.byDefault() && one.of(actor), one.of(actor), one.ownerName());
  }
}
