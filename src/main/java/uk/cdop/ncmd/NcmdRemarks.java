package uk.cdop.ncmd;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import uk.cdop.access.Access;
import uk.cdop.access.Permission;
import uk.cdop.platform.ui.Link;
import uk.cdop.review.AnswerPlaces.Asked;
import uk.cdop.review.Remark;
import uk.cdop.review.Remarks;
import uk.cdop.review.ReviewId;

/** What the national database said of answers when it turned a document down, until a newer document takes its place. */
@ApplicationScoped
class NcmdRemarks implements Remarks {
  @Inject Submissions submissions;
  @Inject Steps steps;
  @Inject Mending mending;
  @Inject Access access;

  @Override
  public List<Remark> of(ReviewId review) {
    if (!access.may(Permission.SEE_NCMD, review.value())) {
      return List.of();
    }
    return submissions.turnedDown(review).stream().flatMap(this::remarks).toList();
  }

  private Stream<Remark> remarks(Submission document) {
    String href = "/reviews/" + document.review() + "/ncmd/documents/" + document.id();
    Link from = new Link("See the " + document.occasion().label().toLowerCase(Locale.UK) + ", document " + document.number(), href);
    List<Mending.Mend> mends = mending.of(document, steps.reasons(document.id()));
    return mends.isEmpty()
        ? Stream.of(new Remark(new Asked("", ""), "The national database turned the document down.", href, from))
        : mends.stream().map(mend -> new Remark(mend.asked(), words(mend), mend.href(), from));
  }

  private static String words(Mending.Mend mend) {
    String about = mend.item().map(item -> "“" + item.title() + "”").orElse("the document");
    return "The national database said of " + about + ": “" + mend.reason().words() + "”";
  }
}
