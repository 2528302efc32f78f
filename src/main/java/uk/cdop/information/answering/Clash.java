package uk.cdop.information.answering;

import java.util.List;

/**
 * A question that two people answered differently at the same time, in words.
 *
 * @param who who saved the stored answer
 */
public record Clash(String id, String question, String who, String when, List<String> stored, List<String> typed) {}
