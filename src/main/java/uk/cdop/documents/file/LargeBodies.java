package uk.cdop.documents.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import uk.cdop.platform.ModuleApi;
import uk.cdop.platform.Page;
import uk.cdop.platform.ProblemView;

/** Lets few files into memory at the same time. Who finds every place taken waits a little, then is asked to come back. */
@ModuleApi
@ApplicationScoped
public class LargeBodies {
  private static final int PLACES = 5;
  private static final int SECONDS = 20;

  private final Semaphore places = new Semaphore(PLACES, true);

  /**
   * @throws WebApplicationException with 503 when no place came free
   */
  public <T> T one(Supplier<T> work) {
    if (!taken()) {
      throw new WebApplicationException(
          Response.status(503)
              .header("Retry-After", SECONDS)
              .type(MediaType.TEXT_HTML)
              .entity(
                  new Page(
                      503,
                      "platform/problem",
                      new ProblemView(
                          "Many files are being sent just now", "Nothing was saved.", "Go back and try again in a minute: what you typed is still there.")))
              .build());
    }
    try {
      return work.get();
    } finally {
      places.release();
    }
  }

  private boolean taken() {
    try {
      return places.tryAcquire(SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
