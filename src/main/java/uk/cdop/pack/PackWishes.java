package uk.cdop.pack;

/**
 * How long a CDOP's packs and notes last, and whether it asks members what they think before a meeting.
 *
 * @param openDays how long after the meeting a pack stays open unless its release says otherwise
 * @param noteDays how long after the meeting private notes are kept
 * @param views whether members give a provisional view to the chair
 */
public record PackWishes(int openDays, int noteDays, boolean views) {
  static final PackWishes USUAL = new PackWishes(14, 7, false);
}
