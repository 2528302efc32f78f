package uk.cdop.anonymise;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.cdop.platform.Age;

/** Finds dates in the ways they are written in England and says where they lie in the child's life. */
final class DatesInText {
  private static final int LAST_DAYS = 28;
  private static final String MONTHS =
      "(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
  private static final String WEEKDAY = "(?:(?:mon|tue|tues|wed|weds|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?,?\\s+)?(?:the\\s)?";
  private static final String DAY = "(?<day>[0-3]?[0-9])(?:\\s?(?:st|nd|rd|th))?";
  private static final String YEAR = "(?<year>(?:19|20)[0-9]{2}|'?[0-9]{2})";
  private static final String ORDINAL =
      "(?<ordinal>(?:twenty|thirty)[\\s-](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth"
          + "|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth)";
  private static final List<String> ORDINALS =
      List.of(
          "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth",
          "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth", "twenty first", "twenty second", "twenty third", "twenty fourth",
          "twenty fifth", "twenty sixth", "twenty seventh", "twenty eighth", "twenty ninth", "thirtieth", "thirty first");
  private static final String FEAST =
      "(?<feast>christmas day|xmas day|christmas eve|xmas eve|boxing day|new year'?s eve|new year'?s day|halloween|hallowe'en|bonfire night|guy fawkes(?: night)?|valentine'?s day|st george'?s day|st patrick'?s day|midsummer'?s day|midsummer day|april fool'?s day|may day)";
  private static final Map<String, int[]> FEASTS =
      Map.ofEntries(
          Map.entry("christmasday", new int[] {25, 12}), Map.entry("xmasday", new int[] {25, 12}), Map.entry("christmaseve", new int[] {24, 12}),
          Map.entry("xmaseve", new int[] {24, 12}), Map.entry("boxingday", new int[] {26, 12}), Map.entry("newyearseve", new int[] {31, 12}),
          Map.entry("newyearsday", new int[] {1, 1}), Map.entry("halloween", new int[] {31, 10}), Map.entry("bonfirenight", new int[] {5, 11}),
          Map.entry("guyfawkes", new int[] {5, 11}), Map.entry("guyfawkesnight", new int[] {5, 11}), Map.entry("valentinesday", new int[] {14, 2}),
          Map.entry("stgeorgesday", new int[] {23, 4}), Map.entry("stpatricksday", new int[] {17, 3}), Map.entry("aprilfoolsday", new int[] {1, 4}),
          Map.entry("midsummersday", new int[] {24, 6}), Map.entry("midsummerday", new int[] {24, 6}), Map.entry("mayday", new int[] {1, 5}));
  private static final List<Pattern> NO_DAY =
      List.of(
          Pattern.compile("(?<![\\p{L}\\p{N}])" + MONTHS + "\\.?,?\\s{1,2}(?:of\\s)?(?<year>(?:19|20)[0-9]{2}|'[0-9]{2})(?![\\p{L}\\p{N}])"),
          Pattern.compile("(?<![\\p{L}\\p{N}/.-])(?<month>0?[1-9]|1[0-2])/(?<year>(?:19|20)[0-9]{2})(?![\\p{L}\\p{N}/])"));
  private static final List<Pattern> UNSURE =
      List.of(
          Pattern.compile("(?<![\\p{L}\\p{N}])" + FEAST + "(?![\\p{L}\\p{N}])"),
          Pattern.compile("(?<![\\p{L}\\p{N}/.-])[0-3]?[0-9]\\s?[/.-]\\s?[01]?[0-9]\\s?[/.-]\\s?(?:(?:19|20)[0-9]{2}|[0-9]{2})(?![\\p{L}\\p{N}/])"),
          Pattern.compile("(?<![\\p{L}\\p{N}])" + WEEKDAY + DAY + "[\\s-]{0,2}(?:of\\s)?" + MONTHS + "(?![\\p{L}\\p{N}])"),
          Pattern.compile("(?<![\\p{L}\\p{N}])" + MONTHS + "\\.?\\s{1,2}" + DAY + "(?![\\p{L}\\p{N}/]|[:.][0-9])"),
          Pattern.compile("(?<![\\p{L}\\p{N}])(?:the\\s)?" + ORDINAL + "\\s(?:day\\s)?of\\s" + MONTHS + "(?![\\p{L}\\p{N}])"),
          Pattern.compile("(?<![\\p{L}\\p{N}])(?:last|this|next|on)\\s(?:mon|tues?|wednes|weds?|thurs?|fri|satur|sat|sun)(?:day)?,?\\s(?:the\\s)?[0-3]?[0-9](?:st|nd|rd|th)(?![\\p{L}\\p{N}])"),
          Pattern.compile("(?<![\\p{L}\\p{N}])(?:mon|tues?|wednes|weds?|thurs?|fri|satur|sat|sun)(?:day)?,?\\s(?:the\\s)?[0-3]?[0-9](?:st|nd|rd|th)(?![\\p{L}\\p{N}])"),
          Pattern.compile("(?<![\\p{L}\\p{N}])(?:mon|tues?|wednes|weds?|thurs?|fri|satur|sat|sun)(?:day)?,?\\s[0-3]?[0-9][/.][01]?[0-9](?![\\p{L}\\p{N}/.])"),
          Pattern.compile("(?<![\\p{L}\\p{N}])(?:(?:on|since|until|by|from|to)\\s)(?<what>the\\s[0-3]?[0-9](?:st|nd|rd|th))(?![\\p{L}\\p{N}])(?!\\s(?:centile|percentile|day|week|floor|time|attempt|year|month|child|pregnancy|rib|dose|line))"),
          Pattern.compile("(?<![\\p{L}\\p{N}])(?:on|date|dated|from|since|until|dob|seen)[:\\s]{1,2}(?<what>[0-3]?[0-9]/[01]?[0-9])(?![\\p{L}\\p{N}/])"),
          Pattern.compile("(?<![\\p{L}\\p{N}])(?:easter sunday|easter monday|good friday|shrove tuesday|ash wednesday|mother'?s day|mothering sunday|father'?s day|pancake day|eid al[ -](?:fitr|adha)|diwali)(?:\\s(?:in\\s)?(?:(?:19|20)[0-9]{2}|'[0-9]{2}))?(?![\\p{L}\\p{N}])"));
  private static final Pattern BARE =
      Pattern.compile("(?<![\\p{L}\\p{N}])(?:dob|d\\.o\\.b\\.?|born|date of birth|dod)[:\\s]{1,3}(?<what>[0-9]{2}\\s?[0-9]{2}\\s?(?:(?:19|20)[0-9]{2}|[0-9]{2}))(?![0-9])");
  private static final List<Pattern> WRITTEN =
      List.of(
          Pattern.compile("(?<![\\p{L}\\p{N}/.-])(?<year>(?:19|20)[0-9]{2})[-/.](?<month>[01]?[0-9])[-/.](?<day>[0-3]?[0-9])(?![0-9/])"),
          Pattern.compile("(?<![\\p{L}\\p{N}/.-])(?<day>[0-3]?[0-9])\\s?[-/.]\\s?(?<month>[01]?[0-9])\\s?[-/.]\\s?" + YEAR + "(?![\\p{L}\\p{N}/])"),
          Pattern.compile("(?<![\\p{L}\\p{N}])" + WEEKDAY + DAY + "[\\s-]{0,2}(?:of\\s+)?" + MONTHS + "\\.?[,\\s-]{0,3}" + YEAR + "(?![\\p{L}\\p{N}])"),
          Pattern.compile("(?<![\\p{L}\\p{N}])" + WEEKDAY + MONTHS + "\\.?\\s{1,2}" + DAY + "[,\\s]{1,3}" + YEAR + "(?![\\p{L}\\p{N}])"),
          Pattern.compile("(?<![\\p{L}\\p{N}])" + WEEKDAY + ORDINAL + "\\s(?:day\\s)?(?:of\\s)?" + MONTHS + "[,\\s]{1,3}" + YEAR + "(?![\\p{L}\\p{N}])"),
          Pattern.compile("(?<![\\p{L}\\p{N}])" + FEAST + "(?:,?\\s(?:in\\s|of\\s)?)" + YEAR + "(?![\\p{L}\\p{N}])"));
  private static final List<Pattern> WITHOUT_YEAR =
      List.of(
          Pattern.compile("(?<![\\p{L}\\p{N}])" + WEEKDAY + DAY + "[\\s-]{1,2}(?:of\\s+)?" + MONTHS + "(?![\\p{L}\\p{N}])"),
          Pattern.compile("(?<![\\p{L}\\p{N}])" + WEEKDAY + MONTHS + "\\s{1,2}" + DAY + "(?![\\p{L}\\p{N}/]|[:.][0-9])"),
          Pattern.compile("(?<![\\p{L}\\p{N}])" + WEEKDAY + ORDINAL + "\\s(?:day\\s)?(?:of\\s)?" + MONTHS + "(?![\\p{L}\\p{N}])"),
          Pattern.compile("(?<![\\p{L}\\p{N}])" + FEAST + "(?![\\p{L}\\p{N}])"));

