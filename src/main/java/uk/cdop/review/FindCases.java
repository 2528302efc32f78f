package uk.cdop.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import uk.cdop.platform.ModuleApi;

/**
 * Finds cases by number, NHS number or name. A name is found without its accents and marks, by a short or familiar form, by its
 * beginning, with one typing mistake, and as it sounds; every word must be found, and the closest stand first. Row-level security
 * hides what is not the actor's; what an interest bars the caller leaves out. Asked inside a use case, after access was asked.
 */
@ModuleApi
@ApplicationScoped
public class FindCases {
  public static final int MOST = 200;
  private static final int MOST_WORDS = 5;
  private static final Pattern NUMBER = Pattern.compile("(?i)[A-Z]{2,12}-\\d{4}-\\w{4,}");
  private static final Pattern PARTICLE = Pattern.compile("\\p{L}{1,3}");

  @PersistenceContext EntityManager entities;
  @Inject @Any Instance<NameForms> forms;

  /** The ids of what was found, the closest first, at most {@value #MOST}. */
  public List<UUID> find(String words) {
    String digits = words.replaceAll("[\\s-]", "");
    if (digits.matches("\\d{10}")) {
      return ids(entities.createNativeQuery("select r.id from review.review r where r.cdop = platform.tenant() and r.nhs_number = :nhs", UUID.class).setParameter("nhs", digits));
    }
    String stripped = words.strip();
    if (NUMBER.matcher(stripped).matches()) {
      return ids(
          entities
              .createNativeQuery("select r.id from review.review r where r.cdop = platform.tenant() and upper(r.number) = :number", UUID.class)
              .setParameter("number", stripped.toUpperCase(Locale.UK)));
    }
    List<String> names = words(stripped);
    return names.isEmpty() ? List.of() : byName(names);
  }

  private List<UUID> byName(List<String> names) {
    StringBuilder ways = new StringBuilder();
    for (int i = 0; i < names.size(); i++) {
      ways.append(i == 0 ? "" : " union all ").append(ways(i, names.get(i).length()));
    }
    Query query =
        entities.createNativeQuery(
            "select review_id from (select review_id, word, min(rank) as rank from (" + ways + ") way group by review_id, word) best"
                + " group by review_id having count(*) = :many order by sum(rank), review_id",
            UUID.class);
    query.setParameter("many", names.size());
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      query.setParameter("w" + i, name).setParameter("to" + i, name + "\uffff").setParameter("forms" + i, otherForms(name));
      if (name.length() >= 4) {
        query.setParameter("less" + i, oneLess(name));
      }
    }
    return ids(query);
  }

  /** Equality and ranges only: nothing else may use an index below the tenant's policy. */
  private static String ways(int i, int length) {
    String from = "select k.review_id, " + i + " as word, %d as rank from review.search_key k where k.cdop = platform.tenant() and k.kind %s";
    StringBuilder sql = new StringBuilder();
    sql.append(from.formatted(0, "= 'WORD' and k.key = :w" + i));
    sql.append(" union all ").append(from.formatted(1, "= 'WORD' and k.key = any (:forms" + i + ")"));
    sql.append(" union all ").append(from.formatted(2, "= 'WORD' and k.key >= :w" + i + " and k.key < :to" + i));
    if (length >= 4) {
      sql.append(" union all ").append(from.formatted(3, "= 'LESS' and k.key = any (array_append(cast(:less" + i + " as text[]), :w" + i + "))"));
      sql.append(" union all ").append(from.formatted(3, "= 'WORD' and k.key = any (:less" + i + ")"));
    }
    if (length >= 3) {
      sql.append(" union all ").append(from.formatted(4, "= 'SOUND' and k.key = review.sound(:w" + i + ")"));
    }
    return sql.toString();
  }

  /** As the database writes them, so that both sides compare the same; a particle such as O or El goes with the word after it. */
  private List<String> words(String typed) {
    String folded = (String) entities.createNativeQuery("select review.folded(:typed)", String.class).setParameter("typed", typed).getSingleResult();
    List<String> words = new ArrayList<>();
    String particle = "";
    for (String part : folded.replaceAll("['`´ʼ]", "").split("[^\\p{L}]+")) {
      if (part.isEmpty()) {
        continue;
      }
      words.add(particle + part);
      particle = "";
      if (PARTICLE.matcher(part).matches() && part.length() <= 2) {
        particle = words.removeLast();
      }
    }
    if (!particle.isEmpty()) {
      words.add(particle);
    }
    return words.stream().filter(word -> word.length() <= 60).limit(MOST_WORDS).toList();
  }

  private String[] otherForms(String name) {
    Set<String> other = new TreeSet<>();
    forms.forEach(each -> other.addAll(each.otherForms(name)));
    return other.toArray(String[]::new);
  }

  static String[] oneLess(String word) {
    Set<String> less = new TreeSet<>();
    for (int i = 0; i < word.length(); i++) {
      less.add(word.substring(0, i) + word.substring(i + 1));
    }
    return less.toArray(String[]::new);
  }

  @SuppressWarnings("unchecked")
  private static List<UUID> ids(Query query) {
    return query.setMaxResults(MOST).getResultList();
  }
}
