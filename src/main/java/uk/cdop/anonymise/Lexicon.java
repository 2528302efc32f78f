package uk.cdop.anonymise;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What the finder knows of English: everyday words, forenames and their short forms, towns, and names in medicine that name nobody. */
final class Lexicon {
  static final Set<String> TITLES =
      Set.of(
          "mr", "mrs", "ms", "miss", "mx", "master", "dr", "doctor", "prof", "professor", "nurse", "sister", "matron", "midwife",
          "pc", "ps", "dc", "ds", "di", "dci", "dsu", "pcso", "sgt", "sergeant", "insp", "inspector", "constable", "detective", "judge", "hhj",
          "rev", "revd", "reverend", "father", "fr", "imam", "rabbi", "pastor", "sir", "lady", "lord", "dame", "baby", "twin", "cllr", "canon");

  /** Titles that are everyday words too: the word after them must not be one. */
  static final Set<String> LOOSE_TITLES =
      Set.of("nurse", "sister", "matron", "midwife", "master", "father", "judge", "baby", "twin", "doctor", "constable", "detective",
          "sergeant", "inspector", "professor", "ps", "pastor", "di", "ds", "lady", "miss", "canon", "fr");

  private static final Lexicon LOADED = new Lexicon();

  private final Set<String> words = lines("words");
  private final Set<String> forenames = lines("forenames");
  private final Set<String> medical = lines("medical");
  private final Map<String, Boolean> places = new HashMap<>();
  private final Map<String, Set<String>> nicknames = new HashMap<>();

  private Lexicon() {
    for (String place : lines("places")) {
      boolean ambiguous = place.endsWith("?");
      places.put(ambiguous ? place.substring(0, place.length() - 1) : place, ambiguous);
    }
    nicknameGroups()
        .forEach(
            (full, shorts) -> {
              for (String little : shorts) {
                nicknames.computeIfAbsent(full, k -> new TreeSet<>()).add(little);
                nicknames.computeIfAbsent(little, k -> new TreeSet<>()).add(full);
              }
            });
    Map.copyOf(nicknames).keySet().stream().filter(name -> !words.contains(name) && name.length() > 2).forEach(forenames::add);
  }

  static Lexicon get() {
    return LOADED;
  }

  /** Whether it is an everyday word; a regular ending is taken off. */
  boolean word(String word) {
    if (words.contains(word)) {
      return true;
    }
    for (String ending : List.of("s", "es", "ed", "d", "ing", "ly", "er", "ers")) {
      if (word.length() > ending.length() + 2 && word.endsWith(ending)) {
        String stem = word.substring(0, word.length() - ending.length());
        boolean doubled = stem.length() > 3 && stem.charAt(stem.length() - 1) == stem.charAt(stem.length() - 2);
        if (words.contains(stem)
            || "ing".equals(ending) && words.contains(stem + "e")
            || doubled && words.contains(stem.substring(0, stem.length() - 1))) {
          return true;
        }
      }
    }
    return word.endsWith("ies") && words.contains(word.substring(0, word.length() - 3) + "y");
  }

  boolean forename(String word) {
    return forenames.contains(word);
  }

  /** Whether it names an illness, a sign, a drug or a thing and not a person. */
  boolean medical(String word) {
    return medical.contains(word);
  }

  boolean place(String words) {
    return places.containsKey(words);
  }

  /** Whether the town's name is an everyday word or a person's name as well. */
  boolean doubtfulPlace(String words) {
    return places.getOrDefault(words, false);
  }

  /** Short and full forms of a forename, in both directions and one step further: Bob is Rob too. */
  Set<String> otherForms(String forename) {
    Set<String> forms = new TreeSet<>(nicknames.getOrDefault(forename, Set.of()));
    for (String full : List.copyOf(forms)) {
      if (full.length() >= forename.length()) {
        forms.addAll(nicknames.getOrDefault(full, Set.of()));
      }
    }
    forms.remove(forename);
    return forms;
  }

  private static Set<String> lines(String name) {
    Set<String> lines = new HashSet<>();
    try (BufferedReader reader = new BufferedReader(new InputStreamReader(open(name + ".txt"), StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.startsWith("#")) {
          for (String word : line.split("places".equals(name) ? "," : "\\s+")) {
            if (!word.isBlank()) {
              lines.add(word.strip());
            }
          }
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return lines;
  }

  private static Map<String, List<String>> nicknameGroups() {
    try (InputStream in = open("nicknames.yaml")) {
      return new ObjectMapper(new YAMLFactory()).readValue(in, new TypeReference<Map<String, List<String>>>() {});
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static InputStream open(String file) {
    return Lexicon.class.getResourceAsStream("/anonymise/" + file);
  }
}
