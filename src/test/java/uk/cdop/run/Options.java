package uk.cdop.run;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

/** What was asked for on the command line of deploy/run. */
record Options(Folders folders, Ports ports, boolean fresh) {
  static Options of(String... arguments) {
    Path project = Path.of("").toAbsolutePath();
    Path data = project.resolve(".run");
    boolean fresh = false;
    int offset = 0;
    Ports standard = Ports.standard();
    int app = standard.app();
    int management = standard.management();
    int keycloak = standard.keycloak();
    int database = standard.database();
    int smtp = standard.smtp();
    int mail = standard.mail();
    int ncmd = standard.ncmd();
    Iterator<String> words = List.of(arguments).iterator();
    while (words.hasNext()) {
      String word = words.next();
      switch (word) {
        case "--fresh" -> fresh = true;
        case "--data" -> data = Path.of(value(word, words));
        case "--port-offset" -> offset = number(word, words);
        case "--port" -> app = number(word, words);
        case "--management-port" -> management = number(word, words);
        case "--keycloak-port" -> keycloak = number(word, words);
        case "--database-port" -> database = number(word, words);
        case "--smtp-port" -> smtp = number(word, words);
        case "--mail-port" -> mail = number(word, words);
        case "--ncmd-port" -> ncmd = number(word, words);
        default -> throw new Trouble("The option " + word + " is not known. Run deploy/run --help.");
      }
    }
    Ports ports = new Ports(app, management, keycloak, database, smtp, mail, ncmd).offset(offset);
    return new Options(new Folders(project, data), ports, fresh);
  }

  private static int number(String flag, Iterator<String> words) {
    String value = value(flag, words);
    if (!value.matches("\\d{1,5}") || Integer.parseInt(value) > 65535) {
      throw new Trouble(flag + " takes a number up to 65535, not " + value + ".");
    }
    return Integer.parseInt(value);
  }

  private static String value(String flag, Iterator<String> words) {
    if (!words.hasNext()) {
      throw new Trouble(flag + " needs a value.");
    }
    return words.next();
  }
}
