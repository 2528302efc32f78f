package uk.cdop.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.stream.Stream;

/** Where things lie: the built project, which is only read, and one data folder, which belongs to one running stack. */
public record Folders(Path project, Path data) {
  public Folders {
    project = project.toAbsolutePath().normalize();
    data = data.toAbsolutePath().normalize();
  }

  Path server() {
    return project.resolve("target/server");
  }

  Path war() {
    return project.resolve("target/cdop.war");
  }

  /** Unpacked once by the build and shared by every data folder. */
  Path downloads() {
    return project.resolve(".run/dist");
  }

  Path log(String name) {
    return make(data.resolve("log")).resolve(name + ".log");
  }

  static Path make(Path folder) {
    try {
      return Files.createDirectories(folder);
    } catch (IOException e) {
      throw new Trouble("The folder " + folder + " cannot be made. Choose another with --data DIR.", e);
    }
  }

  static void delete(Path folder) {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void copy(Path from, Path to) {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path each : all.toList()) {
        Path target = to.resolve(from.relativize(each).toString());
        if (Files.isDirectory(each)) {
          Files.createDirectories(target);
        } else {
          Files.copy(each, target, StandardCopyOption.COPY_ATTRIBUTES, StandardCopyOption.REPLACE_EXISTING);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
