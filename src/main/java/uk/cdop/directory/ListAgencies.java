package uk.cdop.directory;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import uk.cdop.access.Access;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;

/** Lists the agencies of the CDOP: all, those of a kind, those that are asked or have left, or those with some words in name or area. */
@UseCase
public class ListAgencies {
  private static final int PAGE = 50;

  @Inject Access access;
  @Inject Agencies agencies;
  @Inject Contacts contacts;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /** Whether an agency is asked today. */
  public enum State {
    ASKED,
    LEFT
  }

  /** One agency of the list, and where a request to it goes today. */
  public record Line(UUID id, AgencyFacts facts, boolean asked, Recipient today) {}

  /**
   * One page of the list.
   *
   * @param more whether there are more agencies than these
   */
  public record Listing(List<Line> lines, boolean more, boolean mayKeep) {}

  /**
   * @param kind a code of `agency_type`; empty for every kind
   * @param words parts of a name or an area; empty for all
   * @param page from 0
   */
  public Listing list(String kind, State state, String words, int page) {
    access.require(Permission.SEE_DIRECTORY);
    audit.record(Act.of("directory.listed", ""));
    LocalDate today = LocalDate.now(clock);
    List<ListedAgency> found =
        agencies.all().stream()
            .filter(agency -> agency.askedOn(today) == (state == State.ASKED))
            .filter(agency -> kind.isEmpty() || agency.facts().type().equals(kind))
            .filter(agency -> matches(agency.facts(), words))
            .skip((long) page * PAGE)
            .limit(PAGE + 1L)
            .toList();
    List<ListedAgency> shown = found.stream().limit(PAGE).toList();
    Map<UUID, List<Contact>> people = contacts.ofAll(shown.stream().map(ListedAgency::id).toList());
    return new Listing(
        shown.stream()
            .map(
                agency ->
                    new Line(
                        agency.id(), agency.facts(), agency.askedOn(today),
                        new Reception(agency.agency(), people.getOrDefault(agency.id(), List.of())).on(today)))
            .toList(),
        found.size() > PAGE,
        access.may(Permission.KEEP_DIRECTORY));
  }

  /** Each word stands somewhere in the name, the area or the ODS code. */
  static boolean matches(AgencyFacts facts, String words) {
    String text = (facts.name() + " " + facts.area() + " " + facts.odsCode()).toLowerCase(Locale.UK);
    return Stream.of(words.strip().toLowerCase(Locale.UK).split("\\s+")).allMatch(text::contains);
  }
}
