package uk.cdop.malformed;

/** A field of a form as it would be posted. */
record Field(String name, String value) {}
