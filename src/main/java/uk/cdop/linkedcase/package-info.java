/** Cases that belong together, such as those of twins or of children who died in one event. It must not know why a death is reviewed. */
package uk.cdop.linkedcase;
