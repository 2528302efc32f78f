package uk.cdop.live;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.cdop.access.UseCase;
import uk.cdop.analysis.AnalysisCodes;
import uk.cdop.analysis.Finding;
import uk.cdop.analysis.PanelRecord;
import uk.cdop.platform.Words;

/** The recorder and the chair look over all cases before the chair finalises. */
@UseCase
public class ReviewCases {
  @Inject LiveDoor door;
  @Inject LiveRecords records;
  @Inject ViewLive viewLive;
  @Inject AnalysisCodes codes;

  public CaseReview review(UUID meeting) {
    return of(door.record(meeting), "live.cases_reviewed");
  }

  CaseReview of(LiveMeeting live, String act) {
    List<CaseItem> items = records.items(live.id());
    LiveView view = viewLive.of(live, items);
    Map<String, CaseItem> known = items.stream().collect(Collectors.toMap(CaseItem::letter, Function.identity()));
    Map<UUID, CaseEnding> endings = records.endings(items);
    return new CaseReview(
        view,
        view.cases().stream()
            .map(line -> line.closed() || known.get(line.letter()) == null ? empty(line) : one(live, line, known.get(line.letter()), endings, act))
            .toList());
  }

  private static CaseReview.One empty(LiveView.Line line) {
    return new CaseReview.One(line, 0, Optional.empty(), Optional.empty(), "", List.of(), List.of(), Optional.empty(), "", Optional.empty(), "");
  }

  private CaseReview.One one(LiveMeeting live, LiveView.Line line, CaseItem item, Map<UUID, CaseEnding> endings, String act) {
    live.done(line.letter(), act);
    TypedCase typed = records.typed(item);
    PanelRecord whole = typed.whole(codes);
    Optional<CaseEnding> ending = Optional.ofNullable(endings.get(item.id()));
    return new CaseReview.One(
        line,
        item.number(),
        Optional.of(whole),
        typed.decision(),
        typed.from(),
        live.questions(line.letter()).stream().map(typed::answered).filter(one -> !one.answer().isEmpty()).toList(),
        item.finalised() || item.waits() && !typed.decided() ? List.of() : findings(live, line.letter(), typed, whole),
        Optional.of(live.sitting(line.letter())),
        fingerprint(item, typed),
        ending.map(
            one ->
                new CaseReview.Finalised(
                    one.finalisedName(), Words.moment(one.finalisedAt()), one.quorumReason(), one.proceedingsReason(), one.reopenedBecause())),
        !item.finalised() && completes(typed) ? live.proceedings(line.letter()).orElse("") : "");
  }

  /** What is unfinished on the recorder's page, and for a complete case what stands between it and its signature. */
  private List<Finding> findings(LiveMeeting live, String letter, TypedCase typed, PanelRecord whole) {
    String page = "/live/" + live.id() + "/record/" + letter;
    return Stream.concat(
            typed.unfinished(page, codes).stream(),
            completes(typed) ? live.findings(letter, whole).stream().map(one -> onThePage(one, page)) : Stream.of())
        .toList();
  }

  private static boolean completes(TypedCase typed) {
    return typed.decision().filter(one -> one == LiveMeeting.Decision.COMPLETE).isPresent();
  }

  /** What is mended on the page of the analysis is mended on the recorder's page while the meeting is held. */
  private static Finding onThePage(Finding one, String page) {
    String path = one.path();
    String place =
        path.startsWith("analysis/domains/")
            ? "#domain-" + path.substring(path.length() - 1)
            : path.startsWith("analysis/") ? "#" + path.substring("analysis/".length()) : "";
    return path.startsWith("/") ? one : new Finding(one.blocks(), one.text(), page + place);
  }

  static String fingerprint(CaseItem item, TypedCase typed) {
    String saves =
        Stream.concat(
                typed.parts().entrySet().stream().map(part -> part.getKey() + ":" + part.getValue().version()).sorted(),
                typed.lines().stream().map(line -> line.id() + ":" + line.typed().version()))
            .collect(Collectors.joining(" ", item.id() + ":" + item.number() + " ", ""));
    return UUID.nameUUIDFromBytes(saves.getBytes(StandardCharsets.UTF_8)).toString();
  }
}
