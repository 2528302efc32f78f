package uk.cdop.ncmd;

import static java.util.Map.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.cdop.analysis.ActionEntry;
import uk.cdop.analysis.Analyses.AnalysisRecord;
import uk.cdop.analysis.Analyses.SignOff;
import uk.cdop.analysis.FactorEntry;
import uk.cdop.analysis.IssueEntry;
import uk.cdop.analysis.LearningEntry;
import uk.cdop.analysis.LineEntry;
import uk.cdop.analysis.NotificationEntry;
import uk.cdop.analysis.Practice;
import uk.cdop.analysis.PracticeEntry;
import uk.cdop.analysis.RecommendationEntry;
import uk.cdop.casemeeting.ReviewMeetingHeld;
import uk.cdop.information.ReturnedForms.ReturnedForm;
import uk.cdop.meeting.PanelSittings.PanelSitting;
import uk.cdop.review.Child;

/**
 * The facts of a case that a dataset can name beside the questions of forms. Each gives its values as texts: dates and
 * moments as ISO 8601, codes as ours. None means that it is not recorded.
 */
public final class Fact {
  private static final Map<String, Function<CaseRecord, List<String>>> OF_CASE =
      Map.ofEntries(
          entry("child.nhs_number", child(c -> c.nhsNumber().stream())),
          entry("child.forenames", child(c -> Stream.of(c.forenames()))),
          entry("child.surname", child(c -> Stream.of(c.surname()))),
          entry("child.also_known_as", child(c -> Stream.of(c.alsoKnownAs()))),
          entry("child.sex", child(c -> Stream.of(c.sex()))),
          entry("child.birth_date", child(c -> Stream.of(c.bornOn()))),
          entry("child.address", child(c -> Stream.of(c.address()))),
          entry("child.postcode", child(c -> Stream.of(c.postcode()))),
          entry("death.date", child(c -> Stream.of(c.diedOn()))),
          entry("death.time", child(c -> c.diedAt().stream())),
          entry("death.age_days", r -> texts(Stream.of(r.ageAtDeath().days()))),
          entry("key_worker.name", r -> texts(Stream.of(r.keyWorker()))),
          entry("notification.received_at", r -> texts(Stream.of(r.review().notifiedAt()))),
          entry("reporting.returned", r -> texts(Stream.of(r.returned().size()))),
          entry("analysis.review_meeting_on", r -> texts(reviewMeetingOn(r).stream())),
          entry("review.meeting_kind", r -> texts(r.reviewMeeting().map(ReviewMeetingHeld::kind).stream())),
          entry("analysis.panel_on", r -> texts(panelOn(r).stream())),
          entry("analysis.version", analysis(a -> Stream.of(a.version()))),
          entry("analysis.cause", analysis(a -> Stream.of(a.causeAsUnderstood()))),
          entry("analysis.summary", analysis(a -> Stream.of(a.summary()))),
          entry("analysis.category", analysis(a -> Stream.of(a.category()))),
          entry("analysis.subcategory", analysis(a -> Stream.of(a.subcategory()))),
          entry("analysis.categories_considered", analysis(a -> a.categoriesConsidered().stream())),
          entry("analysis.override_reason", analysis(a -> Stream.of(a.overrideReason()))),
          entry("analysis.modifiability", analysis(a -> Stream.of(a.modifiability()))),
          entry("analysis.inadequate_reason", analysis(a -> Stream.of(a.inadequateReason()))),
          entry("analysis.good_practice", practice(Practice::goodPractice)),
          entry("analysis.family_feedback", practice(Practice::familyFeedback)),
          entry("analysis.signed_at", analysis(a -> a.signOff().map(SignOff::at).stream())),
          entry("analysis.signed_by", analysis(a -> a.signOff().map(SignOff::chair).stream())));

