package uk.cdop.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.cdop.analysis.ActionEntry;
import uk.cdop.analysis.AnalysisCodes;
import uk.cdop.analysis.AnalysisCodes.CodeName;
import uk.cdop.analysis.Categorisation;
import uk.cdop.analysis.FactorEntry;
import uk.cdop.analysis.IssueEntry;
import uk.cdop.analysis.LearningEntry;
import uk.cdop.analysis.LineEntry;
import uk.cdop.analysis.NotificationEntry;
import uk.cdop.analysis.PanelRecord;
import uk.cdop.analysis.PracticeEntry;
import uk.cdop.analysis.RecommendationEntry;
import uk.cdop.live.LiveMeeting;
import uk.cdop.live.MeetingRecords.CaseRecord;
import uk.cdop.live.MeetingRecords.State;
import uk.cdop.platform.Words;

/** Minutes as they are first made from what a meeting recorded: always the same headings in the same order. */
final class FirstDraft {
  private final LiveMeeting meeting;
  private final AnalysisCodes codes;
  private final List<LiveMeeting.Seat> seats;
  private final List<Passage> passages = new ArrayList<>();

  private FirstDraft(LiveMeeting meeting, AnalysisCodes codes) {
    this.meeting = meeting;
    this.codes = codes;
    this.seats = meeting.allSeats();
  }

  /** @param connections the connections that were declared, a sentence each */
  static List<Passage> of(LiveMeeting meeting, List<CaseRecord> records, List<String> connections, AnalysisCodes codes) {
    FirstDraft draft = new FirstDraft(meeting, codes);
    draft.people(connections);
    Map<String, CaseRecord> byLetter = records.stream().collect(Collectors.toMap(CaseRecord::letter, Function.identity()));
    meeting.agenda().stream().filter(item -> !item.letter().isEmpty()).forEach(item -> draft.one(item, byLetter.get(item.letter())));
    return List.copyOf(draft.passages);
  }

  private void people(List<String> connections) {
    passages.add(table("", "Who was there", Shape.PEOPLE, forAll().filter(seat -> seat.present() && !seat.attending()).map(this::seat)));
    passages.add(table("", "In attendance", Shape.PEOPLE, forAll().filter(seat -> seat.present() && seat.attending()).map(this::seat)));
    passages.add(table("", "Apologies", Shape.PEOPLE, absent(LiveMeeting.Seat::apologised)));
    passages.add(table("", "Not present, without apologies", Shape.PEOPLE, absent(seat -> !seat.apologised())));
    passages.add(
        Passage.fixed("", "Declared connections", connections.isEmpty() ? "Nobody declared a connection with a case." : String.join("\n", connections)));
    passages.add(Passage.fixed("", "Order of the meeting", meeting.agenda().stream().map(FirstDraft::planned).collect(Collectors.joining("\n"))));
  }

  private Stream<String> absent(Predicate<LiveMeeting.Seat> which) {
    return forAll().filter(seat -> !seat.present() && (!seat.attending() || seat.apologised())).filter(which).map(seat -> Shape.row(seat.name(), seat.brings(), "None"));
  }

  private Stream<LiveMeeting.Seat> forAll() {
    return seats.stream().filter(seat -> seat.onlyFor().isEmpty());
  }

  /** They stand with their case, because who they are says what it is about. */
  private void experts(String letter) {
    List<String> rows = seats.stream().filter(seat -> seat.onlyFor().equals(letter)).map(FirstDraft::expert).toList();
    if (!rows.isEmpty()) {
      passages.add(table(letter, "Experts for this case", Shape.PEOPLE, rows.stream()));
    }
  }

  private static String expert(LiveMeeting.Seat seat) {
    String came = seat.present() ? "Case " + seat.onlyFor() : seat.apologised() ? "None, sent apologies" : "None, not present";
    return Shape.row(seat.name(), seat.brings(), came);
  }

  private String seat(LiveMeeting.Seat seat) {
    String gone =
        letters()
            .filter(letter -> meeting.sitting(letter).out().contains(seat.name()))
            .map(letter -> "Case " + letter)
            .collect(Collectors.joining(", "));
    return Shape.row(seat.name(), seat.brings(), gone.isEmpty() ? "All cases" : "All but " + gone);
  }

  private Stream<String> letters() {
    return meeting.agenda().stream().map(LiveMeeting.Item::letter).filter(letter -> !letter.isEmpty());
  }

  private static String planned(LiveMeeting.Item item) {
    String minutes = ", " + Words.plural(item.minutes(), "minute") + " planned";
    return item.letter().isEmpty() ? (item.headline().isEmpty() ? "Break" : item.headline()) + minutes : "Case " + item.letter() + minutes;
  }

