package uk.cdop.minutes;

import java.util.List;
import uk.cdop.platform.word.WordDocument;

/** Minutes as a Word file: a heading for each case and passage, tables for who acts and who was there. */
final class WordFile {
  private WordFile() {}

  static byte[] of(MinutesView minutes) {
    return WordDocument.titled(minutes.title(), file -> write(minutes, file));
  }

  private static void write(MinutesView minutes, WordDocument file) {
    file.heading(1, minutes.title());
    file.text(minutes.standing());
    for (MinutesView.Part part : minutes.parts()) {
      file.heading(2, part.heading());
      if (part.closed()) {
          file.text(part.heading() + " is closed to you.");
      }
      part.blocks().forEach(block -> passage(block.passage(), file));
    }
  }

  private static void passage(Passage passage, WordDocument file) {
    file.heading(3, passage.heading());
    List<List<String>> rows = passage.rows();
    if (!passage.shape().table()) {
      passage.paragraphs().forEach(file::text);
    } else if (rows.isEmpty()) {
      file.text("None");
    } else {
      file.table(passage.shape().columns(), rows);
    }
  }
}
