/** Tables in files: reading CSV and Excel workbooks within bounds, and writing them so that no cell becomes a formula. */
package uk.cdop.caseimport.sheet;
