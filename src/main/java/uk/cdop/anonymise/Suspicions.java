package uk.cdop.anonymise;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds numbers, codes and addresses by their shape; which of them the case names is not asked here. */
final class Suspicions {
  private record Looks(Kind kind, String proposal, String group, Pattern pattern) {}

  private static final String NOT_AFTER_WORD = "(?<![\\p{L}\\p{N}])";
  private static final String NOT_BEFORE_WORD = "(?![\\p{L}\\p{N}])";
  private static final String AREAS =
      "(?:AL|BA|BB|BD|BH|BL|BN|BR|BS|CA|CB|CF|CH|CM|CR|CT|CV|CW|DA|DE|DH|DL|DN|DT|DY|EC|EN|EX|FY|GL|GU|HA|HD|HG|HP|HU|HX|IG|IP|KT|LA|LE|LN|LU|MK|NE|NG|NN|NP|NR|NW|OL|OX|PE|PL|PO|PR|RG|RH|RM|SA|SE|SG|SK|SL|SM|SN|SO|SP|SS|ST|SW|SY|TA|TF|TN|TQ|TR|TS|TW|UB|WA|WC|WD|WF|WN|WR|WS|WV|YO)";
  private static final List<Looks> ALL =
      List.of(
          looks(Kind.MAIL, "an e-mail address", "(?<![\\p{L}\\p{N}._%+'-])[\\p{L}\\p{N}._%+'-]{1,64}+\\s?(?:@|\\(at\\)|\\[at\\])\\s?[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63}){1,5}"),
          looks(Kind.WEB, "a web address", "(?i)" + NOT_AFTER_WORD + "(?:https?://|www\\.)[^\\s<>\"')]{1,300}[^\\s<>\"').,;:]"),
          looks(Kind.WEB, "a web address", "(?i)(?<![\\p{L}\\p{N}@.])[a-z0-9][a-z0-9-]{1,62}(?:\\.[a-z0-9-]{2,63}){0,3}\\.(?:co\\.uk|org\\.uk|nhs\\.uk|gov\\.uk|sch\\.uk|ac\\.uk|com|org|net|info)(?:/[^\\s<>\"')]{0,200})?" + NOT_BEFORE_WORD),
          looks(Kind.WEB, "an account name", "(?<![\\p{L}\\p{N}._@])@[\\p{L}\\p{N}_][\\p{L}\\p{N}_.]{1,40}"),
          within(Kind.WEB, "an account name", "(?i)" + NOT_AFTER_WORD + "(?:insta(?:gram)?|snap(?:chat)?|tik\\s?tok|facebook|twitter|discord|roblox|gamertag|whats\\s?app)(?: (?:handle|name|account|user(?:name)?|profile|id|tag|group)){0,2}(?: (?:is|was|as|called))?[:\\s]{1,3}[\"'\u201c\u2018]?(?<what>[\\p{L}\\p{N}]{1,30}[_.0-9][\\p{L}\\p{N}_.]{0,30})"),
          within(Kind.PHONE, "a telephone number", "(?i)" + NOT_AFTER_WORD + "(?:bleep|ext(?:ension|n)?\\.?|pager|baton)\\s{0,2}(?:no\\.?|number)?[:\\s]{0,3}(?<what>[0-9]{3,6})(?![0-9])"),
          looks(Kind.PHONE, "a telephone number", "(?<![\\p{L}\\p{N}+])(?:\\+\\s?44[\\s.-]?(?:\\(0\\)[\\s.-]?)?|0044[\\s.-]?|\\(?0)[1-9](?:[\\s().-]{0,3}[0-9]){8,10}(?![0-9])"),
          within(Kind.PHONE, "a telephone number", "(?i)" + NOT_AFTER_WORD + "(?:tel(?:ephone)?|phone|mob(?:ile)?|contact(?: no| number)?|landline)(?: (?:no|number))?[.:\\s]{1,3}(?:is |was )?(?<what>[0-9](?:[\\s-]{0,2}[0-9]){5,11})(?![0-9])"),
          looks(Kind.PHONE, "a telephone number", "(?<![\\p{L}\\p{N}])\\+[1-9][0-9]{0,2}(?:[\\s().-]{0,2}[0-9]){7,11}(?![0-9])"),
          looks(Kind.NHS_NUMBER, "an NHS number", "(?<![0-9\\p{L}])[0-9](?:[\\s.-]{0,3}[0-9]){9}(?![0-9])"),
          looks(Kind.POSTCODE, "a postcode", NOT_AFTER_WORD + "(?i:[a-z]{1,2}[0-9][0-9a-z]?\\s{0,3}[0-9][abd-hjlnp-uw-z]{2})" + NOT_BEFORE_WORD),
          looks(Kind.VEHICLE, "a vehicle", NOT_AFTER_WORD + "[A-HJ-PR-Y]{2}\\s?[0-9]{2}\\s?[A-HJ-PR-Z]{3}" + NOT_BEFORE_WORD),
          looks(Kind.VEHICLE, "a vehicle", NOT_AFTER_WORD + "(?:[A-HJ-NPR-Y][0-9]{1,3}\\s?[A-HJ-PR-Y]{3}|[A-HJ-PR-Y]{3}\\s?[0-9]{2,3}[A-HJ-NPR-Y])" + NOT_BEFORE_WORD),
          within(Kind.VEHICLE, "a vehicle", "(?i)" + NOT_AFTER_WORD + "(?:reg(?:istration|istered)?|vrm|index|plates?|number\\s?plate|car|van|vehicle)(?: (?:no|number|mark))?[.:,(\\s]{1,3}(?:is |was |reg(?:istration)? )?(?<what>(?=[a-z0-9 ]{0,8}[0-9])(?=[a-z0-9 ]{0,8}[a-z])(?:[a-z]{2}[0-9]{2}\\s?[a-z]{3}|[a-z][0-9]{1,3}\\s?[a-z]{3}|[a-z]{3}\\s?[0-9]{1,4}[a-z]?|[0-9]{1,4}\\s?[a-z]{2,3}))" + NOT_BEFORE_WORD),
          looks(Kind.POSTCODE, "a postcode", NOT_AFTER_WORD + AREAS + "[0-9]{1,2}\\s[0-9]" + NOT_BEFORE_WORD + "(?!\\s?(?:ml|mg|kg|%|/))"),
          looks(Kind.POSTCODE, "a postcode", NOT_AFTER_WORD + "(?!CO2|FY[12]|ST[1-9]|CT[1-4]|PR\\d|SP\\d|SA\\d|PO2|BP|LA\\d|DL\\d|CA\\d|HG\\d|CH\\d|PE\\d|SE\\d|NG\\d)" + AREAS + "[0-9]{1,2}" + NOT_BEFORE_WORD + "(?!\\s?(?:mmol|kPa|ml|mg|%))"),
          within(Kind.POSTCODE, "a postcode", "(?i)" + NOT_AFTER_WORD + "(?:postcode(?: area| district)?|post code|(?:living|lives|lived) in|(?:the|in) (?=[a-z]{1,2}[0-9]{1,2} area))[:\\s]{0,2}(?:is |was )?(?<what>[a-z]{1,2}[0-9]{1,2}[a-z]?(?: [0-9])?)" + NOT_BEFORE_WORD),
          within(Kind.NUMBER, "a number", "(?i)" + NOT_AFTER_WORD + "(?:mrn|urn|upn|hosp(?:ital)?(?: id)?|patient id|crime|incident|log|case(?: ref)?|cad|ref(?:erence)?|niche|datix|safeguarding ref|court|passport|police ref|file|unit number|system)(?:[ .]{0,2}(?:no|number|num|ref(?:erence)?|id|report)\\b)?[.:#\\s]{1,3}(?:is |was )?(?<what>(?=[a-z0-9/-]{0,14}[0-9]{3})[a-z0-9][a-z0-9/-]{3,18})" + NOT_BEFORE_WORD),
          within(Kind.NUMBER, "a number", "(?i)" + NOT_AFTER_WORD + "(?:batch|lot|serial|crew|call\\s?sign|collar|badge|shoulder|warrant|licen[cs]e|pin|gmc|nmc|epaulette|member(?:ship)?|policy|account|pupil|learner|tenancy)(?:[ .]{0,2}(?:no|number|num|id))?[.:#\\s]{1,3}(?:is |was )?(?<what>[a-z]{0,3}[0-9][0-9a-z]{2,11})" + NOT_BEFORE_WORD),
          within(Kind.PLACE, "a road", "(?i:the|along|off|onto)\\s(?<what>[AM][0-9]{1,4}|B[0-9]{3,4})" + NOT_BEFORE_WORD),
          looks(Kind.NUMBER, "a number", NOT_AFTER_WORD + "(?!(?i:nos|bd|od|po|iv))[A-CEGHJ-PR-TW-Z]{2}\\s?[0-9]{2}\\s?[0-9]{2}\\s?[0-9]{2}\\s?[A-D]" + NOT_BEFORE_WORD),
          looks(Kind.NUMBER, "a number", NOT_AFTER_WORD + "[A-Z]{0,3}[0-9]{6,9}[A-Z]?" + NOT_BEFORE_WORD + "(?!\\.[0-9])"));

