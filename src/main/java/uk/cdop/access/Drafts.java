package uk.cdop.access;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The drafts of the current actor; row-level security shows nobody else's. Asked inside a use case. */
@ApplicationScoped
class Drafts {
  private static final JsonMapper JSON = new JsonMapper();
  private static final TypeReference<Map<String, List<String>>> FIELDS = new TypeReference<>() {};

  @PersistenceContext EntityManager entities;

  Optional<Draft> find(String path) {
    List<?> found =
        entities
            .createNativeQuery("select cast(fields as text), saved_at from platform.draft where path = :path")
            .setParameter("path", path)
            .getResultList();
    return found.stream()
        .map(Object[].class::cast)
        .findFirst()
        .map(row -> new Draft((Instant) row[1], read((String) row[0])));
  }

  void keep(String path, Map<String, List<String>> fields, Instant now) {
    entities
        .createNativeQuery(
            "insert into platform.draft values (platform.tenant(), platform.actor(), :path, cast(:fields as jsonb), :at)"
                + " on conflict (cdop, account, path) do update set fields = excluded.fields, saved_at = excluded.saved_at")
        .setParameter("path", path)
        .setParameter("fields", write(fields))
        .setParameter("at", Timestamp.from(now))
        .executeUpdate();
  }

  void drop(String path) {
    entities.createNativeQuery("delete from platform.draft where path = :path").setParameter("path", path).executeUpdate();
  }

  void dropOlderThan(Instant limit) {
    entities
        .createNativeQuery("delete from platform.draft where saved_at < :limit")
        .setParameter("limit", Timestamp.from(limit))
        .executeUpdate();
  }

  private static Map<String, List<String>> read(String json) {
    try {
      return JSON.readValue(json, FIELDS);
    } catch (JsonProcessingException broken) {
      throw new IllegalStateException("A stored draft cannot be read", null);
    }
  }

  private static String write(Map<String, List<String>> fields) {
    try {
      return JSON.writeValueAsString(fields);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("A draft cannot be written", null);
    }
  }
}
