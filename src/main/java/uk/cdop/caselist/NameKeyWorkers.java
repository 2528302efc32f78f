package uk.cdop.caselist;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.cdop.access.Access;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.keyworker.NameKeyWorker;
import uk.cdop.platform.Once;
import uk.cdop.review.ReviewId;

/** Names one key worker for several families that have none, each with a result of its own. A family that has one keeps theirs: that change needs a reason. */
@UseCase
public class NameKeyWorkers {
  public static final int MOST = 100;

  @Inject Access access;
  @Inject CaseRows rows;
  @Inject NameKeyWorker name;
  @Inject Once once;

  /** What naming does, or did, in one case. */
  public record Line(UUID id, String number, boolean named, String words) {}

  /** What would happen; changes nothing. */
  public List<Line> check(List<UUID> chosen) {
    access.require(Permission.NAME_KEY_WORKER);
    return rows.of(chosen.stream().limit(MOST).toList()).stream()
        .map(
            one ->
                one.keyWorker().isEmpty()
                    ? new Line(one.id(), one.number(), true, "Will be named")
                    : new Line(one.id(), one.number(), false, "Stays with " + one.keyWorker() + ". Change it on the case, with a reason"))
        .toList();
  }

  /** Does it once for a key, however often it is sent. */
  public void name(List<UUID> chosen, String account, String key) {
    access.require(Permission.NAME_KEY_WORKER);
    if (once.made(key).isPresent()) {
      return;
    }
    List<String> done = new ArrayList<>();
    // In one order, so that two of these at once never wait for each other in a circle.
    for (CaseRow one : rows.of(chosen.stream().limit(MOST).sorted().toList()).stream().sorted(java.util.Comparator.comparing(CaseRow::id)).toList()) {
      NameKeyWorker.Naming naming =
          name.name(new ReviewId(one.id()), new NameKeyWorker.Wish(account, Optional.empty(), Optional.empty(), "", ""));
      done.add(one.id() + code(naming));
    }
    once.remember(key, String.join(",", done));
  }

  /** What was done under a key; nothing for a key that is not known here. */
  public List<Line> done(String key) {
    access.require(Permission.NAME_KEY_WORKER);
    Map<UUID, String> done =
        once.made(key).stream()
            .flatMap(made -> Stream.of(made.split(",")))
            .filter(each -> each.matches("[0-9a-f-]{36}[+=-]"))
            .collect(Collectors.toMap(each -> UUID.fromString(each.substring(0, 36)), each -> each.substring(36), (a, b) -> a, LinkedHashMap::new));
    return rows.of(List.copyOf(done.keySet())).stream().map(one -> new Line(one.id(), one.number(), done.get(one.id()).equals("+"), words(done.get(one.id()), one))).toList();
  }

  private static String code(NameKeyWorker.Naming naming) {
    return switch (naming) {
      case NameKeyWorker.Naming.Named named -> "+";
      case NameKeyWorker.Naming.Overtaken overtaken -> "=";
      case NameKeyWorker.Naming.Refused refused -> "-";
    };
  }

  private static String words(String code, CaseRow one) {
    return switch (code) {
      case "+" -> "Key worker: " + one.keyWorker();
      case "=" -> "Not changed: the family has a key worker already, " + one.keyWorker();
      default -> "Not changed: this person is no key worker";
    };
  }
}
