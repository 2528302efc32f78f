package uk.cdop.pack;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import uk.cdop.anonymise.Anonymiser;
import uk.cdop.anonymise.Choice;
import uk.cdop.anonymise.Choices;
import uk.cdop.anonymise.Found;
import uk.cdop.documents.file.CaseImages;
import uk.cdop.meeting.Headline;
import uk.cdop.review.Child;
import uk.cdop.review.IdentifierSource.Identifier;
import uk.cdop.review.IdentifierSource;
import uk.cdop.review.PaperSource;
import uk.cdop.review.Passage;
import uk.cdop.review.ReviewId;
import uk.cdop.review.Reviews;

/** Puts together what the modules know of a case and makes it anonymous, as the choices on it say. */
@ApplicationScoped
class PackMaker {
  private static final Pattern DISTRESSING =
      Pattern.compile("(?i).*(?:circumstance|cause of death|post.?mortem|autopsy|injur|scene|what happened|event|death|resuscitat|suicid|self.?harm|violen|maltreat|collision|drown|fire|burn|poison).*");

  private static final int REMEMBERED = 24;

  private final Map<String, Found> memory =
      Collections.synchronizedMap(
          new LinkedHashMap<>(REMEMBERED, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Found> eldest) {
              return size() > REMEMBERED;
            }
          });

  @Inject Packs packs;
  @Inject Reviews reviews;
  @Inject CaseImages images;
  @Inject @Any Instance<PaperSource> sources;
  @Inject @Any Instance<IdentifierSource> identifiers;

  /** An image that a person took in, and how they described it. */
  private record Taken(UUID file, String description, String sha256) {}

  PackDraft draft(ReviewId review) {
    List<Passage> passages =
        sources.stream()
            .sorted(Comparator.comparingInt(PaperSource::place))
            .flatMap(source -> source.passages(review).stream())
            .filter(passage -> !passage.lines().isEmpty())
            .toList();
    Child child = reviews.get(review).child();
    List<Taken> images = images(review);
    List<String> texts = texts(passages);
    images.forEach(image -> texts.add(image.description()));
    Anonymiser anonymiser = new Anonymiser(child, found(child, identifiers(review), texts), chosen(review));
    return new PackDraft(
        Headline.of(child), parts(passages, packs.parts(review), anonymiser),
        images.stream().map(image -> new PackDraft.Image(image.file(), anonymiser.clean(image.description()), image.sha256())).toList(),
        anonymiser.findings(texts));
  }

  /** Finds what identifies in words of this case that a person types. */
  Anonymiser anonymiser(ReviewId review) {
    return anonymiser(review, reviews.get(review).child());
  }

  private Anonymiser anonymiser(ReviewId review, Child child) {
    return new Anonymiser(child, identifiers(review), chosen(review));
  }

  private Choices chosen(ReviewId review) {
    Map<String, Choice> choices = new HashMap<>();
    packs.choices(review).forEach((key, chosen) -> choices.put(key, chosen.choice()));
    return new Choices(choices);
  }

  private List<Identifier> identifiers(ReviewId review) {
    return identifiers.stream().flatMap(source -> source.identifiers(review).stream()).toList();
  }

  /** Looks once for as long as the records and the texts are the same to the letter; they are read anew each time, under the walls of who asks. */
  private Found found(Child child, List<Identifier> known, List<String> texts) {
    String digest = digest(child, known, texts);
    return Optional.ofNullable(memory.get(digest))
        .orElseGet(
            () -> {
              Found found = new Anonymiser(child, known, Choices.none()).find(texts);
              memory.put(digest, found);
              return found;
            });
  }

  private static String digest(Child child, List<Identifier> known, List<String> texts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      Stream<String> ofChild =
          Stream.of(
              child.forenames(), child.surname(), child.alsoKnownAs(), child.nhsNumber().orElse(""), child.bornOn().toString(), child.diedOn().toString(),
              child.address(), child.postcode());
      Stream<String> ofRecords = known.stream().flatMap(identifier -> Stream.of(identifier.text(), identifier.role()));
      Stream.of(ofChild, ofRecords, Stream.of("\u0001"), texts.stream())
          .flatMap(part -> part)
          .forEach(
              part -> {
                digest.update(part.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
              });
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java has SHA-256", impossible);
    }
  }

  private static List<PackDraft.Part> parts(List<Passage> passages, Map<String, PackDraft.How> chosen, Anonymiser anonymiser) {
    Map<String, Integer> seen = new HashMap<>();
    List<PackDraft.Part> parts = new ArrayList<>();
    for (Passage passage : passages) {
      int number = seen.merge(passage.heading(), 1, Integer::sum);
      String key = number == 1 ? passage.heading() : passage.heading() + " " + number;
      PackDraft.How byRule = DISTRESSING.matcher(passage.heading()).matches() ? PackDraft.How.FOLDED : PackDraft.How.SHOWN;
      parts.add(
          new PackDraft.Part(
              key,
              anonymiser.clean(passage.heading()),
              chosen.getOrDefault(key, byRule),
              passage.lines().stream()
                  .map(
                      line ->
                          new PackDraft.Line(
                              anonymiser.clean(line.question()), line.answers().stream().map(anonymiser::clean).toList()))
                  .toList()));
    }
    return parts;
  }

  /** Those taken in whose file can still be opened. */
  private List<Taken> images(ReviewId review) {
    return packs.pictures(review).values().stream()
        .filter(PictureChoice::takenIn)
        .flatMap(
            choice -> {
              Optional<CaseImages.Image> image = images.read(review, choice.file());
              return image.map(found -> new Taken(choice.file(), choice.description(), found.sha256())).stream();
            })
        .toList();
  }

  private static List<String> texts(List<Passage> passages) {
    List<String> texts = new ArrayList<>();
    for (Passage passage : passages) {
      texts.add(passage.heading());
      for (Passage.Line line : passage.lines()) {
        texts.add(line.question());
        texts.addAll(line.answers());
      }
    }
    return texts;
  }
}
