package uk.cdop.analysis;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.access.Actor;
import uk.cdop.forms.ResponseId;
import uk.cdop.review.ReviewId;

/**
 * One version of the analysis of one review (guidance 2018, chapter 5). A draft opens when the child
 * death review meeting is recorded, is filled part by part, and is frozen by the panel chair's signature;
 * re-opening makes the next version and leaves the signed one as it was.
 */
@Entity
@Table(schema = "analysis", name = "analysis")
class Analysis {
  @Id private UUID id;
  private String cdop;
  @Version private long version;
  private UUID review;
  private int number;

  @Column(name = "cause_as_understood")
  private String causeAsUnderstood;

  private String summary;
  private String category;
  private String subcategory;
  private String considered;

  @Column(name = "override_reason")
  private String overrideReason;

  private String modifiability;

  @Column(name = "inadequate_reason")
  private String inadequateReason;

  @Column(name = "good_practice")
  private String goodPractice;

  @Column(name = "family_feedback")
  private String familyFeedback;

  @Column(name = "opened_at")
  private Instant openedAt;

  @Column(name = "reopened_because")
  private String reopenedBecause;

  private UUID sheet;

  @Embedded private Signature signature;

  @ElementCollection
  @CollectionTable(schema = "analysis", name = "saving", joinColumns = @JoinColumn(name = "analysis_id"))
  @MapKeyColumn(name = "part")
  @MapKeyEnumerated(EnumType.STRING)
  private Map<Part, Saving> savings = new EnumMap<>(Part.class);

  protected Analysis() {} // JPA

  private Analysis(String cdop, UUID review, int number, Instant at, String reopenedBecause) {
    this.id = UUID.randomUUID();
    this.cdop = cdop;
    this.review = review;
    this.number = number;
    this.openedAt = at;
    this.reopenedBecause = reopenedBecause;
    put(Categorisation.NONE);
    put(new Modifiability("", ""));
    put(new Practice("", ""));
  }

  static Analysis draft(String cdop, ReviewId review, CaseSummary summary, Instant at) {
    Analysis draft = new Analysis(cdop, review.value(), 1, at, "");
    draft.put(summary);
    return draft;
  }

  /** The next version, saying at first what this one says. */
  Analysis reopened(String reason, Instant at) {
    Analysis next = new Analysis(cdop, review, number + 1, at, reason);
    next.put(summary());
    next.put(category());
    next.put(modifiability());
    next.put(practice());
    return next;
  }

  void save(PartEntry entry, Actor by, Instant at) {
    put(entry);
    savings.put(entry.part(), saving(entry.part()).next(by.name(), at));
  }

  void sign(Signature chairs) {
    if (signature != null) {
      throw new IllegalStateException("already signed");
    }
    signature = chairs;
  }

  /** The summary and cause of a newly recorded meeting, unless somebody has worked on them. */
  void drafted(CaseSummary fromMeeting) {
    if (signature == null && saving(Part.SUMMARY).equals(Saving.NEVER)) {
      put(fromMeeting);
    }
  }

  private void put(PartEntry entry) {
    switch (entry) {
      case CaseSummary(String cause, String text) -> {
        causeAsUnderstood = cause;
        summary = text;
      }
      case Categorisation c -> {
        category = c.primary();
        subcategory = c.subcategory();
        considered = String.join(" ", c.alsoConsidered());
        overrideReason = c.overrideReason();
      }
      case Modifiability(String outcome, String reason) -> {
        modifiability = outcome;
        inadequateReason = reason;
      }
      case Practice(String good, String family) -> {
        goodPractice = good;
        familyFeedback = family;
      }
    }
  }

  CaseSummary summary() {
    return new CaseSummary(causeAsUnderstood, summary);
  }

  Categorisation category() {
    List<String> applying = new ArrayList<>(considered.isEmpty() ? List.of() : List.of(considered.split(" ")));
    if (!category.isEmpty()) {
      applying.add(category);
    }
    return new Categorisation(applying, category, subcategory, overrideReason);
  }

  Modifiability modifiability() {
    return new Modifiability(modifiability, inadequateReason);
  }

  Practice practice() {
    return new Practice(goodPractice, familyFeedback);
  }

  PartEntry part(Part part) {
    return switch (part) {
      case SUMMARY -> summary();
      case CATEGORY -> category();
      case MODIFIABILITY -> modifiability();
      case PRACTICE -> practice();
    };
  }

  Saving saving(Part part) {
    return savings.getOrDefault(part, Saving.NEVER);
  }

  Optional<Signature> signature() {
    return Optional.ofNullable(signature);
  }

  Optional<ResponseId> sheet() {
    return Optional.ofNullable(sheet).map(ResponseId::new);
  }

  void answeredIn(ResponseId answers) {
    sheet = answers.value();
  }

  UUID id() {
    return id;
  }

  String cdop() {
    return cdop;
  }

  ReviewId review() {
    return new ReviewId(review);
  }

  int number() {
    return number;
  }

  long version() {
    return version;
  }

  String reopenedBecause() {
    return reopenedBecause;
  }

  Map<Part, Saving> savings() {
    return Map.copyOf(savings);
  }
}
