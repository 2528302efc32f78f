/** What agencies returned, for machines of their panel. */
package uk.cdop.information.office.api;
