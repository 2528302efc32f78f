package uk.cdop.casemeeting;

/**
 * What a child death review meeting settles beside the four domains (guidance 2018, chapter 4).
 *
 * @param background history, treatment and investigations
 * @param learning what was learnt, and the actions agreed
 * @param support the support that family and staff had and still need
 * @param notified which statutory notifications were made
 */
public record MeetingAims(String background, String learning, String support, String notified) {}
