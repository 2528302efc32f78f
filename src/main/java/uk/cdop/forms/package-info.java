/**
 * Statutory forms as data. An edition (YAML) says what is asked, in which words and when; this module reads, asks, checks,
 * shows and keeps the answers. It must not know what any form is about: rules of a subject come from other modules as
 * {@link uk.cdop.forms.FieldCheck}, {@link uk.cdop.forms.PageCheck} and {@link uk.cdop.forms.Fact}.
 */
package uk.cdop.forms;
