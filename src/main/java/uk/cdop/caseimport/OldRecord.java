package uk.cdop.caseimport;

import uk.cdop.forms.Answers;
import uk.cdop.review.OldCase;

/** What one good row says: the case for the spine, its number in the old product (or empty), and all that goes into the imported record. */
record OldRecord(OldCase spine, String caseNumber, Answers answers) {}
