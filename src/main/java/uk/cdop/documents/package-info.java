/**
 * Papers: what is known of a case, made anonymous for a panel and frozen as it was released. It must not
 * know meetings, who is invited, or who may read.
 */
package uk.cdop.documents;
