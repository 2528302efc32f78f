/**
 * Old cases from a spreadsheet: upload, match the columns, preview each row, mend, import, undo. It adds to the spine and keeps
 * what a case brings beyond it as a filled form of a legacy edition. It must not know notification, meetings, analysis or NCMD.
 */
package uk.cdop.caseimport;
