package uk.cdop.minutes.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import uk.cdop.minutes.ChangeBlock;
import uk.cdop.minutes.CommentOnMinutes;
import uk.cdop.minutes.FetchWord;
import uk.cdop.minutes.MakeMinutes;
import uk.cdop.minutes.MinutesView;
import uk.cdop.minutes.ReadMinutes;
import uk.cdop.minutes.SettleComment;
import uk.cdop.minutes.Written;
import uk.cdop.platform.Entered;
import uk.cdop.platform.Missing;
import uk.cdop.platform.Mistakes;
import uk.cdop.platform.Page;

/** The minutes of a meeting: to read, to comment on, to change while they are a draft, and as a Word file. */
@Path("/meetings/{id}/minutes")
@Produces(MediaType.TEXT_HTML)
public class MinutesPages {
  private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  private static final int LONGEST = 10_000;

  @Inject ReadMinutes readMinutes;
  @Inject FetchWord fetchWord;
  @Inject MakeMinutes makeMinutes;
  @Inject Writing writing;

  /** What people add to a draft. */
  @Dependent
  static class Writing {
    @Inject ChangeBlock changeBlock;
    @Inject CommentOnMinutes commentOnMinutes;
    @Inject SettleComment settleComment;
  }

  /** Minutes to read, with the form for a comment. */
  public record ReadView(MinutesView minutes, String letter, Entered entered, Mistakes mistakes, String key) {}

  /** One passage to change; `theirs` is filled when someone else saved it meanwhile. */
  public record BlockView(MinutesView minutes, Written block, String text, long version, String theirs, Mistakes mistakes) {}

  @GET
  public Page read(@PathParam("id") String id) {
    return Page.of("minutes/minutes", fresh(readMinutes.view(uuid(id), 0)));
  }

  @GET
  @Path("versions/{number: \\d{1,4}}")
  public Page version(@PathParam("id") String id, @PathParam("number") int number) {
    return Page.of("minutes/minutes", fresh(readMinutes.view(uuid(id), Math.max(1, number))));
  }

  @GET
  @Path("word")
  @Produces(WORD)
  public Response word(@PathParam("id") String id) {
    FetchWord.File file = fetchWord.fetch(uuid(id), 0);
    return Response.ok(file.bytes(), WORD).header("Content-Disposition", "attachment; filename=\"" + file.name() + "\"").build();
  }

  @POST
  public Object make(@PathParam("id") String id) {
    return switch (makeMinutes.make(uuid(id))) {
      case MADE -> to(id, "");
      case NOT_HELD -> notMade(id, "Mark at least one person as present before you make the minutes");
      case CLOSED -> notMade(id, "The records of the cases are closed, so no minutes can be made from them any more");
    };
  }

  private Page notMade(String id, String why) {
    return Page.refused("minutes/minutes", new ReadView(readMinutes.view(uuid(id), 0), "", Entered.nothing(), Mistakes.none().add("make", why), ""));
  }

  @GET
  @Path("passages/{passage}")
  public Page passage(@PathParam("id") String id, @PathParam("passage") String passage) {
    MinutesView view = readMinutes.view(uuid(id), 0);
    Written block = block(view, passage);
    return Page.of("minutes/passage", new BlockView(view, block, block.passage().text(), block.version(), "", Mistakes.none()));
  }

  @POST
  @Path("passages/{passage}")
  public Object change(@PathParam("id") String id, @PathParam("passage") String passage, MultivaluedMap<String, String> form) {
    Entered typed = Entered.of(form);
    String text = typed.text("text");
    if (text.length() > LONGEST) {
      MinutesView view = readMinutes.view(uuid(id), 0);
      Mistakes wrong = Mistakes.none().add("text", "The text must be 10,000 characters or fewer");
      return Page.refused("minutes/passage", new BlockView(view, block(view, passage), text, typed.whole("version").orElse(-1L), "", wrong));
    }
    return switch (writing.changeBlock.change(uuid(id), uuid(passage), text, typed.whole("version").orElse(-1L))) {
      case ChangeBlock.Outcome.Kept kept -> to(id, "#" + passage);
      case ChangeBlock.Outcome.Overtaken(Written theirs) -> {
        MinutesView view = readMinutes.view(uuid(id), 0);
        yield Page.stale("minutes/passage", new BlockView(view, theirs, text, theirs.version(), theirs.passage().text(), Mistakes.none()));
      }
    };
  }

  @POST
  @Path("comments")
  public Object comment(@PathParam("id") String id, MultivaluedMap<String, String> form) {
    Entered typed = Entered.of(form);
    String words = typed.text("words");
    Mistakes wrong =
        Mistakes.none()
            .addIf(words.isEmpty(), "words", "Enter your comment")
            .addIf(words.length() > LONGEST, "words", "The comment must be 10,000 characters or fewer");
    if (wrong.any()) {
      MinutesView view = readMinutes.view(uuid(id), 0);
      return Page.refused("minutes/minutes", new ReadView(view, typed.text("letter"), typed, wrong, typed.text("idempotencyKey")));
    }
    writing.commentOnMinutes.comment(uuid(id), typed.text("letter"), words, typed.text("idempotencyKey"));
    return to(id, "");
  }

  @POST
  @Path("comments/{comment}")
  public Object settle(@PathParam("id") String id, @PathParam("comment") String comment, MultivaluedMap<String, String> form) {
    Entered typed = Entered.of(form);
    String answer = typed.text("answer");
    if (answer.isEmpty()) {
      MinutesView view = readMinutes.view(uuid(id), 0);
      if (!view.may().write()) {
        throw new Missing();
      }
      Mistakes wrong = Mistakes.none().add("answer-" + uuid(comment), "Say what was done about the comment");
      return Page.refused("minutes/minutes", new ReadView(view, "", typed, wrong, UUID.randomUUID().toString()));
    }
    writing.settleComment.settle(uuid(id), uuid(comment), answer);
    return to(id, "");
  }

  private static ReadView fresh(MinutesView view) {
    return new ReadView(view, "", Entered.nothing(), Mistakes.none(), UUID.randomUUID().toString());
  }

  /** @throws Missing when there is no such passage that the reader may change */
  private static Written block(MinutesView view, String passage) {
    if (!view.draft() || !view.may().write()) {
      throw new Missing();
    }
    return view.parts().stream()
        .flatMap(part -> part.blocks().stream())
        .filter(each -> each.id().toString().equals(passage))
        .findFirst()
        .orElseThrow(Missing::new);
  }

  static UUID uuid(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException notAnId) {
      throw new Missing();
    }
  }

  static Response to(String id, String path) {
    return Response.seeOther(URI.create("/meetings/" + uuid(id) + "/minutes" + path)).build();
  }
}
