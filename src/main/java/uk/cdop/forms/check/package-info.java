/** Named rules that any form may use: they know formats and calendars, and no subject. */
package uk.cdop.forms.check;
