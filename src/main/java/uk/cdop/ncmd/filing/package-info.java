/** Files of documents for a period, with a manifest and hashes, locked to a public key where the CDOP named one. */
package uk.cdop.ncmd.filing;
