package uk.cdop.information.asking;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.directory.Contact;
import uk.cdop.directory.Recipient;

/**
 * Someone who can be asked.
 *
 * @param key names the candidate in the form
 * @param agencyOrNull the agency in the directory; null for somebody outside it
 * @param type a code of the list `agency_type`
 * @param kind the type in words
 * @param why why it is suggested, in sentences; none when it is only in the directory
 * @param usual where a request goes unless another person is chosen; its address is empty when none is known
 * @param contacts those who are there today
 * @param earlier what was asked of it before on this case
 * @param usually what its kind is usually asked
 */
public record Candidate(
    String key, UUID agencyOrNull, String type, String kind, String name, String mailbox, List<String> why, Recipient usual,
    List<Contact> contacts, List<Earlier> earlier, Usually usually) {

  /** A request before: for which form, how it stands in words, and whether it is still open. */
  public record Earlier(String form, String words, boolean open) {}

  /** What is asked of a kind of agency unless something else is chosen. */
  public record Usually(boolean reporting, List<String> sections, List<String> stages, List<String> forms) {
    static Usually of(AskingRules.Usual usual) {
      return new Usually(usual.reporting(), usual.sections(), usual.stages(), usual.forms());
    }
  }

  public boolean suggested() {
    return !why.isEmpty();
  }

  public boolean asked() {
    return !earlier.isEmpty();
  }

  /** The request for the same form that is still open, in words. */
  public Optional<String> stillOpen(String form) {
    return earlier.stream().filter(request -> request.open() && request.form().equals(form)).map(Earlier::words).findFirst();
  }
}
