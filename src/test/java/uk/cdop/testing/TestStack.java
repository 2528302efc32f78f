package uk.cdop.testing;

import java.nio.file.Path;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import uk.cdop.run.Folders;
import uk.cdop.run.Ports;
import uk.cdop.run.Progress;
import uk.cdop.run.Stack;

/**
 * The servers under test: started before the first integration test, stopped after the last, with an empty database and ports of their own,
 * so that neither a running demonstration nor the tests of another process are disturbed. Unit tests start nothing.
 */
public final class TestStack implements LauncherSessionListener {
  private static Stack running;
  private static Scanner scanner;

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    String named = System.getProperty("cdop.stack");
    if (named == null) {
      return;
    }
    // A single fork may have no number.
    int number = named.matches("stack-\\d+") ? Integer.parseInt(named.substring(named.indexOf('-') + 1)) : 1;
    Path project = Path.of("").toAbsolutePath();
    Path data = project.resolve(".run/test/stack-" + number);
    Stack stack = new Stack(new Folders(project, data), Ports.free(number), new Progress(System.out));
    stack.claim();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> {
      stack.close();
      if (scanner != null) {
        scanner.close();
      }
    }));
    scanner = new Scanner(data, stack.ports().mail() + 1).start();
    System.out.println("Files are scanned by " + scanner.kind());
    stack.scannedBy(scanner.port());
    stack.roundsWithin(3);
    stack.start(true);
    System.setProperty("cdop.test.server", project.resolve("target/server").toString());
    System.setProperty("cdop.test.management.port", String.valueOf(stack.ports().management()));
    running = stack;
  }

  @Override
  public void launcherSessionClosed(LauncherSession session) {
    if (running != null) {
      running.close();
      running = null;
      scanner.close();
    }
  }

  static Scanner scanner() {
    return scanner;
  }

  static Stack running() {
    if (running == null) {
      throw new IllegalStateException("The servers under test are not running: name the class …IT or …Journey and run mvn verify");
    }
    return running;
  }
}
