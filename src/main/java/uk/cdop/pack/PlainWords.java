package uk.cdop.pack;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import uk.cdop.anonymise.Anonymiser;
import uk.cdop.anonymise.CleanText;
import uk.cdop.anonymise.CleanText.State;
import uk.cdop.platform.ModuleApi;
import uk.cdop.review.ReviewId;

/**
 * Makes words about a case fit for a wall: what was chosen for its papers stands in the place of each identifier, else the
 * proposal, and what has neither is not shown. Nothing is settled by it. Asked inside a use case.
 */
@ModuleApi
@ApplicationScoped
public class PlainWords {
  static final String NOT_SHOWN = "[not shown]";

  @Inject PackMaker maker;

  /** @param texts everything that will be shown together, so that each organisation keeps one letter through them */
  public UnaryOperator<String> of(ReviewId review, List<String> texts) {
    Anonymiser anonymiser = maker.anonymiser(review);
    anonymiser.read(texts);
    return text -> anonymiser.clean(text).pieces().stream().map(PlainWords::shown).collect(Collectors.joining());
  }

  static String shown(CleanText.Piece piece) {
    return piece.state() == State.OPEN && piece.text().equals(piece.words()) ? NOT_SHOWN : piece.text();
  }
}
