/** Word files that a screen reader reads well. It knows headings, paragraphs, lists and tables, and nothing of what they say. */
package uk.cdop.platform.word;
