package uk.cdop.access;

import java.util.Arrays;
import java.util.Optional;
import uk.cdop.platform.ModuleApi;

/** What a person, or a visitor without an account, is to a panel. */
@ModuleApi
public enum Role {
  COORDINATOR("coordinator", "Coordinator"),
  DESIGNATED_DOCTOR("designated-doctor", "Designated doctor"),
  KEY_WORKER("key-worker", "Key worker"),
  PANEL_MEMBER("panel-member", "Panel member"),
  PANEL_CHAIR("panel-chair", "Panel chair"),
  AUDITOR("auditor", "Auditor"),
  /** Anyone who notifies a death, without an account. */
  NOTIFIER("notifier", "Notifier"),
  /** Someone who answers a request for information by a secure link. */
  AGENCY("agency", "Agency"),
  /** Another service, such as a national surveillance programme, that sends messages about deaths. */
  INTAKE("intake", "Sender of messages"),
  /** The product itself, at work on its own. */
  SYSTEM("system", "System");

  private final String code;
  private final String label;

  Role(String code, String label) {
    this.code = code;
    this.label = label;
  }

  public String code() {
    return code;
  }

  public String label() {
    return label;
  }

  /** The role of an account by the name its group has in the log-in service. */
  public static Optional<Role> ofAccount(String code) {
    return Arrays.stream(values())
        .filter(role -> role.compareTo(NOTIFIER) < 0 && role.code.equals(code))
        .findFirst();
  }
}
