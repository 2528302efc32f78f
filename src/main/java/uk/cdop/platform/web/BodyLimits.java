package uk.cdop.platform.web;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Bounds what a request may carry: much for a form with a file, little for anything else. */
@Provider
@Priority(Priorities.AUTHENTICATION - 200)
public class BodyLimits implements ContainerRequestFilter {
  static final int WITH_FILE = 22 * 1024 * 1024;
  static final int WITHOUT = 4 * 1024 * 1024;

  @Override
  public void filter(ContainerRequestContext request) {
    boolean withFile = MediaType.MULTIPART_FORM_DATA_TYPE.isCompatible(request.getMediaType());
    int most = withFile ? WITH_FILE : WITHOUT;
    if (request.getLength() > most) {
      request.abortWith(Problems.tooLarge(request.getUriInfo().getPath()));
    } else if (request.hasEntity()) {
      request.setEntityStream(new Bounded(request.getEntityStream(), most));
    }
  }

  /** A body sent in pieces does not say its length first, so it is counted. */
  private static final class Bounded extends FilterInputStream {
    private long left;

    Bounded(InputStream in, long most) {
      super(in);
      this.left = most;
    }

    @Override
    public int read() throws IOException {
      int next = super.read();
      count(next < 0 ? 0 : 1);
      return next;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      int some = super.read(into, from, length);
      count(Math.max(some, 0));
      return some;
    }

    private void count(int some) {
      left -= some;
      if (left < 0) {
        throw new WebApplicationException(413);
      }
    }
  }
}
