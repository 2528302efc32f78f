package uk.cdop.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import uk.cdop.directory.Cdop;
import uk.cdop.directory.Cdops;
import uk.cdop.forms.Answers;

/**
 * Which panel a notification goes to: that of the area named; where no area of ours is named, that of the postcode; else the first
 * panel of the list, whose coordinator sends it on. A death is never held back because nobody knows the area.
 */
@ApplicationScoped
class PanelOfResidence {
  @Inject Cdops cdops;

  /** The panel and why it is this one, in a sentence for the notifier. */
  record Chosen(Cdop cdop, String why) {}

  Chosen of(Answers answers) {
    NotificationFacts.Home home = NotificationFacts.home(answers);
    return byArea(home).or(() -> byPostcode(home)).orElseGet(this::first);
  }

  /** The panel of a home's postcode, or else the one near the hospital, or else the first. */
  Cdop of(Optional<String> postcode, Optional<String> near) {
    return postcode.flatMap(cdops::ofPostcode).or(() -> near.flatMap(cdops::find)).orElseGet(() -> cdops.all().getFirst());
  }

  /** The panel of a home's postcode, where it is one of ours. */
  Optional<Cdop> ofHome(Optional<String> postcode) {
    return postcode.flatMap(cdops::ofPostcode);
  }

  private Optional<Chosen> byArea(NotificationFacts.Home home) {
    return cdops
        .find(home.area())
        .map(cdop -> new Chosen(cdop, "This is the panel of the area you chose."));
  }

  private Optional<Chosen> byPostcode(NotificationFacts.Home home) {
    return cdops
        .ofPostcode(home.postcode())
        .map(cdop -> new Chosen(cdop, "We found this panel by the postcode. If it is another panel’s area, the coordinator sends it on."));
  }

  private Chosen first() {
    return new Chosen(
        cdops.all().getFirst(),
        "We cannot tell the area from your answers. This panel’s coordinator finds the right panel and sends it on, so you do not have to.");
  }
}
