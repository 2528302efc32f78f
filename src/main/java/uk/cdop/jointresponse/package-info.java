/**
 * The record of a joint agency response (guidance 2018; SUDI/C guidelines 2016): why it began and who decided, who led for each agency, the
 * visit to the home, samples, the coroner and the safety of other children. Its meetings stand in casemeeting and are only linked.
 */
package uk.cdop.jointresponse;
