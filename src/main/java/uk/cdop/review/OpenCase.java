package uk.cdop.review;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import uk.cdop.access.Access;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.platform.Age;
import uk.cdop.platform.ModuleApi;
import uk.cdop.platform.NhsNumber;
import uk.cdop.platform.Words;

/** Opens one part of a case to look at it. Every page of a case starts here, so that every look is allowed and recorded. */
@ModuleApi
@UseCase
public class OpenCase {
  @Inject Access access;
  @Inject Reviews reviews;
  @Inject AuditTrail audit;
  @Inject Around around;

  /** What stands round a case. */
  @Dependent
  static class Around {
    @Inject @Any Instance<CaseSection> sections;
    @Inject @Any Instance<Remarks> remarks;
    @Inject CriminalProceedings proceedings;
  }

  /**
   * @param part the path of the part below the case, empty for its summary
   * @param look the act code under which the look is recorded, such as `keyworker.family_viewed`
   * @throws uk.cdop.platform.Missing when the case is not the actor's
   */
  public CaseFrame open(ReviewId id, String part, Permission permission, String look) {
    access.require(permission, id.value());
    audit.record(Act.on(id.value(), look));
    return frame(reviews.get(id), part);
  }

  private CaseFrame frame(ReviewFacts facts, String part) {
    Child child = facts.child();
    String base = "/reviews/" + facts.id();
    List<CaseFrame.Part> parts = new ArrayList<>();
    if (access.may(Permission.SEE_REVIEW, facts.id().value())) {
      parts.add(new CaseFrame.Part("Summary", base, part.isEmpty()));
    }
    around.sections.stream()
        .sorted(Comparator.comparingInt(CaseSection::place))
        .filter(section -> access.may(section.permission(), facts.id().value()) && section.concerns(facts.id()))
        .map(s -> new CaseFrame.Part(s.name(), base + "/" + s.path(), s.path().equals(part)))
        .forEach(parts::add);
    List<String> markers = new ArrayList<>();
    around.sections.stream().flatMap(section -> section.markers(facts.id()).stream()).forEach(markers::add);
    if (facts.markers().jointAgencyResponse()) {
      markers.add("Joint agency response");
    }
    if (facts.markers().coroner()) {
      markers.add("Coroner");
    }
    Optional<CriminalProceedings.Active> proceedings = around.proceedings.of(facts.id());
    if (proceedings.isPresent()) {
      markers.add("Criminal proceedings");
    }
    boolean named = knowsTheChild(facts.id());
    return new CaseFrame(
        facts.id(),
        facts.number(),
        named ? child.name().isEmpty() ? "Name not known" : child.name() : "",
        named ? child.nhsNumber().map(number -> new NhsNumber(number).spaced()).orElse("Not known") : "",
        named ? Words.day(child.bornOn()) : "",
        named ? Words.day(child.diedOn()) + ", aged " + new Age(child.bornOn(), child.diedOn()).words() : "",
        markers,
        facts.stage().label(),
        parts,
        proceedings.map(CriminalProceedings.Active::words).orElse(""),
        facts,
        around.remarks.stream().flatMap(each -> each.of(facts.id()).stream()).toList());
  }

  /** Those who review the case or work with the family; the panel works from anonymised papers. */
  private boolean knowsTheChild(ReviewId id) {
    return access.may(Permission.SEE_REVIEW, id.value()) || access.may(Permission.SEE_FAMILY, id.value());
  }
}
