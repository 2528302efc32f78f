/** The data dictionary's pages. They hold questions, never answers, and are open to anyone. */
package uk.cdop.forms.web;
