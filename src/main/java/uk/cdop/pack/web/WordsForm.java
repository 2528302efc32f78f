package uk.cdop.pack.web;

import java.util.ArrayList;
import java.util.List;
import uk.cdop.anonymise.Choice;
import uk.cdop.pack.SettleWords.Settling;
import uk.cdop.platform.Entered;
import uk.cdop.platform.Mistakes;

/** What a coordinator chose about identifiers on one page, and what of it must be mended. */
record WordsForm(List<Settling> choices, List<String> fields, Mistakes mistakes) {
  private static final int MOST = 200;
  private static final int LONGEST = 300;

  static WordsForm read(Entered entered) {
    WordsForm form = new WordsForm(new ArrayList<>(), new ArrayList<>(), Mistakes.none());
    int shown = (int) Math.clamp(entered.whole("words").orElse(0L), 0, MOST);
    for (int at = 0; at < shown; at++) {
      form.readOne(entered, "word-" + at);
    }
    if (!entered.text("other-words").isEmpty() || !entered.text("other-with").isEmpty()) {
      form.readOther(entered);
    }
    form.mistakes.addIf(form.choices.isEmpty() && !form.mistakes.any(), "word-0-how", "Choose what to do with at least one of the identifiers");
    return form;
  }

  private void readOne(Entered entered, String at) {
    String how = entered.text(at + "-how");
    String with = entered.text(at + "-with");
    String reason = entered.text(at + "-reason");
    if (how.isEmpty()) {
      boolean touched = !with.equals(entered.text(at + "-proposal")) || !reason.isEmpty();
      mistakes.addIf(touched, at + "-how", "Select whether to replace, keep or remove " + quoted(entered, at));
      return;
    }
    mistakes.addIf(how.equals("replace") && with.isEmpty(), at + "-with", "Enter the words to use instead of " + quoted(entered, at));
    mistakes.addIf(how.equals("keep") && reason.isEmpty(), at + "-reason", "Enter why " + quoted(entered, at) + " can stay");
    mistakes.addIf(with.length() > LONGEST, at + "-with", "Use at most 300 characters");
    mistakes.addIf(reason.length() > LONGEST, at + "-reason", "Use at most 300 characters");
    add(
        entered.text(at + "-words"),
        switch (how) {
          case "replace" -> new Choice.Replace(with);
          case "keep" -> new Choice.Keep(reason);
          default -> new Choice.Remove();
        },
        at + "-with");
  }

  private void readOther(Entered entered) {
    String words = entered.text("other-words");
    String with = entered.text("other-with");
    mistakes.addIf(words.length() < 2 || words.length() > LONGEST, "other-words", "Enter the words as they stand in the papers, 2 to 300 characters");
    mistakes.addIf(with.length() > LONGEST, "other-with", "Use at most 300 characters");
    add(words, with.isEmpty() ? new Choice.Remove() : new Choice.Replace(with), "other-with");
  }

  private void add(String words, Choice choice, String field) {
    if (!words.isEmpty()) {
      choices.add(new Settling(words, choice));
      fields.add(field);
    }
  }

  private static String quoted(Entered entered, String at) {
    return "\u201c" + entered.text(at + "-words") + "\u201d";
  }

  String fieldOf(Settling choice) {
    return fields.get(choices.indexOf(choice));
  }
}
