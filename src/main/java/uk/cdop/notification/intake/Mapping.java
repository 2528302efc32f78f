package uk.cdop.notification.intake;

import com.fasterxml.jackson.core.JsonPointer;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.cdop.forms.Answer;

/**
 * How the messages of one service answer the notification form: data of `intake/<source>.yaml`, verified against the newest edition
 * when the product starts. Read by {@link MappingReader} only.
 */
public record Mapping(
    String source, String title, String version, String provenance, List<Expectation> expects, Panel panel, List<Rule> rules) {

  public Mapping {
    expects = List.copyOf(expects);
    rules = List.copyOf(rules);
  }

  /** A code that a message must hold to be about a death that is notified; otherwise a person looks at it. */
  record Expectation(JsonPointer at, Set<String> known, Set<String> wanted, String otherwise) {}

  /** Where a message says which panel it is for: the home's postcode, or else the hospital. */
  record Panel(List<JsonPointer> postcodes, List<JsonPointer> places, Map<String, String> ofPlace) {}

  /** How one question is answered. */
  sealed interface Rule {
    String question();

    /** The same whatever the message says. */
    record Fixed(String question, Answer answer) implements Rule {}

    /** The code of the panel's area where the home's postcode told it, otherwise "not sure". */
    record Home(String question) implements Rule {}

    /** One answer when the message holds something there, another when it does not. */
    record Present(String question, JsonPointer at, Answer when, Answer otherwise) implements Rule {}

    /** What stands there; without formats and codes as it is. */
    record From(String question, JsonPointer at, List<DateTimeFormatter> formats, Map<String, Answer> codes, Optional<Answer> absent)
        implements Rule {}

    /** An entry of a group for each member of a list. */
    record Each(String question, JsonPointer at, List<Rule> rules, Optional<Answer> absent) implements Rule {}

    /** A message of this service never says it. */
    record Never(String question, Answer answer) implements Rule {}
  }
}
