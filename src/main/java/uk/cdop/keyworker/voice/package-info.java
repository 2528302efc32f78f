/** What a family wants the panel to know, in words they agreed to. Nothing else a family said leaves their record. */
package uk.cdop.keyworker.voice;