  private Suspicions() {}

  private static Looks looks(Kind kind, String proposal, String pattern) {
    return new Looks(kind, proposal, "", Pattern.compile(pattern));
  }

  private static Looks within(Kind kind, String proposal, String pattern) {
    return new Looks(kind, proposal, "what", Pattern.compile(pattern));
  }

  /** The finds of all shapes; the shape that stands earlier in the list is the likelier where two overlap. */
  static List<Span> in(Folded folded) {
    List<Span> found = new ArrayList<>();
    Taken taken = new Taken(found);
    String text = folded.plain();
    boolean digits = text.chars().anyMatch(Character::isDigit);
    boolean at = text.indexOf('@') >= 0 || text.contains("at)") || text.contains("at]");
    for (Looks looks : ALL) {
      // Most texts hold no number and no address, and most shapes need one.
      if (looks.kind() == Kind.MAIL ? !at : looks.kind() != Kind.WEB && !digits) {
        continue;
      }
      Matcher matcher = looks.pattern().matcher(text);
      while (matcher.find()) {
        int from = looks.group().isEmpty() ? matcher.start() : matcher.start(looks.group());
        int to = looks.group().isEmpty() ? matcher.end() : matcher.end(looks.group());
        Span span = new Span(folded.origin(from), folded.origin(to), looks.kind(), false, looks.proposal());
        taken.add(span);
      }
    }
    return found;
  }
}
