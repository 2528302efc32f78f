package uk.cdop.keyworker;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Someone of a family as they stand in the list. */
public record Person(UUID id, long version, Wishes wishes) {
  /**
   * Who they are and how they like to be reached, already checked.
   *
   * @param called how they like to be called; the name when they said nothing else
   * @param apart whether they wish to be told and asked separately from the others
   * @param whyNot why they are not to be contacted; empty when they may be
   * @param interpreter `yes`, `no`, or empty when nobody has asked yet
   * @param reachedAt telephone, email or address, as they gave it
   * @param note for a brother or sister their age, their school and what they need
   * @param gone whether they were taken out of the list
   */
  public record Wishes(
      String name,
      String called,
      Relation relation,
      boolean apart,
      String whyNot,
      Optional<Way> bestWay,
      Set<Way> waysNot,
      String timesNot,
      String language,
      String interpreter,
      String reachedAt,
      String note,
      boolean gone) {
    public Wishes {
      waysNot = Set.copyOf(waysNot);
    }

    public boolean doNotContact() {
      return !whyNot.isEmpty();
    }

    /** As they like to be called. */
    public String addressed() {
      return called.isEmpty() ? name : called;
    }

    /** Such as `Joy (mother)`. */
    public String words() {
      return addressed() + " (" + relation.label().toLowerCase(java.util.Locale.UK) + ")";
    }
  }

  public String words() {
    return wishes.words();
  }
}
