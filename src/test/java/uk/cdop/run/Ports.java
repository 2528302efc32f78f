package uk.cdop.run;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.LinkedHashMap;
import java.util.Map;

/** The seven ports of one stack. They stay below 32768: higher ones are handed out by the system and fail at random on restart. */
public record Ports(int app, int management, int keycloak, int database, int smtp, int mail, int ncmd) {
  private static final Ports STANDARD = new Ports(8080, 9990, 8180, 15432, 8025, 8026, 8028);

  /** Browsers open no page at this port, which once belonged to a service that could be abused. */
  private static final int REFUSED = 10080;

  public static Ports standard() {
    return STANDARD;
  }

  public Ports offset(int by) {
    return new Ports(app + by, management + by, keycloak + by, database + by, smtp + by, mail + by, ncmd + by);
  }

  /**
   * The first set of seven free ports for one of several stacks that may start at once, from the same place on: the same ports as last time
   * keep Keycloak's realm as it is.
   *
   * @param number of the stack, from 1
   */
  public static Ports free(int number) {
    for (int by = 2000 * number - 1000; by < 15000; by += 20) {
      Ports ports = STANDARD.offset(by);
      // The scanner of the tests stands beside the mailbox and is started first: where it stands, a stack is about to.
      if (ports.flags().values().stream().allMatch(port -> port != REFUSED && isFree(port)) && isFree(ports.mail() + 1)) {
        return ports;
      }
    }
    throw new Trouble("No seven free ports were found between 9000 and 31000. Stop what listens there.");
  }

  /** Complains of the first port that something else listens on. */
  void requireFree() {
    flags().forEach((flag, port) -> {
      if (!isFree(port)) {
        throw new Trouble("Port %d is taken by another program. Choose another with %s N, or move all with --port-offset N."
            .formatted(port, flag));
      }
    });
  }

  private Map<String, Integer> flags() {
    Map<String, Integer> flags = new LinkedHashMap<>();
    flags.put("--port", app);
    flags.put("--management-port", management);
    flags.put("--keycloak-port", keycloak);
    flags.put("--database-port", database);
    flags.put("--smtp-port", smtp);
    flags.put("--mail-port", mail);
    flags.put("--ncmd-port", ncmd);
    return flags;
  }

  private static boolean isFree(int port) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      return true;
    } catch (IOException taken) {
      return false;
    }
  }
}