  private static final Pattern MONTH = Pattern.compile(MONTHS);
  private static final List<String> MOVABLE = List.of("easter", "friday", "tuesday", "wednesday", "mother", "father", "pancake", "eid al", "eid-al", "diwali");
  private static final List<Needs> NEEDS_OF_WRITTEN = WRITTEN.stream().map(Needs::of).toList();
  private static final List<Needs> NEEDS_WITHOUT_YEAR = WITHOUT_YEAR.stream().map(Needs::of).toList();
  private static final List<Needs> NEEDS_OF_NO_DAY = NO_DAY.stream().map(Needs::of).toList();
  private static final List<Needs> NEEDS_OF_UNSURE = UNSURE.stream().map(Needs::of).toList();

  /** A year after a word that no time of day and no amount follows; a season or a feast goes with it. */
  private static final Pattern YEAR_ALONE =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])(?:(?:in|since|during)\\s(?:(?:early|late|mid)[\\s-])?|(?=(?:(?:the|a)\\s)?(?:early|late|mid|spring|summer|autumn|winter|christmas|easter|ramadan|eid|diwali|hanukkah|half term|year)[\\s-]))"
              + "(?<what>(?:(?:(?:a|one|two|three|four|five|six|[0-9]{1,2})\\s(?:day|week|month)s?\\s(?:before|after)\\s)?(?:the\\s)?(?:(?:early|late|mid)[\\s-])?(?:spring|summer|autumn|winter|christmas|easter|ramadan|eid|diwali|hanukkah|half term|year)?[\\s-]?(?:of\\s|in\\s)?)?"
              + "(?<year>(?:19|20)[0-9]{2}))(?![\\p{L}\\p{N}/]|[.,:-][0-9]|\\s?(?:ml|mls|mg|g|gr|grams|kg|hrs|hours|h|kcal|calories|iu|units|micrograms|mcg|babies|children|people|%))");
  private static final Pattern BEFORE_A_YEAR =
      Pattern.compile("(?:a|an|one|two|three|four|five|six|[0-9]{1,2})\\s(?:day|week|month)s?\\s(?:before|after)\\s(?:the\\s)?$");

  private final LocalDate born;
  private final LocalDate died;
  private final Set<LocalDate> known = new HashSet<>();

  DatesInText(LocalDate born, LocalDate died) {
    this.born = born;
    this.died = died;
  }

  /** Takes note of a date that the records of the case name, such as a relative's day of birth. */
  void known(String written) {
    for (Pattern pattern : WRITTEN) {
      Matcher matcher = pattern.matcher(Folded.key(written));
      if (matcher.matches()) {
        date(matcher, year(matcher.group("year"))).ifPresent(known::add);
      }
    }
  }

  /** The dates of a text; with an empty proposal where nobody can tell which day it is. */
  List<Span> in(Folded folded) {
    List<Span> found = new ArrayList<>();
    boolean digits = folded.text().chars().anyMatch(Character::isDigit);
    boolean months = MONTH.matcher(folded.text()).find();
    for (Pattern pattern : worth(NEEDS_OF_WRITTEN, folded.text(), digits, months)) {
      Matcher matcher = pattern.matcher(folded.text());
      while (matcher.find()) {
        date(matcher, year(matcher.group("year"))).ifPresent(date -> found.add(span(folded, matcher, date)));
      }
    }
    for (Pattern pattern : worth(NEEDS_WITHOUT_YEAR, folded.text(), digits, months)) {
      Matcher matcher = pattern.matcher(folded.text());
      while (matcher.find()) {
        onlyLikely(matcher).ifPresent(date -> found.add(span(folded, matcher, date)));
      }
    }
    Matcher bare = BARE.matcher(folded.text());
    while (bare.find()) {
      found.add(new Span(folded.origin(bare.start("what")), folded.origin(bare.end("what")), Kind.DATE, false, ""));
    }
    Taken taken = new Taken(found);
    years(folded, digits, taken);
    for (Pattern pattern : worth(NEEDS_OF_NO_DAY, folded.text(), digits, months)) {
      Matcher matcher = pattern.matcher(folded.text());
      while (matcher.find()) {
        LocalDate middle = LocalDate.of(year(matcher.group("year")), month(matcher.group("month")), 15);
        taken.add(new Span(folded.origin(matcher.start()), folded.origin(matcher.end()), Kind.DATE, false, about(middle)));
      }
    }
    for (Pattern pattern : worth(NEEDS_OF_UNSURE, folded.text(), digits, months)) {
      Matcher matcher = pattern.matcher(folded.text());
      boolean within = pattern.pattern().contains("?<what>");
      while (matcher.find()) {
        int from = within ? matcher.start("what") : matcher.start();
        taken.add(new Span(folded.origin(from), folded.origin(within ? matcher.end("what") : matcher.end()), Kind.DATE, false, ""));
      }
    }
    return found;
  }

  private void years(Folded folded, boolean digits, Taken taken) {
    Matcher matcher = YEAR_ALONE.matcher(digits ? folded.text() : "");
    while (matcher.find()) {
      int year = Integer.parseInt(matcher.group("year"));
      Matcher before = BEFORE_A_YEAR.matcher(folded.text().substring(0, matcher.start("what")));
      int from = before.find() ? before.start() : matcher.start("what");
      if (year >= born.getYear() - 80 && year <= died.getYear() + 5) {
        taken.add(new Span(folded.origin(from), folded.origin(matcher.end("what")), Kind.DATE, false, year(year)));
      }
    }
  }

  /** A year, or a season of it, by where it lies in the child's life. */
  private String year(int year) {
    if (year == born.getYear()) {
      return year == died.getYear() ? "the year of the birth and the death" : "the year of birth";
    }
    if (year == died.getYear()) {
      return "the year of death";
    }
    if (year < born.getYear()) {
      return "a year about " + years(born.getYear() - year) + " before the birth";
    }
    return year > died.getYear() ? "a year about " + years(year - died.getYear()) + " after the death" : "the year they turned " + (year - born.getYear());
  }

  private static String years(int number) {
    return number == 1 ? "1 year" : number + " years";
  }

  /** What a text must hold for a pattern to match at all; most texts lack it, and looking for it is cheap. */
  private record Needs(Pattern pattern, boolean month, boolean digit, List<String> oneOf) {
    static Needs of(Pattern pattern) {
      String words = pattern.pattern();
      boolean ordinal = words.contains("?<ordinal>");
      boolean feast = words.contains("?<feast>");
      boolean movable = words.contains("easter");
      List<String> oneOf =
          ordinal ? List.of("irst", "econd", "hird", "th") : feast ? List.of("day", "eve", "hallow", "night", "fawkes") : movable ? MOVABLE : List.of();
      return new Needs(pattern, words.contains(MONTHS), !ordinal && !feast && !movable, oneOf);
    }

    boolean met(String text, boolean digits, boolean months) {
      return (months || !month) && (digits || !digit) && (oneOf.isEmpty() || oneOf.stream().anyMatch(text::contains));
    }
  }

  private static List<Pattern> worth(List<Needs> all, String text, boolean digits, boolean months) {
    return all.stream().filter(needs -> needs.met(text, digits, months)).map(Needs::pattern).toList();
  }

  private Span span(Folded folded, Matcher matcher, LocalDate date) {
    boolean recorded = date.equals(born) || date.equals(died) || known.contains(date);
    return new Span(folded.origin(matcher.start()), folded.origin(matcher.end()), Kind.DATE, recorded, words(date));
  }

  /** Such as `the day of birth`, `the day they were aged 3 days`, `a day 2 weeks after the death`. */
  String words(LocalDate date) {
    if (date.equals(died)) {
      return "the day of death";
    }
    if (date.equals(born)) {
      return "the day of birth";
    }
    if (date.isBefore(born)) {
      return "a day " + apart(date, born) + " before the birth";
    }
    if (date.isAfter(died)) {
      return "a day " + apart(died, date) + " after the death";
    }
    long left = ChronoUnit.DAYS.between(date, died);
    if (left <= LAST_DAYS && ChronoUnit.DAYS.between(born, date) > LAST_DAYS) {
      return left == 1 ? "the day before the death" : "a day " + left + " days before the death";
    }
    return "the day they were aged " + new Age(born, date).words();
  }

  /** A month with no day, to the nearest that can be said. */
  private String about(LocalDate middle) {
    if (middle.isBefore(born.withDayOfMonth(1))) {
      return "a month about " + apart(middle, born) + " before the birth";
    }
    if (middle.withDayOfMonth(1).isAfter(died)) {
      return "a month about " + apart(died, middle) + " after the death";
    }
    if (middle.getYear() == died.getYear() && middle.getMonth() == died.getMonth()) {
      return "the month of death";
    }
    return middle.getYear() == born.getYear() && middle.getMonth() == born.getMonth()
        ? "the month of birth"
        : "the month they were aged about " + new Age(born, middle.isBefore(born) ? born : middle).words();
  }

  private static String apart(LocalDate first, LocalDate second) {
    return ChronoUnit.YEARS.between(first, second) > 0 || ChronoUnit.DAYS.between(first, second) > 0
        ? new Age(first, second).words()
        : "less than 1 day";
  }

  /** A day and month with no year, where only one year fits the child's life with some months around it. */
  private Optional<LocalDate> onlyLikely(Matcher matcher) {
    List<LocalDate> likely = new ArrayList<>();
    for (int year = born.getYear() - 1; year <= died.getYear() + 1; year++) {
      date(matcher, year)
          .filter(date -> date.isAfter(born.minusDays(90)) && date.isBefore(died.plusDays(90)))
          .ifPresent(likely::add);
    }
    return likely.size() == 1 ? Optional.of(likely.getFirst()) : Optional.empty();
  }

  private static Optional<LocalDate> date(Matcher matcher, int year) {
    String pattern = matcher.pattern().pattern();
    try {
      if (pattern.contains("?<feast>")) {
        int[] day = FEASTS.get(matcher.group("feast").replaceAll("[^a-z]", ""));
        return Optional.of(LocalDate.of(year, day[1], day[0]));
      }
      int day = pattern.contains("?<ordinal>")
          ? ORDINALS.indexOf(matcher.group("ordinal").replaceAll("[\\s-]", " ")) + 1
          : Integer.parseInt(matcher.group("day"));
      return Optional.of(LocalDate.of(year, month(matcher.group("month")), day));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static int year(String written) {
    int number = Integer.parseInt(written.replace("'", ""));
    return number < 100 ? (number > 60 ? 1900 : 2000) + number : number;
  }

  private static int month(String written) {
    if (Character.isDigit(written.charAt(0))) {
      return Integer.parseInt(written);
    }
    for (Month month : Month.values()) {
      if (month.name().toLowerCase(Locale.ROOT).startsWith(written.substring(0, 3))) {
        return month.getValue();
      }
    }
    throw new DateTimeException("no such month");
  }
}
