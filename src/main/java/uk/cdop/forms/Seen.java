package uk.cdop.forms;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import uk.cdop.platform.ModuleApi;

/**
 * What a page showed when it was opened: one mark for each of its questions. It travels with the form, so that a save can tell
 * what its sender changed from what somebody else did meanwhile.
 */
@ModuleApi
public final class Seen {
  private static final String BLANK = "-";
  private static final int MARK_BYTES = 9;

  private final SortedMap<String, String> marks;

  private Seen(SortedMap<String, String> marks) {
    this.marks = marks;
  }

  /** What a page shows of these answers: the questions that are asked, and those that others on the page decide about. */
  public static Seen of(Journey journey, Page page) {
    SortedMap<String, String> marks = new TreeMap<>();
    page.questions().stream()
        .filter(question -> journey.asks(question) || page.reveals(question))
        .forEach(question -> marks.put(question.id(), mark(question.id(), journey.asked())));
    return new Seen(marks);
  }

  /** As it came back with a form. What cannot be read was not seen. */
  public static Seen read(String text) {
    return new Seen(
        Arrays.stream(text.split(" "))
            .map(pair -> pair.split("=", 2))
            .filter(pair -> pair.length == 2)
            .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1], (one, other) -> one, TreeMap::new)));
  }

  public String text() {
    return marks.entrySet().stream().map(mark -> mark.getKey() + "=" + mark.getValue()).collect(Collectors.joining(" "));
  }

  /** The same, but of these questions what the answers hold now. */
  public Seen with(Set<String> questions, Answers answers) {
    SortedMap<String, String> changed = new TreeMap<>(marks);
    questions.forEach(question -> changed.put(question, mark(question, answers)));
    return new Seen(changed);
  }

  boolean has(String question) {
    return marks.containsKey(question);
  }

  /** Whether the answers still hold what was shown. */
  boolean fits(String question, Answers answers) {
    return mark(question, answers).equals(marks.get(question));
  }

  private static String mark(String question, Answers answers) {
    return answers.answer(question)
        .map(answer -> digest(AnswersJson.write(Answers.of(Map.of(question, answer)))))
        .orElse(BLANK);
  }

  private static String digest(String document) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(document.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, MARK_BYTES);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java has SHA-256", impossible);
    }
  }
}
