/** The virus scan: a round that takes each waiting file to ClamAV and notes what it said. */
package uk.cdop.documents.scan;
