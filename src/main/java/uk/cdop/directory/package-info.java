/** CDOPs and the areas they serve, agencies and whom to write to there. It must not know any case. */
package uk.cdop.directory;
