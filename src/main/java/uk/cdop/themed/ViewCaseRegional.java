package uk.cdop.themed;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.cdop.access.CdopNames;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.platform.Words;
import uk.cdop.review.CaseFrame;
import uk.cdop.review.OpenCase;
import uk.cdop.review.ReviewId;

/** Shows the owner of a case what it shared of it, who read it, and what the regional meeting decided. */
@UseCase
public class ViewCaseRegional {
  @Inject OpenCase openCase;
  @Inject Regionals regionals;
  @Inject HandedDecisions decisions;
  @Inject CdopNames names;
  @Inject Looks looks;

  /** The page's view. */
  public record View(CaseFrame frame, List<Shared> meetings) {}

  /** The case at one meeting; `due` is the prompt of 12 months, empty once the meeting decided; `log` leads to every look. */
  public record Shared(
      String title, String day, String host, String href, String letter, String standing, String access, String due, List<String> readers, String log,
      List<Decided> decisions) {}

  /** What the meeting decided; a later one stands before an earlier one. */
  public record Decided(String what, String state, String when, String recorder, String quorum, List<String> present, List<Said> answers) {}

  /** What it answered to a question of the family, and how that gets to them. */
  public record Said(String asked, String answer, String way) {}

  public View view(ReviewId id) {
    CaseFrame frame = openCase.open(id, "regional", Permission.SEE_REVIEW, "themed.case_regional_viewed");
    return new View(
        frame,
        regionals.offersOf(id).stream()
            .filter(offer -> offer.standing() != Offer.Standing.NOT_OFFERED)
            .map(offer -> shared(offer, regionals.get(offer.meeting()), frame))
            .toList());
  }

  private Shared shared(Offer offer, Regional meeting, CaseFrame frame) {
    UUID id = meeting.id();
    List<Handed> decided = decisions.all(offer.review(), id);
    Map<UUID, List<AnswerForFamily>> answers = decisions.answers(decided);
    Map<String, String> people = regionals.everNamed(id).stream().collect(Collectors.toMap(Attendee::account, Attendee::name, (one, other) -> one));
    return new Shared(
        meeting.title(),
        Words.weekday(meeting.heldOn()),
        names.of(meeting.host()),
        "/regional/" + id,
        offer.letter().map(letter -> "Case " + letter).orElse("Gets its letter at the release"),
        standing(offer, meeting),
        meeting.closesAt().filter(end -> offer.offered()).map(end -> "Those named can read the copy until the end of " + Words.day(end.minusSeconds(1)) + ".").orElse(""),
        decided.isEmpty() && offer.offered() ? YearFromDeath.of(frame.facts(), meeting).words() : "",
        offer.letter().map(letter -> looks.readers(id, List.of(letter))).orElse(List.of()).stream()
            .map(looks::words)
            .toList(),
        offer.pack().map(pack -> frame.href("pack/versions/" + pack)).orElse(""),
        decided.stream().map(one -> decided(one, Optional.ofNullable(people.get(one.recorder())).orElse("A former colleague"), answers.getOrDefault(one.id(), List.of()))).toList());
  }

  private static String standing(Offer offer, Regional meeting) {
    if (meeting.state() == Regional.State.CANCELLED) {
      return "The meeting was cancelled";
    }
    if (!offer.offered()) {
      return offer.reason().isEmpty() ? "Withdrawn; nothing of it stays with others" : "Withdrawn: " + offer.reason();
    }
    return offer.shared() ? "Offered, its anonymous papers checked and signed for" : "Offered, its papers still to be checked";
  }

  private Decided decided(Handed one, String recorder, List<AnswerForFamily> answers) {
    String state =
        switch (one.state()) {
          case WAITING -> "On its way into your draft analysis";
          case WRITTEN -> "Written into your draft analysis on " + Words.day(one.settledAt()) + ". What you had changed meanwhile stayed";
          case REFUSED -> "Not written: your analysis was signed before it came";
        };
    return new Decided(
        one.content().decided(), state, Words.moment(one.decidedAt()), recorder + ", " + names.of(one.host()), one.quorumWords(), one.present(),
        answers.stream().map(answer -> new Said(answer.asked(), answer.answer(), way(answer))).toList());
  }

  private static String way(AnswerForFamily answer) {
    if (answer.question().isEmpty()) {
      return "No question of the family reads like this one. Give the answer to the key worker yourself";
    }
    return answer.onceSigned() ? "The key worker gets it when your chair has signed the analysis" : "The key worker has it to tell the family";
  }
}
