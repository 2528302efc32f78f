package uk.cdop.run;

/** Something that keeps the stack from running, told in one line: what is wrong and how to mend it. */
public class Trouble extends RuntimeException {
  public Trouble(String line) {
    super(line);
  }

  public Trouble(String line, Throwable cause) {
    super(line, cause);
  }
}
