/**
 * The side of the CDOP: every request with its course, the queues, accepting and sending back, and entering what came by phone or
 * post. Nothing else in the module may know it.
 */
package uk.cdop.information.office;
