package uk.cdop.run;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Outlives the launcher by a moment: when the launcher is killed outright, the pipe to this small shell ends, and the shell takes down what
 * the launcher had started. A process is touched only while its command line still names the data folder.
 */
final class Watchdog {
  private static final String SCRIPT = """
      trap '' INT TERM HUP
      cat > /dev/null
      each() {
        [ -f "$1" ] || exit 0
        while read -r pid; do
          grep -qaF "$2" "/proc/$pid/cmdline" 2> /dev/null && kill "-$3" -- "$4$pid" 2> /dev/null
        done < "$1"
      }
      each "$0" "$1" TERM -
      each "$0" "$1" INT ''
      sleep 12
      each "$0" "$1" KILL -
      each "$0" "$1" KILL ''
      rm -f "$0"
      """;

  private final Path file;
  private final Set<Long> watched = new LinkedHashSet<>();
  private final Process shell;

  private Watchdog(Path file, Process shell) {
    this.file = file;
    this.shell = shell;
  }

  static Watchdog over(Path data) {
    Path file = data.resolve("pids");
    try {
      Files.deleteIfExists(file);
      Process shell = new ProcessBuilder("setsid", "bash", "-c", SCRIPT, file.toString(), data.toString())
          .redirectOutput(new File("/dev/null")).redirectErrorStream(true).start();
      return new Watchdog(file, shell);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  synchronized void watch(long pid) {
    watched.add(pid);
    write();
  }

  synchronized void forget(long pid) {
    watched.remove(pid);
    write();
  }

  /** Everything has been stopped in good order: there is nothing left to guard. */
  synchronized void dismiss() {
    try {
      Files.deleteIfExists(file);
      shell.destroyForcibly();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write() {
    try {
      Files.writeString(file, watched.stream().map(pid -> pid + "\n").collect(Collectors.joining()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
