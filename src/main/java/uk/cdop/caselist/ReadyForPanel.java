package uk.cdop.caselist;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.cdop.access.Access;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.platform.Age;
import uk.cdop.platform.Once;
import uk.cdop.review.PanelReadiness;
import uk.cdop.review.ReachStage;
import uk.cdop.review.ReviewId;
import uk.cdop.review.Stage;

/**
 * Says of several cases that they are ready for the panel, each with a result of its own: of those whose review meeting was held and
 * which nothing keeps back (domain 2.10).
 */
@UseCase
public class ReadyForPanel {
  public static final int MOST = 100;

  @Inject Access access;
  @Inject CaseRows rows;
  @Inject @Any Instance<PanelReadiness> readiness;
  @Inject Around around;

  /** What this use case leans on around the cases. */
  @Dependent
  static class Around {
    @Inject ReachStage stages;
    @Inject Once once;
    @Inject AuditTrail audit;
  }

  /** A case that can be chosen. */
  public record Choosable(UUID id, String number, String words) {}

  /** What is done, or was done, in one case. */
  public record Line(UUID id, String number, boolean ready, String words) {}

  /** The cases of a filter that are not yet ready, at most 100. */
  public List<Choosable> choose(Filter filter) {
    access.require(Permission.PLAN_MEETING);
    around.audit.record(Act.of("review.listed", ""));
    return rows.page(filter.before(Stage.READY_FOR_CDOP), Optional.empty(), MOST).stream()
        .map(one -> new Choosable(one.id(), one.number(), one.stage().label() + ", died aged " + new Age(one.bornOn(), one.diedOn()).words()))
        .toList();
  }

  /** What would happen; changes nothing. */
  public List<Line> check(List<UUID> chosen) {
    access.require(Permission.PLAN_MEETING);
    return lines(rows.of(chosen.stream().limit(MOST).toList()));
  }

  /** Does it once for a key, however often it is sent, in those whose conditions hold then. */
  public void ready(List<UUID> chosen, String key) {
    access.require(Permission.PLAN_MEETING);
    if (around.once.made(key).isPresent()) {
      return;
    }
    List<String> done = new ArrayList<>();
    // In one order, so that two of these at once never wait for each other in a circle.
    List<CaseRow> cases = rows.of(chosen.stream().limit(MOST).sorted().toList()).stream().sorted(Comparator.comparing(CaseRow::id)).toList();
    for (Line line : lines(cases)) {
      if (line.ready() && access.may(Permission.PLAN_MEETING, line.id())) {
        around.stages.reach(new ReviewId(line.id()), Stage.READY_FOR_CDOP);
        around.audit.record(Act.on(line.id(), "review.ready_for_panel"));
        done.add(line.id() + "+");
      } else {
        done.add(line.id() + "-");
      }
    }
    around.once.remember(key, String.join(",", done));
  }

  /** What was done under a key; nothing for a key that is not known here. */
  public List<Line> done(String key) {
    access.require(Permission.PLAN_MEETING);
    Map<UUID, Boolean> done =
        around.once.made(key).stream()
            .flatMap(made -> Stream.of(made.split(",")))
            .filter(each -> each.matches("[0-9a-f-]{36}[+-]"))
            .collect(Collectors.toMap(each -> UUID.fromString(each.substring(0, 36)), each -> each.endsWith("+"), (a, b) -> a, LinkedHashMap::new));
    List<CaseRow> cases = rows.of(List.copyOf(done.keySet()));
    Map<UUID, String> still = lines(cases).stream().collect(Collectors.toMap(Line::id, Line::words));
    return cases.stream()
        .map(one -> new Line(one.id(), one.number(), done.get(one.id()), done.get(one.id()) ? "Ready for the panel" : "Not changed. " + still.get(one.id())))
        .toList();
  }

  private List<Line> lines(List<CaseRow> cases) {
    List<ReviewId> ids = cases.stream().map(one -> new ReviewId(one.id())).toList();
    Map<ReviewId, List<String>> obstacles = new LinkedHashMap<>();
    readiness.forEach(part -> part.obstacles(ids).forEach((review, words) -> obstacles.computeIfAbsent(review, any -> new ArrayList<>()).addAll(words)));
    return cases.stream().map(one -> line(one, obstacles.getOrDefault(new ReviewId(one.id()), List.of()))).toList();
  }

  private static Line line(CaseRow one, List<String> obstacles) {
    List<String> why = new ArrayList<>();
    if (one.stage().reached(Stage.READY_FOR_CDOP)) {
      why.add("It is already: " + one.stage().label().toLowerCase(Locale.UK));
    } else {
      if (!one.stage().reached(Stage.CDRM_HELD)) {
        why.add("The child death review meeting is not recorded yet");
      }
      why.addAll(obstacles);
    }
    return new Line(one.id(), one.number(), why.isEmpty(), why.isEmpty() ? "Will be ready for the panel" : String.join(". ", why));
  }
}
