package uk.cdop.testing;

import static java.util.Map.entry;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Every address the product serves, read from its own classes, and ids to fill them with. */
public final class Endpoints {
  private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)\\}");

  /** Words that a variable may hold; any other variable is an id. */
  private static final Map<String, String> WORDS =
      Map.ofEntries(
          entry("code", "T9"),
          entry("decision", "open"),
          entry("kind", "initial"),
          entry("list", "domains/A"),
          entry("sheet", "documents"),
          entry("part", "category"),
          entry("letter", "A"),
          entry("number", "1"),
          entry("event", "NOTIFY"),
          entry("to", ""),
          entry("version", "aligned-2026-11-draft"),
          entry("measure", "nhs-number"),
          entry("page", "area"),
          entry("form", "notification"),
          entry("edition", "2022-04"),
          entry("earlier", "2022-04"),
          entry("template", "first-letter"),
          entry("token", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"));

  private Endpoints() {}

  /** One verb at one address; a variable stands in braces, without its pattern. */
  public record Endpoint(String verb, String path) implements Comparable<Endpoint> {
    public String with(UnaryOperator<String> values) {
      return VARIABLE.matcher(path).replaceAll(found -> java.util.regex.Matcher.quoteReplacement(values.apply(found.group(1))));
    }

    @Override
    public int compareTo(Endpoint other) {
      return Comparator.comparing(Endpoint::path).thenComparing(Endpoint::verb).compare(this, other);
    }

    @Override
    public String toString() {
      return verb + " " + path;
    }
  }

  /** A method that answers at an address, with the name of its class. */
  public record Served(Endpoint endpoint, String type) {}

  public static Set<Endpoint> served() {
    return methods().stream().map(Served::endpoint).collect(Collectors.toCollection(TreeSet::new));
  }

  public static List<Served> methods() {
    List<Served> served = new ArrayList<>();
    for (JavaClass type :
        new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("uk.cdop")) {
      if (type.isAnnotatedWith(Path.class)) {
        // Pages that several addresses share stand in a class above theirs.
        for (JavaMethod method : type.getAllMethods()) {
          method.getAnnotations().stream()
              .filter(annotation -> annotation.getRawType().isAnnotatedWith(HttpMethod.class))
              .map(annotation -> annotation.getRawType().getSimpleName())
              .forEach(verb -> served.add(new Served(new Endpoint(verb, path(type, method)), type.getName())));
        }
      }
    }
    return served;
  }

  private static String path(JavaClass type, JavaMethod method) {
    String base = type.getAnnotationOfType(Path.class).value();
    String rest = method.isAnnotatedWith(Path.class) ? method.getAnnotationOfType(Path.class).value() : "";
    String joined = ("/" + base + "/" + rest).replaceAll("/+", "/");
    return withoutPatterns(joined).replaceAll("(.)/$", "$1");
  }

  /** `{id:[0-9a-f-]{36}}` becomes `{id}`; patterns hold braces of their own. */
  private static String withoutPatterns(String path) {
    StringBuilder plain = new StringBuilder();
    int depth = 0;
    boolean name = false;
    for (char c : path.toCharArray()) {
      if (c == '{') {
        depth++;
        name = depth == 1 || name;
        if (depth == 1) {
          plain.append(c);
        }
      } else if (c == '}') {
        depth--;
        if (depth == 0) {
          plain.append(c);
        }
      } else if (depth == 0) {
        plain.append(c);
      } else if (depth == 1) {
        name = name && c != ':';
        if (name && c != ' ') {
          plain.append(c);
        }
      }
      if (depth == 0) {
        name = false;
      }
    }
    return plain.toString();
  }

  /** What a variable that is no id may hold. */
  public static Optional<String> known(String variable) {
    return Optional.ofNullable(WORDS.get(variable));
  }

  /** Real ids for the variables of an address, all of this review. */
  public static UnaryOperator<String> idsOf(Endpoint endpoint, UUID review) {
    return variable ->
        Optional.of(variable)
            .filter(name -> !name.equals("letter"))
            .filter(name -> !(name.equals("form") && endpoint.path().startsWith("/reviews/")))
            .flatMap(Endpoints::known)
            .orElseGet(
                () ->
                    switch (variable) {
                      case "review" -> review.toString();
                      case "id" -> idFor(endpoint.path(), review);
                      case "letter" -> one("select letter as it from meeting.agenda_item where review_id = ? limit 1", review);
                      case "meeting" -> one("select meeting_id::text as it from meeting.agenda_item where review_id = ? limit 1", review);
                      case "agency" -> agency(review);
                      case "contact" -> contact(endpoint.path(), review);
                      case "form" -> "drowning";
                      case "request" -> one("select id::text as it from information.request where review_id = ? limit 1", review);
                      case "question" -> one("select id::text as it from keyworker.question where review = ? limit 1", review);
                      case "person" -> one("select id::text as it from keyworker.relative where review = ? limit 1", review);
                      case "paper" -> one("select id::text as it from keyworker.letter where review = ? limit 1", review);
                      case "referral" -> one("select id::text as it from keyworker.referral where review = ? limit 1", review);
                      case "submission" -> one("select id::text as it from ncmd.submission where review_id = ? limit 1", review);
                      case "batch" -> one("select b.id::text as it from ncmd.batch b join review.review r on r.cdop = b.cdop where r.id = ? limit 1", review);
                      case "reconciliation" -> one(
                          "select c.id::text as it from ncmd.reconciliation c join review.review r on r.cdop = c.cdop where r.id = ? limit 1", review);
                      case "reference" -> one("select reference as it from notification.notification where review_id = ? limit 1", review);
                      default -> UUID.randomUUID().toString();
                    });
  }

  /** An agency of the review's CDOP that has contacts. */
  private static String agency(UUID review) {
    return one(
        "select a.id::text as it from directory.agency a join review.review r on r.cdop = a.cdop where r.id = ? and a.type = 'AGY13' "
            + "order by a.name limit 1",
        review);
  }

  private static String contact(String path, UUID review) {
    return one(
        path.startsWith("/agencies/")
            ? "select c.id::text as it from directory.contact c join directory.agency a on a.id = c.agency_id join review.review r on r.cdop = a.cdop "
                + "where r.id = ? and a.type = 'AGY13' order by a.name limit 1"
            : "select id::text as it from keyworker.contact where review = ? limit 1",
        review);
  }

  private static String idFor(String path, UUID review) {
    if (path.startsWith("/agencies/")) {
      return agency(review);
    }
    if (path.startsWith("/regional/")) {
      return one(
          "select m.id::text as it from themed.meeting m join review.review r on r.cdop = m.cdop where r.id = ? and m.title = 'Children who died with cancer' "
              + "and not exists (select from themed.participant p where p.meeting_id = m.id and p.cdop = 'BUCKS') limit 1",
          review);
    }
    if (path.startsWith("/meetings/")) {
      return one("select meeting_id::text as it from meeting.agenda_item where review_id = ? limit 1", review);
    }
    if (path.startsWith("/notifications/messages/")) {
      List<Map<String, Object>> messages = Sql.rows("select id::text as it from notification.message where cdop = 'OXON' order by received_at limit 1");
      return messages.isEmpty() ? UUID.randomUUID().toString() : messages.getFirst().get("it").toString();
    }
    if (path.startsWith("/notifications/")) {
      return one("select id::text as it from notification.notification where review_id = ? limit 1", review);
    }
    if (path.startsWith("/reviews/{review}/requests/")) {
      return one("select id::text as it from information.request where review_id = ? limit 1", review);
    }
    if (path.startsWith("/reviews/{review}/documents/")) {
      return one("select id::text as it from documents.file where review_id = ? limit 1", review);
    }
    return review.toString();
  }

  private static String one(String query, UUID review) {
    List<Map<String, Object>> rows = Sql.rows(query, review);
    return rows.isEmpty() ? UUID.randomUUID().toString() : rows.getFirst().get("it").toString();
  }

  /** Declares an interest as the meeting's page would, without the page. */
  public static void declareInterest(UUID interest, UUID review, String account) {
    Sql.change(DECLARE, interest, account, review);
  }

  public static void forgetInterest(UUID interest) {
    Sql.change("delete from meeting.interest where id = ?", interest);
  }

  private static final String DECLARE =
      "insert into meeting.interest (id, cdop, item_id, review_id, account, connected, words, declared_at) "
          + "select ?, i.cdop, i.id, i.review_id, ?, true, 'For a test', now() "
          + "from meeting.agenda_item i where i.review_id = ? limit 1";
}
