package uk.cdop.live;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import uk.cdop.access.UseCase;
import uk.cdop.analysis.AnalysisCodes;
import uk.cdop.analysis.FactorEntry;
import uk.cdop.analysis.PanelRecord;
import uk.cdop.platform.Missing;

/** What stands on the wall of the room: the case without names, and what was recorded of it so far. */
@UseCase
public class ShowRoom {
  @Inject LiveDoor door;
  @Inject LiveRecords records;
  @Inject ViewLive viewLive;
  @Inject AnalysisCodes codes;

  /**
   * The screen of the room.
   *
   * @param shown nothing between the cases, and while this account may not see the case
   */
  public record Screen(LiveView meeting, Optional<Shown> shown) {}

  /** One case on the screen. */
  public record Shown(
      LiveView.Line item,
      int number,
      String happened,
      String wentWell,
      List<String> questions,
      String category,
      String modifiability,
      long modifiable,
      Optional<LiveMeeting.Decision> decision) {}

  public Screen show(UUID meeting) {
    LiveMeeting live = door.record(meeting);
    LiveView view = viewLive.of(live, records.items(meeting));
    if (view.position().isEmpty()) {
      throw new Missing();
    }
    Optional<LiveView.Line> on = view.currentCase().filter(line -> view.at(Position.Place.CASE));
    return new Screen(view, on.map(line -> shown(live, view, line)));
  }

  private Shown shown(LiveMeeting live, LiveView view, LiveView.Line line) {
    live.done(line.letter(), "live.room_shown");
    Optional<TypedCase> typed = records.item(live.id(), line.letter()).map(records::typed);
    PanelRecord record = typed.map(one -> one.whole(codes)).orElseGet(() -> live.begin(line.letter()));
    List<String> questions = live.questions(line.letter()).stream().map(LiveMeeting.Question::question).toList();
    UnaryOperator<String> clean =
        live.withoutNames(
            line.letter(), Stream.concat(Stream.of(record.summary().summary(), record.practice().goodPractice()), questions.stream()).toList());
    return new Shown(
        line,
        view.number(line.letter()),
        clean.apply(record.summary().summary()),
        clean.apply(record.practice().goodPractice()),
        questions.stream().map(clean).toList(),
        codes.categoryName(record.category().primary()),
        codes.modifiabilityName(record.modifiability().outcome()),
        record.lines().stream().filter(one -> one.entry() instanceof FactorEntry factor && factor.modifiable().equals("Y")).count(),
        typed.flatMap(TypedCase::decision));
  }
}
