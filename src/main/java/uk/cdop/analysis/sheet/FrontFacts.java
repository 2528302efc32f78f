package uk.cdop.analysis.sheet;

/** What the front sheet says that the record of the case knows by itself; meetings not held are empty. */
public record FrontFacts(String reference, String age, String sex, String reviewMeeting, String panel) {}
