package uk.cdop.pack.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import uk.cdop.pack.ArrangePack.Taken;
import uk.cdop.pack.PackDraft.How;
import uk.cdop.platform.Entered;
import uk.cdop.platform.Mistakes;

/** How a coordinator arranges the parts and images of a pack, and what of it must be mended. */
record PartsForm(Map<String, How> parts, List<Taken> pictures, List<String> fields, Mistakes mistakes) {
  private static final int MOST = 300;

  static PartsForm read(Entered entered) {
    PartsForm form = new PartsForm(new HashMap<>(), new ArrayList<>(), new ArrayList<>(), Mistakes.none());
    int shown = (int) Math.clamp(entered.whole("parts").orElse(0L), 0, MOST);
    for (int i = 0; i < shown; i++) {
      String how = entered.text("part-" + i);
      String key = entered.text("part-" + i + "-key");
      Stream.of(How.values()).filter(one -> one.name().equals(how)).forEach(one -> form.parts.put(key, one));
    }
    int images = (int) Math.clamp(entered.whole("images").orElse(0L), 0, MOST);
    for (int i = 0; i < images; i++) {
      String at = "image-" + i;
      boolean in = entered.has(at, "yes");
      String words = entered.text(at + "-words");
      form.mistakes.addIf(in && words.isEmpty(), at + "-words", "Say what the image shows, in words that identify nobody");
      form.mistakes.addIf(words.length() > 300, at + "-words", "Use at most 300 characters");
      entered
          .id(at + "-file")
          .ifPresent(
              file -> {
                form.pictures.add(new Taken(file, in, words));
                form.fields.add(at + "-words");
              });
    }
    return form;
  }

  String fieldOf(Taken picture) {
    return fields.get(pictures.indexOf(picture));
  }
}
