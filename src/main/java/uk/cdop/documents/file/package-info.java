/**
 * Files that belong to a review: kept encrypted, in quarantine until a virus scan found them clean, handed out only as
 * downloads. Every file added and every file handed out is on record. It must not know forms, meetings or agencies.
 */
package uk.cdop.documents.file;
