package uk.cdop.ncmd;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the documents of a case say together, newest first: which of them still hold, and so which event a new one tells. A
 * rejected or withdrawn document told nobody anything; after a case was withdrawn everything begins anew.
 */
public record Ledger(List<Submission.Line> newestFirst) {
  public Ledger {
    newestFirst = List.copyOf(newestFirst);
  }

  /** Those that hold, newest first, ending with the last withdrawal of the case. */
  private List<Submission.Line> holding() {
    List<Submission.Line> holding = new ArrayList<>();
    for (Submission.Line line : newestFirst) {
      if (line.state().stands()) {
        holding.add(line);
        if (line.occasion() == Occasion.WITHDRAW) {
          break;
        }
      }
    }
    return holding;
  }

  /** The document against which a new one for this event is compared, if there is one. */
  public Optional<Submission.Line> last(Occasion asked) {
    for (Submission.Line line : holding()) {
      boolean over = line.occasion() == Occasion.WITHDRAW
          || (line.occasion() == Occasion.REOPEN && asked.rules() == Occasion.FINALISE);
      if (over) {
        return Optional.empty();
      }
      if (line.occasion().rules() == asked.rules()) {
        return Optional.of(line);
      }
    }
    return Optional.empty();
  }

  /** What a new document would be: an update once a notification holds. */
  public Occasion next(Occasion asked) {
    if (asked == Occasion.REOPEN || asked == Occasion.WITHDRAW) {
      return asked;
    }
    return asked.rules() == Occasion.NOTIFY && last(asked).isPresent() ? Occasion.UPDATE : asked.rules();
  }

  /** Whether the final record is what was told last, so that the case can be re-opened there. */
  public boolean finalised() {
    return holding().stream()
        .filter(line -> line.occasion() != Occasion.NOTIFY && line.occasion() != Occasion.UPDATE)
        .findFirst()
        .filter(line -> line.occasion() == Occasion.FINALISE)
        .isPresent();
  }

  /** Whether anything was told that can be taken back: something left us and the case is not withdrawn. */
  public boolean told() {
    List<Submission.Line> holding = holding();
    return !holding.isEmpty()
        && holding.getFirst().occasion() != Occasion.WITHDRAW
        && holding.stream().anyMatch(line -> line.state().arrived() && line.occasion() != Occasion.WITHDRAW);
  }

  /** The last document that arrived there, which is what they hold. */
  public Optional<Submission.Line> held() {
    return newestFirst.stream().filter(line -> line.state().arrived()).findFirst();
  }
}
