package uk.cdop.testing;

import java.util.UUID;

/** Closes a case for as long as a test needs it, as a declared connection or a restriction would. */
public final class ClosedCase implements AutoCloseable {
  private final UUID id;
  private final String[] undo;

  private ClosedCase(UUID id, String... undo) {
    this.id = id;
    this.undo = undo;
  }

  /** The account declared a connection, at whichever meeting; the demonstration has some. */
  public static ClosedCase toConnected(UUID review, String account) {
    Product.demonstrate();
    UUID id = UUID.randomUUID();
    Sql.change(
        "insert into meeting.interest (id, cdop, item_id, review_id, account, connected, words, declared_at)"
            + " select ?, r.cdop, i.id, r.id, ?, true, 'For a test', now() from review.review r, (select id from meeting.agenda_item limit 1) i where r.id = ?",
        id, account, review);
    return new ClosedCase(id, "delete from meeting.interest where id = ?");
  }

  /** The case is restricted, and this is the only account that is named. */
  public static ClosedCase toAllBut(UUID review, String named) {
    UUID id = UUID.randomUUID();
    Sql.change(
        "insert into restriction.restriction (id, cdop, version, review_id, number, ground, reason, sealed, placed_by, placed_name, placed_at)"
            + " select ?, cdop, 0, id, number, 'COLLEAGUE', 'For a test', false, ?, ?, now() from review.review where id = ?",
        id, named, named, review);
    Sql.change(
        "insert into restriction.person (id, cdop, restriction_id, account, name, standing, added_by, added_at)"
            + " select gen_random_uuid(), cdop, id, placed_by, placed_by, 'NAMED', placed_by, now() from restriction.restriction where id = ?",
        id);
    return new ClosedCase(id, "delete from restriction.person where restriction_id = ?", "delete from restriction.restriction where id = ?");
  }

  @Override
  public void close() {
    for (String one : undo) {
      Sql.change(one, id);
    }
  }
}
