/** What the Analysis form asks once about a case: its front sheet, the follow-up for the family, the quality of the review. */
package uk.cdop.analysis.sheet;
