/** The editions as the people who own the forms read them: every question with when it is asked, its options and its source. */
package uk.cdop.forms.dictionary;
