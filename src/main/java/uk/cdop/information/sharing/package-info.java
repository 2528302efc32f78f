/**
 * Sections of an answer in the hands of colleagues of an agency. It must not know that there is an office beside the agency.
 */
package uk.cdop.information.sharing;
