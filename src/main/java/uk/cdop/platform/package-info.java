/**
 * What every module stands on: pages, form values, problems, time, mail. It knows nothing of child
 * death; a word of the domain in here is a mistake.
 */
package uk.cdop.platform;
