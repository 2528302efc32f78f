package uk.cdop.information.answering;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.documents.file.Belonging;
import uk.cdop.documents.file.Files;
import uk.cdop.documents.file.KeptFile;
import uk.cdop.documents.scan.VirusScanner;
import uk.cdop.information.AgencyRequest;
import uk.cdop.information.link.Door;
import uk.cdop.information.link.Holder;
import uk.cdop.platform.Missing;

/** Shows an agency the files it sends with its answer. A colleague who holds only a part of the form does not see them. */
@UseCase
public class AnswerFiles {
  @Inject Door door;
  @Inject Files files;
  @Inject VirusScanner scanner;
  @Inject AuditTrail audit;

  /**
   * The files of one request.
   *
   * @param open whether files can be added and taken back
   * @param scanned whether there is a virus scanner at all
   */
  public record View(String token, String reference, String agency, List<KeptFile> files, boolean open, boolean scanned) {
    public String href(String page) {
      return "/answer/" + token + "/" + page;
    }
  }

  /** Empty when the link or the session has ended. */
  public Optional<View> view(String token, String secret) {
    return door.enter(new Holder.Link(token, secret))
        .map(
            inside -> {
              if (!inside.everything()) {
                throw new Missing();
              }
              AgencyRequest request = inside.request();
              audit.record(Act.on(request.review().value(), "information.files_listed", request.id()));
              return new View(
                  token,
                  request.reference(),
                  request.recipient().agencyName(),
                  files.list(Belonging.ofRequest(request.review(), request.id())),
                  takesFiles(request),
                  scanner.setUp());
            });
  }

  static boolean takesFiles(AgencyRequest request) {
    return request.open() && request.state().waiting();
  }
}
