package uk.cdop.information.office;

import java.util.Optional;
import java.util.stream.Stream;

/** What a coordinator can look at of all requests that are not settled; the code stands in addresses. */
public enum WaitingFilter {
  ALL("all", "All"),
  OVERDUE("overdue", "Overdue"),
  THIS_WEEK("this-week", "Due within 7 days"),
  TO_ESCALATE("to-escalate", "Time to escalate"),
  BOUNCED("bounced", "Email came back"),
  MORE_TIME("more-time", "Asks for more time"),
  DECLINED("declined", "Declined");

  private final String code;
  private final String label;

  WaitingFilter(String code, String label) {
    this.code = code;
    this.label = label;
  }

  public String code() {
    return code;
  }

  public String label() {
    return label;
  }

  public String href() {
    return this == ALL ? "/requests" : "/requests?show=" + code;
  }

  public static Optional<WaitingFilter> of(String code) {
    return Stream.of(values()).filter(filter -> filter.code.equals(code)).findFirst();
  }
}
