package uk.cdop.access.web;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.enterprise.context.RequestScoped;
import java.util.Comparator;
import java.util.List;
import uk.cdop.access.Actor;
import uk.cdop.access.CdopNames;
import uk.cdop.access.CurrentActor;
import uk.cdop.access.NavigationEntry;
import uk.cdop.platform.Shell;
import uk.cdop.platform.Visitor;
import uk.cdop.platform.ui.Link;

/** The logged-in person as the page's shell shows them. */
@RequestScoped
public class LoggedInPerson implements Visitor {
  @Inject CurrentActor current;
  @Inject CdopNames names;
  @Inject Instance<NavigationEntry> entries;

  @Override
  public boolean loggedIn() {
    return current.ifAny().map(Actor::hasAccount).orElse(false);
  }

  @Override
  public Shell.SignedIn signedIn() {
    Actor actor = current.actor();
    return new Shell.SignedIn(actor.name(), actor.roleNames(), names.of(actor.cdop()));
  }

  @Override
  public List<Link> navigation() {
    Actor actor = current.actor();
    return entries.stream()
        .filter(entry -> entry.shownTo(actor))
        .sorted(Comparator.comparingInt(NavigationEntry::place))
        .map(NavigationEntry::link)
        .toList();
  }
}
