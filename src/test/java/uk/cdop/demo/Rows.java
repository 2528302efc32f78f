package uk.cdop.demo;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.UUID;

/** What one module keeps of a case. */
interface Rows {
  void add(SyntheticCase one) throws SQLException;

  /** The id of a thing of a case, the same whenever it is asked for. */
  static UUID id(SyntheticCase one, String thing) {
    byte[] hash = UUID.nameUUIDFromBytes((one.id() + " " + thing).getBytes(StandardCharsets.UTF_8)).toString().getBytes(StandardCharsets.UTF_8);
    hash[14] = '4';
    return UUID.fromString(new String(hash, StandardCharsets.UTF_8));
  }
}