  private void one(LiveMeeting.Item item, CaseRecord record) {
    String letter = item.letter();
    experts(letter);
    if (record == null || record.state() == State.NOT_STARTED) {
      passages.add(Passage.fixed(letter, "Decision", "Nothing was recorded of this case at the meeting."));
      return;
    }
    passages.add(Passage.free(letter, "Decision", decision(record)));
    String sat = record.sat().isEmpty() ? meeting.sitting(letter).words() : record.sat();
    passages.add(
        record.quorumReason().isBlank()
            ? Passage.fixed(letter, "Quorum", sat)
            : Passage.free(letter, "Quorum", sat + "\nThe chair took the decision all the same because: " + record.quorumReason()));
    if (!record.proceedingsReason().isBlank()) {
      passages.add(
          Passage.free(letter, "Criminal proceedings", "They had not ended. The chair finished the review all the same because: " + record.proceedingsReason()));
    }
    record.record().ifPresent(said -> said(letter, said));
    long answered = record.answers().values().stream().filter(answer -> !answer.isBlank()).count();
    if (answered > 0) {
      passages.add(
          Passage.fixed(letter, "The family's questions", Words.plural(answered, "answer") + " to the family's questions written down for the key worker."));
    }
  }

  private static String decision(CaseRecord record) {
    return record.decision()
        .map(decision ->
            switch (decision) {
              case COMPLETE -> "The panel completed its review of this case.";
              case MORE_INFORMATION -> "The panel needs more information from: " + record.from();
              case REFER -> "The panel referred this case to: " + record.from();
            })
        .orElse(record.state() == State.DEFERRED ? "The case was deferred." : "No decision was recorded.");
  }

  private void said(String letter, PanelRecord said) {
    category(letter, said.category());
    List<FactorEntry> modifiable = entries(said, FactorEntry.class).filter(factor -> factor.modifiable().equals("Y")).toList();
    String judged = codes.modifiabilityName(said.modifiability().outcome());
    passages.add(
        Passage.free(letter, "Modifiable factors",
            lines(Stream.concat(
                Stream.of(judged.isEmpty() ? "Not judged yet" : judged, said.modifiability().inadequateReason()),
                modifiable.stream().map(factor -> named(codes.factorName(factor.code()), factor.text()))))));
    listed(letter, "Issues", entries(said, IssueEntry.class));
    passages.add(
        Passage.free(letter, "Good practice",
            orNone(lines(Stream.concat(
                entries(said, PracticeEntry.class).map(PracticeEntry::text), Stream.of(said.practice().goodPractice()))))));
    listed(letter, "Learning", entries(said, LearningEntry.class));
    listed(letter, "Recommendations", entries(said, RecommendationEntry.class));
    passages.add(table(letter, "Actions", Shape.ACTIONS, entries(said, ActionEntry.class).map(FirstDraft::row)));
    List<String> told =
        entries(said, NotificationEntry.class).filter(NotificationEntry::needed).map(each -> codes.label(CodeName.NOTIFICATION_ARISING, each.body())).toList();
    if (!told.isEmpty()) {
      passages.add(Passage.fixed(letter, "Must be told", String.join("\n", told)));
    }
  }

  private void category(String letter, Categorisation chosen) {
    String primary = codes.categoryName(chosen.primary());
    String words = primary.isEmpty() ? "Not chosen yet" : lines(Stream.of(primary, codes.subcategoryName(chosen.subcategory())));
    passages.add(
        chosen.overrideReason().isBlank()
            ? Passage.fixed(letter, "Category of death", words)
            : Passage.free(letter, "Category of death", words + "\nNot the lowest number that applies because: " + chosen.overrideReason()));
  }

  private void listed(String letter, String heading, Stream<? extends LineEntry> entries) {
    passages.add(Passage.free(letter, heading, orNone(lines(entries.map(entry -> entry.texts().getFirst())))));
  }

  private static String row(ActionEntry action) {
    return Shape.row(action.text(), Stream.of(action.owner(), action.organisation()).filter(each -> !each.isBlank()).distinct().collect(Collectors.joining(", ")), Words.day(action.due()));
  }

  private static Passage table(String letter, String heading, Shape shape, Stream<String> rows) {
    return new Passage(letter, heading, shape, shape == Shape.ACTIONS, rows.collect(Collectors.joining("\n")));
  }

  private static <E extends LineEntry> Stream<E> entries(PanelRecord record, Class<E> kind) {
    return record.lines().stream().map(PanelRecord.RecordedLine::entry).filter(kind::isInstance).map(kind::cast);
  }

  private static String named(String name, String text) {
    return name.isEmpty() ? text : name + ": " + text;
  }

  private static String lines(Stream<String> texts) {
    return texts.filter(text -> !text.isBlank()).collect(Collectors.joining("\n"));
  }

  private static String orNone(String text) {
    return text.isEmpty() ? "None recorded" : text;
  }
}
