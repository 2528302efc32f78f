package uk.cdop.forms;

import java.math.BigDecimal;
import java.util.List;
import uk.cdop.platform.ModuleApi;

/** What was answered to one question. "Not known" and "not applicable" are answers; a blank is none and has no value here. */
@ModuleApi
public sealed interface Answer {

  Answer NOT_KNOWN = new NotKnown();
  Answer NOT_APPLICABLE = new NotApplicable();

  /** The question was considered and nobody asked knows. */
  record NotKnown() implements Answer {}

  /** The question was considered and does not apply. */
  record NotApplicable() implements Answer {}

  /** A real value. */
  sealed interface Given extends Answer {}

  /** Text, a code, a date as 2026-11-21 or a time as 14:05. */
  record Words(String value) implements Given {
    public Words {
      if (value.isBlank()) {
        throw new IllegalArgumentException("A blank is not an answer");
      }
    }

    @Override
    public String toString() {
      return "Words";
    }
  }

  /** A number; equal numbers are equal answers however many noughts were typed. */
  record Quantity(BigDecimal value) implements Given {
    public Quantity {
      value = value.signum() == 0 ? BigDecimal.ZERO : new BigDecimal(value.stripTrailingZeros().toPlainString());
    }

    @Override
    public String toString() {
      return "Quantity";
    }
  }

  /** Several codes, in the order of their list. */
  record Codes(List<String> values) implements Given {
    public Codes {
      values = List.copyOf(values);
      if (values.isEmpty()) {
        throw new IllegalArgumentException("A blank is not an answer");
      }
    }

    @Override
    public String toString() {
      return "Codes";
    }
  }

  /** The entries of a repeating group. */
  record Rows(List<Answers> values) implements Given {
    public Rows {
      values = List.copyOf(values);
      if (values.isEmpty()) {
        throw new IllegalArgumentException("A blank is not an answer");
      }
    }
  }
}
