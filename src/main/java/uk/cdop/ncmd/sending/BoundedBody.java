package uk.cdop.ncmd.sending;

import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/** The body of an answer, up to a bound; a longer one ends the exchange, so that no receiver can fill our memory. */
final class BoundedBody implements BodySubscriber<byte[]> {
  private final BodySubscriber<byte[]> inner = BodySubscribers.ofByteArray();
  private final long most;
  private long read;
  private Flow.Subscription subscription;

  BoundedBody(long most) {
    this.most = most;
  }

  @Override
  public CompletionStage<byte[]> getBody() {
    return inner.getBody();
  }

  @Override
  public void onSubscribe(Flow.Subscription begun) {
    subscription = begun;
    inner.onSubscribe(begun);
  }

  @Override
  public void onNext(List<ByteBuffer> parts) {
    read += parts.stream().mapToLong(ByteBuffer::remaining).sum();
    if (read > most) {
      subscription.cancel();
      inner.onError(new IOException("The answer is too long"));
    } else {
      inner.onNext(parts);
    }
  }

  @Override
  public void onError(Throwable failure) {
    inner.onError(failure);
  }

  @Override
  public void onComplete() {
    inner.onComplete();
  }
}
