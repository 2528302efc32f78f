package uk.cdop.caseimport;

/** What is wrong in one cell and how to mend it, with the cell's value; the field's key leads to its place on the page. */
public record RowMistake(String field, String message) {}
