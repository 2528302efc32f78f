package uk.cdop.ncmd.sending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.access.Actor;
import uk.cdop.access.CurrentActor;
import uk.cdop.ncmd.WaitingWork;
import uk.cdop.platform.Round;

/**
 * Every two seconds: takes a document, sends it outside any transaction, and notes the answer. A server that is killed in between
 * finds its document again when it starts and asks for it before it sends it a second time; the receiver knows the key.
 */
@ApplicationScoped
public class SendRound extends Round {
  private static final int SECONDS = 2;

  private final String node = System.getProperty("jboss.node.name", "node") + "/";
  private final String life = node + UUID.randomUUID();

  @Inject WaitingWork waiting;
  @Inject Receivers receivers;
  @Inject CurrentActor current;
  @Inject TakeNext takeNext;
  @Inject NoteAnswer noteAnswer;
  @Inject Clock clock;

  @Override
  protected int seconds() {
    return SECONDS;
  }

  @Override
  protected boolean next() {
    boolean any = false;
    for (String cdop : waiting.toSend(clock.instant())) {
      Optional<Receivers.Reached> reached = receivers.of(cdop).filter(r -> r.breaker().allows());
      any |= reached.isPresent() && sendOne(cdop, reached.get());
    }
    return any;
  }

  private boolean sendOne(String cdop, Receivers.Reached reached) {
    current.become(Actor.system(cdop));
    Optional<TakeNext.Taken> taken = takeNext.take(node, life);
    taken.ifPresent(document -> {
      Answer answer = document.received()
          ? reached.receiver().ask(document.id())
          : reached.receiver().send(document.id(), document.document(), document.sha256(), !document.first());
      if (answer instanceof Answer.NoAnswer) {
        reached.breaker().failed();
      } else {
        reached.breaker().answered();
      }
      noteAnswer.note(document.id(), life, answer);
    });
    return taken.isPresent();
  }
}
