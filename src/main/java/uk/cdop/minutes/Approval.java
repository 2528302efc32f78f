package uk.cdop.minutes;

import java.time.LocalDate;

/** What a person says when they record that minutes were approved: on which day, and at which meeting. */
public record Approval(LocalDate on, String in) {}