  /** The codes of ours that a coded fact can have, where no list of the forms holds them. */
  private static final Map<String, List<String>> CODES =
      Map.of(
          "child.sex", List.of("1", "2", "9", "X"),
          "analysis.category", IntStream.rangeClosed(1, 10).mapToObj(Integer::toString).toList(),
          "analysis.categories_considered", IntStream.rangeClosed(1, 10).mapToObj(Integer::toString).toList(),
          "analysis.modifiability", List.of("MOD", "NOMOD", "INAD"),
          "factor.domain", List.of("A", "B", "C", "D"),
          "factor.grade", List.of("0", "1", "2"),
          "factor.modifiable", List.of("Y", "N", "NK"),
          "learning.level", List.of("LOCAL", "REGIONAL", "NATIONAL"),
          "supplement.suggested", List.of("yes", "no"),
          "arising.needed", List.of("yes", "no"));

  /** The lists of the forms that hold the codes of a fact. */
  private static final Map<String, String> LISTS =
      Map.of(
          "report.relationship", "reporter_relationship",
          "action.status", "action_status",
          "issue.source", "issue_source",
          "practice.agency_type", "agency_type",
          "recommendation.kind", "recommendation_kind",
          "arising.body", "notification_arising");

  private Fact() {}

  /** The facts that repeat: each line gives its own facts by name. */
  public enum Rows {
    REPORTS("reporting.reports") {
      @Override
      List<Map<String, List<String>>> of(CaseRecord record) {
        return record.returned().stream()
            .map(r -> row("report", "form", r.edition().form(), "edition", r.edition().name(), "agency_type", r.agencyType(),
                "agency", r.agency(), "returned_at", r.returnedAt(), "name", said(r, "reporter.name"), "role", said(r, "reporter.role"),
                "email", said(r, "reporter.email"), "phone", said(r, "reporter.phone"),
                "relationship", said(r, "reporter.relationship"), "records_reviewed", said(r, "reporter.records_reviewed")))
            .toList();
      }
    },
    SUPPLEMENTARY("supplementary.forms") {
      @Override
      List<Map<String, List<String>>> of(CaseRecord record) {
        return record.supplementary().stream()
            .map(s -> row("supplement", "form", s.form(), "suggested", s.because().isEmpty() ? "no" : "yes", "opened", s.opened(),
                "set_aside_because", s.reason()))
            .toList();
      }
    },
    FACTORS("analysis.factors") {
      @Override
      List<Map<String, List<String>>> of(CaseRecord record) {
        return record.whole().isPresent()
            ? lines(record, FactorEntry.class).map(f -> row("factor", "domain", f.domain(), "code", f.code(), "text", f.text(),
                "grade", f.grade(), "modifiable", f.modifiable(), "evidence", f.source())).toList()
            : brief(record, AnalysisRecord::factors).map(f -> row("factor", "domain", f.domain(), "code", f.code(), "text", f.text(),
                "grade", f.grade(), "modifiable", f.modifiable())).toList();
      }
    },
    LEARNING("analysis.learning") {
      @Override
      List<Map<String, List<String>>> of(CaseRecord record) {
        return record.whole().isPresent()
            ? lines(record, LearningEntry.class)
                .map(l -> row("learning", "text", l.text(), "level", l.level(), "audience", l.audience())).toList()
            : brief(record, AnalysisRecord::learning).map(l -> row("learning", "text", l.text(), "level", l.level())).toList();
      }
    },
    ACTIONS("analysis.actions") {
      @Override
      List<Map<String, List<String>>> of(CaseRecord record) {
        return record.whole().isPresent()
            ? lines(record, ActionEntry.class).map(a -> row("action", "text", a.text(), "organisation", a.organisation(),
                "owner", a.owner(), "due", a.due(), "status", a.status(), "informed_on", a.informedOnOrNull(),
                "evidence", a.evidence())).toList()
            : brief(record, AnalysisRecord::actions).map(a -> row("action", "text", a.text(), "organisation", a.organisation(),
                "owner", a.owner(), "due", a.due())).toList();
      }
    },
    ISSUES("analysis.issues") {
      @Override
      List<Map<String, List<String>>> of(CaseRecord record) {
        return lines(record, IssueEntry.class).map(i -> row("issue", "text", i.text(), "source", i.source())).toList();
      }
    },
    PRACTICE("analysis.practice") {
      @Override
      List<Map<String, List<String>>> of(CaseRecord record) {
        return lines(record, PracticeEntry.class)
            .map(p -> row("practice", "text", p.text(), "agency_type", p.agencyType())).toList();
      }
    },
    RECOMMENDATIONS("analysis.recommendations") {
      @Override
      List<Map<String, List<String>>> of(CaseRecord record) {
        return lines(record, RecommendationEntry.class)
            .map(r -> row("recommendation", "text", r.text(), "organisation", r.organisation(), "kind", r.sort())).toList();
      }
    },
    NOTIFICATIONS("analysis.notifications") {
      @Override
      List<Map<String, List<String>>> of(CaseRecord record) {
        return lines(record, NotificationEntry.class)
            .map(n -> row("arising", "body", n.body(), "needed", n.needed() ? "yes" : "no", "made_on", n.madeOnOrNull(), "note", n.note()))
            .toList();
      }
    };

