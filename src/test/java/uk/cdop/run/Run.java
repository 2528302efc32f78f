package uk.cdop.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Runs the product with its demonstration data until it is told to stop. Started by deploy/run. */
public final class Run {
  private static final int REQUIRED_JAVA = 21;

  private Run() {}

  public static void main(String[] arguments) {
    PrintStream out = System.out;
    // Servers that are already up have threads of their own and would keep a broken launcher alive.
    Thread.setDefaultUncaughtExceptionHandler((thread, error) -> {
      out.println("CDOP is not running: the launcher failed: " + error);
      error.printStackTrace(out);
      System.exit(1);
    });
    try {
      if (Runtime.version().feature() < REQUIRED_JAVA) {
        throw new Trouble("Java " + REQUIRED_JAVA + " or newer is needed, this is " + Runtime.version().feature() + ". Set JAVA_HOME to a newer JDK.");
      }
      run(Options.of(arguments), out);
    } catch (Trouble trouble) {
      out.println("CDOP is not running: " + trouble.getMessage());
      System.exit(1);
    }
  }

  private static void run(Options options, PrintStream out) {
    Stack stack = new Stack(options.folders(), options.ports(), new Progress(out));
    stack.claim();
    Path ready = options.folders().data().resolve("ready");
    Path pid = options.folders().data().resolve("launcher.pid");
    Runtime.getRuntime().addShutdownHook(new Thread(() -> {
      delete(ready);
      stack.close();
      delete(pid);
    }));
    delete(ready);
    write(pid, ProcessHandle.current().pid() + "\n");
    try {
      stack.start(options.fresh());
      stack.deploy();
    stack.demonstrate();
    } catch (Trouble trouble) {
      if (stack.closed()) {
        return;
      }
      throw trouble;
    }
    write(ready, stack.publicUrl() + "\n");
    welcome(options, stack, out);
    while (stack.alive() || stack.closed()) {
      pause();
    }
    throw new Trouble("WildFly has ended. See " + options.folders().log("wildfly") + ".");
  }

  private static void welcome(Options options, Stack stack, PrintStream out) {
    out.printf("%nReady: %s%n%n", stack.publicUrl());
    try {
      JsonNode demo = new ObjectMapper().readTree(Files.readString(options.folders().project().resolve("deploy/demo/users.json")));
      out.printf("Demo accounts (the password of each is %s)%n", demo.get("password").asText());
      for (JsonNode user : demo.get("users")) {
        if (!user.has("serviceAccountClientId")) {
          out.printf("  %-20s %-24s %s%n", user.get("username").asText(),
              user.get("firstName").asText() + " " + user.get("lastName").asText(), StreamSupport.stream(user.get("groups").spliterator(), false).map(group -> group.asText().substring(1)).collect(Collectors.joining(", ")));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    out.printf("""

        Try first
          1. %1$s  notify a death: no account is needed
          2. log in as oxon.coordinator and see what needs doing today
          3. log in as bucks.coordinator and see that Oxfordshire's cases are not there
        Mails the product sends: http://localhost:%2$d
        Documents the simulator of the NCMD got: http://localhost:%5$d
        Keycloak's administration: http://localhost:%3$d (admin; its password is in %4$s)
        Stop with Ctrl-C or deploy/stop.
        """, stack.publicUrl(), stack.ports().mail(), stack.ports().keycloak(), options.folders().data().resolve("secrets"), stack.ports().ncmd());
    out.flush();
  }

  private static void pause() {
    try {
      Thread.sleep(500);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
