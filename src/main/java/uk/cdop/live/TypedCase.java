package uk.cdop.live;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.analysis.AnalysisCodes;
import uk.cdop.analysis.Finding;
import uk.cdop.analysis.LineEntry;
import uk.cdop.analysis.LineKind;
import uk.cdop.analysis.PanelRecord;
import uk.cdop.analysis.PanelRecord.RecordedLine;

/**
 * The record of a case as it is typed now: each part and line with who saved it, and what of it is whole.
 *
 * @param given what the record was when the meeting began to work on it
 */
public record TypedCase(PanelRecord given, Map<String, Typed> parts, List<TypedLine> lines) {
  public TypedCase {
    parts = Map.copyOf(parts);
    lines = List.copyOf(lines);
  }

  /**
   * One line.
   *
   * @param kind the name of a {@link LineKind}
   */
  public record TypedLine(UUID id, String kind, Optional<UUID> origin, Typed typed) {
    /** Whether the recorder writes lines of this kind. */
    public boolean written() {
      return Wording.fields(kind).isPresent();
    }

    /** Whether the line is as the analysis had it. */
    public boolean untouched() {
      return origin.isPresent() && typed.version() == 1;
    }
  }

  /** What was typed into a part, or what the record said of it before the meeting. */
  public Typed part(String part) {
    return Optional.ofNullable(parts.get(part)).orElseGet(() -> Typed.untouched(before(part)));
  }

  private Fields before(String part) {
    return switch (part) {
      case Wording.SUMMARY -> Wording.of(given.summary());
      case Wording.CATEGORY -> Wording.of(given.category());
      case Wording.MODIFIABILITY -> Wording.of(given.modifiability());
      case Wording.PRACTICE -> Wording.of(given.practice());
      default -> Fields.NONE;
    };
  }

  public List<TypedLine> lines(LineKind kind) {
    return lines.stream().filter(line -> line.kind().equals(kind.name())).toList();
  }

  public List<TypedLine> factors(String domain) {
    return lines(LineKind.FACTOR).stream().filter(line -> line.typed().fields().text("domain").equals(domain)).toList();
  }

  /** What is whole of what was typed. */
  public PanelRecord whole(AnalysisCodes codes) {
    Map<UUID, LineEntry> before = new HashMap<>();
    given.lines().forEach(line -> line.origin().ifPresent(id -> before.put(id, line.entry())));
    List<RecordedLine> recorded = new ArrayList<>();
    for (TypedLine line : lines) {
      Optional<LineEntry> known = line.origin().map(before::get);
      Optional<LineEntry> entry =
          line.untouched()
              ? known
              : Wording.line(line.kind(), known, line.typed().fields(), codes);
      entry.ifPresent(said -> recorded.add(new RecordedLine(line.origin(), said)));
    }
    return new PanelRecord(
        touched(Wording.SUMMARY) ? Wording.summary(given.summary(), part(Wording.SUMMARY).fields()) : given.summary(),
        touched(Wording.CATEGORY) ? Wording.category(given.category(), part(Wording.CATEGORY).fields(), codes) : given.category(),
        touched(Wording.MODIFIABILITY)
            ? Wording.modifiability(given.modifiability(), part(Wording.MODIFIABILITY).fields(), codes)
            : given.modifiability(),
        touched(Wording.PRACTICE) ? Wording.practice(given.practice(), part(Wording.PRACTICE).fields()) : given.practice(),
        recorded);
  }

  private boolean touched(String part) {
    return parts.containsKey(part);
  }

  public Optional<LiveMeeting.Decision> decision() {
    return Wording.decision(part(Wording.DECISION).fields());
  }

  public String from() {
    return decision().filter(one -> one != LiveMeeting.Decision.COMPLETE).map(one -> part(Wording.DECISION).fields().text("from")).orElse("");
  }

  public boolean decided() {
    return decided(part(Wording.DECISION).fields());
  }

  static boolean decided(Fields typed) {
    return Wording.decision(typed).filter(one -> one == LiveMeeting.Decision.COMPLETE || !typed.text("from").isEmpty()).isPresent();
  }

  /** The answer to one of the family's questions; what was known before where the meeting wrote none. */
  public LiveMeeting.Question answered(LiveMeeting.Question question) {
    Typed typed = part(Wording.ANSWER + question.id());
    return typed.version() == 0 ? question : new LiveMeeting.Question(question.id(), question.question(), typed.fields().text("answer"));
  }

  /** The answers written at the meeting, by the id of the question. */
  public Map<UUID, String> answers() {
    Map<UUID, String> answers = new HashMap<>();
    parts.forEach((part, typed) -> {
      if (part.startsWith(Wording.ANSWER) && !typed.fields().text("answer").isEmpty()) {
        answers.put(UUID.fromString(part.substring(Wording.ANSWER.length())), typed.fields().text("answer"));
      }
    });
    return answers;
  }

  /** What was begun and is not whole, each with the place on the recorder's page. */
  public List<Finding> unfinished(String page, AnalysisCodes codes) {
    List<Finding> found = new ArrayList<>();
    for (TypedLine line : lines) {
      Wording.missing(line.kind(), line.typed().fields())
          .filter(what -> !line.untouched())
          .ifPresent(what -> found.add(new Finding(true, name(line) + " " + what, page + "#line-" + line.id())));
    }
    if (whole(codes).category().overridden() && whole(codes).category().overrideReason().isEmpty()) {
      found.add(new Finding(true, "Say why the primary category is not the lowest number that applies", page + "#category"));
    }
    if (decision().isEmpty()) {
      found.add(new Finding(true, "Record what the meeting decided", page + "#decision"));
    } else if (!decided()) {
      found.add(
          new Finding(
              true,
              decision().orElseThrow() == LiveMeeting.Decision.REFER ? "Say to whom the case is referred" : "Say whom the information is needed from",
              page + "#decision"));
    }
    return List.copyOf(found);
  }

  private static String name(TypedLine line) {
    Fields typed = line.typed().fields();
    return switch (line.kind()) {
      case "FACTOR" -> "A factor in domain " + typed.text("domain");
      case "LEARNING" -> "A learning point";
      default -> "An action";
    };
  }
}