    private final String fact;

    Rows(String fact) {
      this.fact = fact;
    }

    abstract List<Map<String, List<String>>> of(CaseRecord record);

    static Rows named(String fact) {
      return Stream.of(values())
          .filter(rows -> rows.fact.equals(fact))
          .findFirst()
          .orElseThrow(() -> new IllegalArgumentException("There are no rows called " + fact));
    }

    private static <E extends LineEntry> Stream<E> lines(CaseRecord record, Class<E> kind) {
      return record.whole().stream().flatMap(whole -> whole.entries(kind).stream());
    }

    /** The lines as the shorter record has them, for a case of which no more was handed over. */
    private static <E> Stream<E> brief(CaseRecord record, Function<AnalysisRecord, List<E>> lines) {
      return record.analysis().stream().flatMap(analysis -> lines.apply(analysis).stream());
    }

    private static String said(ReturnedForm form, String question) {
      return form.answers().text(question).orElse("");
    }

    private static Map<String, List<String>> row(String line, Object... namesAndValues) {
      return IntStream.range(0, namesAndValues.length / 2)
          .boxed()
          .collect(Collectors.toMap(
              i -> line + "." + namesAndValues[2 * i], i -> texts(Stream.ofNullable(namesAndValues[2 * i + 1]))));
    }
  }

  static List<String> of(CaseRecord record, String name) {
    return OF_CASE.get(name).apply(record);
  }

  /**
   * @throws IllegalArgumentException when no fact has this name
   */
  static void known(String name) {
    boolean ofRow = name != null && name.matches("(report|supplement|factor|learning|action|issue|practice|recommendation|arising)\\.[a-z_]+");
    if (!ofRow && !OF_CASE.containsKey(name)) {
      throw new IllegalArgumentException("There is no fact called " + name);
    }
  }

  /** The codes a fact can have; none for a fact that is not coded, or whose codes another list holds. */
  static List<String> codes(String name) {
    return CODES.getOrDefault(name, List.of());
  }

  /** The list of the forms with the codes of a fact; none for a fact that is not coded, or whose codes are given. */
  static Optional<String> list(String name) {
    return Optional.ofNullable(LISTS.get(name));
  }

  private static Optional<LocalDate> reviewMeetingOn(CaseRecord record) {
    return record.analysis()
        .flatMap(AnalysisRecord::reviewMeetingOn)
        .or(() -> record.reviewMeeting().map(ReviewMeetingHeld::heldOn));
  }

  private static Optional<LocalDate> panelOn(CaseRecord record) {
    return record.analysis().flatMap(AnalysisRecord::panelOn).or(() -> record.panel().map(PanelSitting::heldOn));
  }

  private static Function<CaseRecord, List<String>> child(Function<Child, Stream<?>> fact) {
    return record -> texts(fact.apply(record.review().child()));
  }

  private static Function<CaseRecord, List<String>> analysis(Function<AnalysisRecord, Stream<?>> fact) {
    return record -> record.analysis().map(analysis -> texts(fact.apply(analysis))).orElse(List.of());
  }

  private static Function<CaseRecord, List<String>> practice(Function<Practice, String> fact) {
    return record -> texts(record.whole().map(whole -> fact.apply(whole.practice())).stream());
  }

  private static List<String> texts(Stream<?> values) {
    return values.filter(Objects::nonNull).map(Object::toString).filter(text -> !text.isBlank()).toList();
  }
}
