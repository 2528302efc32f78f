package uk.cdop.documents.check;

/** Ends the check of a file at the first thing that is wrong with it. It never leaves this package. */
class Refused extends Exception {
  private static final long serialVersionUID = 1L;

  private final Refusal why;

  Refused(Refusal why) {
    super(why.name(), null, false, false);
    this.why = why;
  }

  Refusal why() {
    return why;
  }
}
