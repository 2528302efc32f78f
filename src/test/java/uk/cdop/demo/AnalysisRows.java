package uk.cdop.demo;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** The analysis: a draft from the review meeting on, complete once the panel discussed the case, frozen by the chair's signature. */
final class AnalysisRows implements Rows {
  private final People people;
  private final Table analyses;
  private final Table savings;
  private final Table factors;
  private final Table learning;
  private final Table actions;

  AnalysisRows(Tables tables, People people) throws SQLException {
    this.people = people;
    analyses = tables.of("analysis.analysis",
        "id, cdop, version, review, number, cause_as_understood, summary, category, subcategory, considered, override_reason, modifiability, "
            + "inadequate_reason, good_practice, family_feedback, opened_at, reopened_because, signed_by, signed_name, signed_at, attestation, "
            + "quorum_reason, review_meeting_on, panel_on");
    savings = tables.of("analysis.saving", "analysis_id, cdop, part, version, saved_by, saved_at");
    String line = "id, cdop, version, analysis_id, place, removed, saved_by, saved_at, ";
    factors = tables.of("analysis.factor", line + "domain, code, text, grade, modifiable");
    learning = tables.of("analysis.learning_point", line + "text, level");
    actions = tables.of("analysis.action", line + "text, organisation, owner, due_on");
  }

  @Override
  public void add(SyntheticCase one) throws SQLException {
    if (one.course().reviewMeeting().isEmpty()) {
      return;
    }
    LocalDate meeting = one.course().reviewMeeting().get();
    Instant opened = Course.at(meeting).plusSeconds(5400);
    boolean discussed = one.progress().reached(Progress.DISCUSSED);
    boolean signed = one.progress().reached(Progress.CDOP_REVIEWED);
    People.Person chair = people.of(one.panel(), "chair");
    String cdop = one.panel().name();
    UUID id = Rows.id(one, "analysis");
    String outcome = discussed ? one.findings().outcome() : "";
    analyses.row(id, cdop, 0, one.id(), 1, one.death().cause().isEmpty() ? "As found by the coroner" : one.death().cause(),
        one.findings().meetingSummary(), discussed ? String.valueOf(one.category().number()) : "", "", "", "", outcome,
        outcome.equals("INAD") ? "Two agencies could not find their records." : "",
        discussed ? "The family always spoke to the same person." : "", discussed ? "The key worker will tell the family what the panel found." : "",
        opened, "", signed ? chair.account() : null, signed ? chair.name() : null, one.course().signedOrNull(),
        signed ? "I confirm that this is the analysis of the panel." : null, signed ? "" : null,
        signed ? meeting : null, signed ? one.course().panelOrNull() : null);
    Instant saved = discussed ? Course.at(one.course().panelOrNull()).plusSeconds(5400) : opened;
    if (discussed) {
      for (String part : new String[] {"SUMMARY", "CATEGORY", "MODIFIABILITY", "PRACTICE"}) {
        savings.row(id, cdop, part, 1, chair.name(), saved);
      }
    }
    String doctor = people.of(one.panel(), "doctor").name();
    int place = 1;
    for (SyntheticCase.Factor factor : one.findings().factors()) {
      factors.row(factor.id(), cdop, 0, id, place++, false, doctor, opened, factor.domain(), factor.code(), factor.words(), factor.grade(),
          factor.modifiable());
    }
    if (discussed) {
      for (String words : one.findings().learning()) {
        learning.row(Rows.id(one, "learning " + words), cdop, 0, id, 1, false, chair.name(), saved, words, "LOCAL");
      }
      for (SyntheticCase.Action action : one.findings().actions()) {
        actions.row(action.id(), cdop, 0, id, 1, false, chair.name(), saved, action.words(), action.owner(), action.owner(), action.dueOn());
      }
    }
  }
}
