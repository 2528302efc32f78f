package uk.cdop.platform.ui;

/** A line of the error summary. The href is "#" and the id of the input to mend; without one the line is plain text. */
public record ErrorLine(String text, String href) {}
