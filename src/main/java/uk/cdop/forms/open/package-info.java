/** The editions and what was answered as open data: JSON Schema and HL7 FHIR R4. Made from the edition alone, so that they cannot differ. */
package uk.cdop.forms.open;
