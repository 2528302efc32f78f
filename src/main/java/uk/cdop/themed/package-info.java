/**
 * Themed meetings of several CDOPs. A case stays with its owner: others read a redacted copy for a time,
 * and what is decided goes back to the owner (guidance 2018, chapter 5). It must not know the rows of another CDOP's
 * case; what crosses goes through the narrow functions of its schema.
 */
package uk.cdop.themed;
