package uk.cdop.themed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.access.CdopNames;
import uk.cdop.meeting.DeclaredInterests;

/** Tells the minutes of a regional meeting who of which CDOP declared a connection with which case. */
@ApplicationScoped
public class RegionalInterests implements DeclaredInterests {
  @Inject Connections connections;
  @Inject CdopNames names;

  @Override
  public List<Declared> of(UUID meeting) {
    return connections.of(meeting).stream()
        .filter(Connection::connected)
        .sorted(Comparator.comparing(Connection::letter))
        .map(
            one ->
                new Declared(
                    one.letter(), one.account(), one.name() + " (" + names.of(one.cdop()) + ")", true, Optional.empty(), "", one.withdrawnReason()))
        .toList();
  }
}
