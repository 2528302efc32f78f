package uk.cdop.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import uk.cdop.platform.NameKey;

/** The reviews and their numbers, which go on from the last that was given. */
final class ReviewRows implements Rows {
  private record Year(Panel panel, int year) {}

  private final Connection connection;
  private final Table reviews;
  private final Map<Year, Integer> last = new LinkedHashMap<>();
  private String newest = "";

  ReviewRows(Tables tables, Connection connection) throws SQLException {
    this.connection = connection;
    reviews = tables.of("review.review",
        "id, cdop, version, number, stage, forenames, surname, also_known_as, nhs_number, born_on, died_on, died_at, sex, address, postcode, "
            + "joint_agency_response, coroner, notified_at, opened_at, surname_key");
  }

  @Override
  public void add(SyntheticCase one) throws SQLException {
    if (!one.progress().reviewed()) {
      return;
    }
    SyntheticCase.Child child = one.child();
    newest = number(one);
    reviews.row(one.id(), one.panel().name(), 0, newest, one.progress().stage().name(), child.forenames(), child.surname(), child.knownAs(),
        child.nhsNumber().isEmpty() ? null : child.nhsNumber(), child.bornOn(), child.diedOn(), child.diedAt(), child.sex(), child.address(),
        child.postcode(), one.markers().jointAgency(), one.markers().coroner(), one.course().notified(), one.course().triagedOrNull(),
        NameKey.of(child.surname()));
  }

  /** The number of the review that was added last. */
  String newestNumber() {
    return newest;
  }

  private String number(SyntheticCase one) throws SQLException {
    Year year = new Year(one.panel(), Course.day(one.course().triagedOrNull()).getYear());
    int next = (last.containsKey(year) ? last.get(year) : given(year)) + 1;
    last.put(year, next);
    return "%s-%d-%04d".formatted(one.panel(), year.year(), next);
  }

  private int given(Year year) throws SQLException {
    try (PreparedStatement query = connection.prepareStatement("select last from review.numbering where cdop = ? and year = ? for update")) {
      query.setString(1, year.panel().name());
      query.setInt(2, year.year());
      try (ResultSet rows = query.executeQuery()) {
        return rows.next() ? rows.getInt(1) : 0;
      }
    }
  }

  /** Writes down the last numbers, in the transaction that used them, so that the product goes on from there. */
  void keepNumbers() throws SQLException {
    try (PreparedStatement upsert = connection.prepareStatement(
        "insert into review.numbering values (?, ?, ?) on conflict (cdop, year) do update set last = excluded.last")) {
      for (Map.Entry<Year, Integer> each : last.entrySet()) {
        upsert.setString(1, each.getKey().panel().name());
        upsert.setInt(2, each.getKey().year());
        upsert.setInt(3, each.getValue());
        upsert.addBatch();
      }
      upsert.executeBatch();
    }
    last.clear();
  }
}
