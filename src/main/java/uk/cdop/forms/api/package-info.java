/** The forms as open data over HTTP. */
package uk.cdop.forms.api;
