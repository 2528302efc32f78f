/**
 * An answer while it is written, by an agency behind its link or by the CDOP office: pages of the form, files, sending, and the
 * other ways to reply. It must not know how a request is chased or what the office makes of the answer.
 */
package uk.cdop.information.answering;
