/**
 * Finds what could say who a family is in the texts of a case, and puts roles, ages and intervals in its
 * place as a person decided. It must not know packs or meetings.
 */
package uk.cdop.anonymise;
