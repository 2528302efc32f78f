package uk.cdop.pack;

import java.util.UUID;
import uk.cdop.directory.Cdop;
import uk.cdop.platform.mail.Mail;

/** The words of mail about packs. They name a meeting and nothing of a case. */
final class RecallMails {
  private RecallMails() {}

  /**
   * @param meeting in words, such as `panel meeting of 14 December 2026`
   */
  static Mail recalled(UUID pack, String meeting, PackOccasions.Reader to, Cdop panel) {
    return new Mail(
        "pack.recalled:" + pack + ":" + to.account(),
        to.email(),
        "Papers for the " + meeting + " were recalled",
        """
        Papers for the %s were recalled. They can no longer be opened.

        Do not use copies. If you printed or saved these papers, destroy them and do not discuss what was in them. \
        If they are released again, you will find the new version on the page of the meeting.

        This email says nothing about a case on purpose. If you have a question, ask your panel's office.

        %s
        %s
        %s
        """
            .formatted(meeting, panel.name(), panel.email(), panel.phone()));
  }
}
