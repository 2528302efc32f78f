package uk.cdop.themed;

import java.util.List;

/** One way in which a case shows that it fits a theme. A closed algebra over what is known of a case: no script. */
public sealed interface InclusionRule {
  /** Why a case fits when this holds, as a sentence without its full stop. */
  String because();

  boolean holds(CaseEvidence evidence);

  /** A cause of death has a word that begins like one of these. */
  record Words(List<String> beginnings, String because) implements InclusionRule {
    public Words {
      beginnings = List.copyOf(beginnings);
    }

    @Override
    public boolean holds(CaseEvidence evidence) {
      return evidence.causeSpeaksOf(beginnings);
    }
  }

  /** A form answers a question with one of these codes. */
  record Answered(String question, List<String> codes, String because) implements InclusionRule {
    public Answered {
      codes = List.copyOf(codes);
    }

    @Override
    public boolean holds(CaseEvidence evidence) {
      return evidence.answered(question, codes);
    }
  }

  /** An answer of these codes together with words of the account: neither alone would say enough. */
  record AnsweredWithWords(String question, List<String> codes, List<String> beginnings, String because) implements InclusionRule {
    public AnsweredWithWords {
      codes = List.copyOf(codes);
      beginnings = List.copyOf(beginnings);
    }

    @Override
    public boolean holds(CaseEvidence evidence) {
      return evidence.answered(question, codes) && evidence.accountSpeaksOf(beginnings);
    }
  }

  /** A supplementary form was opened. */
  record FormOpened(String form, String because) implements InclusionRule {
    @Override
    public boolean holds(CaseEvidence evidence) {
      return evidence.formsOpened().contains(form);
    }
  }

  /** The draft analysis has one of these factors, as one that may have contributed. */
  record Factors(List<String> codes, String because) implements InclusionRule {
    public Factors {
      codes = List.copyOf(codes);
    }

    @Override
    public boolean holds(CaseEvidence evidence) {
      return codes.stream().anyMatch(evidence.factors()::contains);
    }
  }

  /** The category, or the sub-category, as it stands. */
  record Categories(List<String> codes, String because) implements InclusionRule {
    public Categories {
      codes = List.copyOf(codes);
    }

    @Override
    public boolean holds(CaseEvidence evidence) {
      return codes.stream().anyMatch(evidence.categories()::contains);
    }
  }
}
