package uk.cdop.run;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A server that runs as a process group of its own, so that Ctrl-C reaches the launcher alone and the servers stop in good order. */
final class Child {
  private final Process process;
  private final Watchdog watchdog;

  private Child(Process process, Watchdog watchdog) {
    this.process = process;
    this.watchdog = watchdog;
  }

  static Child start(List<String> command, Map<String, String> environment, Path log, Watchdog watchdog) {
    List<String> line = new ArrayList<>();
    if (Files.isExecutable(Path.of("/usr/bin/setsid"))) {
      line.add("/usr/bin/setsid");
    }
    line.addAll(command);
    ProcessBuilder builder = new ProcessBuilder(line)
        .redirectErrorStream(true)
        .redirectOutput(log.toFile())
        .redirectInput(new File("/dev/null"));
    builder.environment().putAll(environment);
    try {
      Child child = new Child(builder.start(), watchdog);
      watchdog.watch(child.process.pid());
      return child;
    } catch (IOException e) {
      throw new Trouble("This cannot be started: " + command.getFirst() + ". Run deploy/run again after a clean build (mvn clean).", e);
    }
  }

  boolean alive() {
    return process.isAlive();
  }

  /** Takes it down at once, without a word. */
  void kill() {
    List<ProcessHandle> family = new ArrayList<>(process.descendants().toList());
    family.add(process.toHandle());
    family.forEach(ProcessHandle::destroyForcibly);
    try {
      process.waitFor(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    watchdog.forget(process.pid());
  }

  /** Asks it to end and waits; takes it down when it does not answer. */
  void stop(int seconds) {
    List<ProcessHandle> family = new ArrayList<>(process.descendants().toList());
    family.add(process.toHandle());
    process.destroy();
    try {
      if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
        family.forEach(ProcessHandle::destroyForcibly);
        process.waitFor(5, TimeUnit.SECONDS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    family.forEach(ProcessHandle::destroyForcibly);
    watchdog.forget(process.pid());
  }
}
