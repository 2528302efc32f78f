package uk.cdop.forms;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.nio.charset.StandardCharsets;
import uk.cdop.platform.ModuleApi;

/**
 * What was answered to one question, each different answer once with those who gave it. "Not known" contradicts nobody;
 * "not applicable" does.
 *
 * @param values the different answers; of a repeating group each entry is one
 * @param notKnown whose answer was that they do not know
 */
@ModuleApi
public record CollatedLine(Question question, State state, List<Said> values, List<String> notKnown) {
  public CollatedLine {
    values = List.copyOf(values);
    notKnown = List.copyOf(notKnown);
  }

  /** How the answers stand to one another. */
  @ModuleApi
  public enum State {
    /** All who know say the same. */
    AGREE,
    /** Those who know do not say the same. */
    CONFLICT,
    /** Only one knows. */
    ONE,
    /** Accounts or lists that stand beside one another; nothing in them is compared. */
    SEVERAL,
    /** It was answered, but nobody knows, or it does not apply. */
    NOBODY,
    /** Nobody was asked, or nobody answered. */
    UNANSWERED
  }

  /** One answer in words, and the sources that gave it, in their order. */
  @ModuleApi
  public record Said(Answer answer, List<String> words, List<String> sources) {
    public Said {
      words = List.copyOf(words);
      sources = List.copyOf(sources);
    }

    /** Names this answer among the answers to one question. */
    public String key() {
      return sha256(meaning(answer)).substring(0, 16);
    }
  }

  /** The answer on which nobody needs to decide; empty for a conflict, for accounts, and where nothing was answered. */
  public Optional<Answer> answer() {
    return switch (state) {
      case AGREE, ONE, SEVERAL, NOBODY -> united();
      case CONFLICT, UNANSWERED -> Optional.empty();
    };
  }

  /** What the answers say and whose they are, apart from those that know nothing; another digest means that there is something new. */
  public String digest() {
    return sha256(values.stream()
        .map(said -> meaning(said.answer()) + "\u0001" + said.sources().stream().sorted().collect(Collectors.joining("\u0001")))
        .sorted()
        .collect(Collectors.joining("\u0002")));
  }

  /** An answer in words: in those of the edition it was given under, where it was. */
  public List<String> words(Answer answer) {
    Optional<Said> theirs = values.stream().filter(said -> said.answer().equals(answer)).findFirst();
    if (theirs.isPresent()) {
      return theirs.get().words();
    }
    return answer instanceof Answer.Rows rows && rows.values().size() > 1
        ? rows.values().stream().flatMap(row -> words(new Answer.Rows(List.of(row))).stream()).toList()
        : Wording.lines(question, answer);
  }

  static CollatedLine of(Question question, List<Collation.Given> given) {
    Map<String, Said> values = new LinkedHashMap<>();
    List<String> notKnown = new ArrayList<>();
    Set<String> knowing = new LinkedHashSet<>();
    for (Collation.Given one : given) {
      if (one.answer() instanceof Answer.NotKnown) {
        notKnown.add(one.source());
        continue;
      }
      if (one.answer() instanceof Answer.Given) {
        knowing.add(one.source());
      }
      for (Answer answer : entries(one.answer())) {
        values.merge(meaning(answer), new Said(answer, Wording.lines(one.question(), answer), List.of(one.source())), CollatedLine::joined);
      }
    }
    List<Said> said = List.copyOf(values.values());
    return new CollatedLine(question, state(question, said, knowing.size(), notKnown), said, notKnown);
  }

  private static State state(Question question, List<Said> said, int knowing, List<String> notKnown) {
    boolean inapplicable = said.stream().anyMatch(one -> one.answer() instanceof Answer.NotApplicable);
    if (knowing == 0) {
      return inapplicable || !notKnown.isEmpty() ? State.NOBODY : State.UNANSWERED;
    }
    if (inapplicable) {
      return State.CONFLICT;
    }
    if (knowing == 1) {
      return State.ONE;
    }
    if (said.stream().allMatch(one -> one.sources().size() == knowing)) {
      return said.size() == 1 || question instanceof Question.Group ? State.AGREE : State.CONFLICT;
    }
    return question instanceof Question.Group || question instanceof Question.LongText ? State.SEVERAL : State.CONFLICT;
  }

  private Optional<Answer> united() {
    if (question instanceof Question.Group && values.stream().anyMatch(one -> one.answer() instanceof Answer.Rows)) {
      return Optional.of(new Answer.Rows(
          values.stream().flatMap(one -> one.answer() instanceof Answer.Rows rows ? rows.values().stream() : null).toList()));
    }
    if (values.isEmpty()) {
      return notKnown.isEmpty() ? Optional.empty() : Optional.of(Answer.NOT_KNOWN);
    }
    return values.size() == 1 ? Optional.of(values.getFirst().answer()) : Optional.empty();
  }

  private static Said joined(Said one, Said other) {
    Set<String> sources = new LinkedHashSet<>(one.sources());
    sources.addAll(other.sources());
    return new Said(one.answer(), one.words(), List.copyOf(sources));
  }

  private static List<Answer> entries(Answer answer) {
    return answer instanceof Answer.Rows rows
        ? rows.values().stream().map(row -> (Answer) new Answer.Rows(List.of(row))).toList()
        : List.of(answer);
  }

  /** Equal for answers that say the same: numbers by value, codes in any order, text in any case and spacing. */
  private static String meaning(Answer answer) {
    return switch (answer) {
      case Answer.NotKnown nothing -> "?";
      case Answer.NotApplicable nothing -> "-";
      case Answer.Words words -> "=" + words.value().strip().replaceAll("\\s+", " ").replaceFirst("\\.$", "").toLowerCase(Locale.UK);
      case Answer.Quantity quantity -> "#" + quantity.value().toPlainString();
      case Answer.Codes codes -> "=" + codes.values().stream().sorted().collect(Collectors.joining("|")).toLowerCase(Locale.UK);
      case Answer.Rows rows -> rows.values().stream().map(CollatedLine::meaning).collect(Collectors.joining("\u0003"));
    };
  }

  private static String meaning(Answers row) {
    return row.ids().stream()
        .filter(id -> row.answer(id).filter(Answer.Given.class::isInstance).isPresent())
        .map(id -> id + meaning(row.answer(id).orElseThrow()))
        .collect(Collectors.joining("\u0004", "*", ""));
  }

  private static String sha256(String text) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java has SHA-256", impossible);
    }
  }
}
