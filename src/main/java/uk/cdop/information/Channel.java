package uk.cdop.information;

/** How an answer comes in: by an agency behind a secure link, or written down by the CDOP's own office. */
public enum Channel {
  LINK,
  OFFICE
}
