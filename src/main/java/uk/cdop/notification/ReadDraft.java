package uk.cdop.notification;

import jakarta.inject.Inject;
import java.util.Optional;
import uk.cdop.access.UseCase;
import uk.cdop.directory.Cdop;
import uk.cdop.directory.Cdops;
import uk.cdop.forms.CheckView;
import uk.cdop.forms.Editions;
import uk.cdop.forms.Journey;
import uk.cdop.platform.Words;

/** Whoever holds the token of a draft reads it: the way through the form, or the receipt once it was sent. */
@UseCase
public class ReadDraft {
  @Inject Drafts drafts;
  @Inject Editions editions;
  @Inject Cdops cdops;
  @Inject PanelOfResidence panels;

  /** How far a draft has come. */
  public sealed interface Reading {
    record None() implements Reading {}

    record Filling(Journey journey, CheckView check, String savedAt, String panel, String whyPanel) implements Reading {}

    record Sent(String reference, String receivedAt, Cdop cdop) implements Reading {}
  }

  public Reading read(Optional<DraftToken> token) {
    return token.flatMap(drafts::find).map(this::reading).orElse(new Reading.None());
  }

  private Reading reading(Draft draft) {
    if (draft.receipt().isPresent()) {
      Draft.Receipt receipt = draft.receipt().get();
      return new Reading.Sent(receipt.reference(), Words.moment(receipt.receivedAt()), cdops.find(receipt.cdop()).orElseThrow());
    }
    Journey journey = new Journey(editions.current("notification"), draft.answers());
    PanelOfResidence.Chosen panel = panels.of(journey.asked());
    return new Reading.Filling(
        journey,
        CheckView.of(journey, draft.answers(), "/notify/form"),
        Words.moment(draft.savedAt()),
        panel.cdop().name(),
        panel.why());
  }
}
