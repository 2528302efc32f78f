package uk.cdop.caseimport.sheet;

import uk.cdop.platform.ModuleApi;

/** An offered file of either kind; its content says which, not its name. */
@ModuleApi
public final class SpreadsheetFile {
  public static final int MOST_BYTES = 10 * 1024 * 1024;

  private SpreadsheetFile() {}

  public static SheetReading read(byte[] file) {
    if (file.length == 0) {
      return new SheetReading.Unreadable("The file is empty");
    }
    if (file.length > MOST_BYTES) {
      return new SheetReading.Unreadable("The file is larger than 10 MB. Split it into smaller files");
    }
    if (file.length > 3 && file[0] == 'P' && file[1] == 'K') {
      return XlsxFile.read(file);
    }
    if (file.length > 7 && (file[0] & 0xFF) == 0xD0 && (file[1] & 0xFF) == 0xCF) {
      return new SheetReading.Unreadable("The file is an older Excel workbook (.xls) or has a password. Save it as .xlsx or CSV, without a password");
    }
    return CsvFile.read(file);
  }
}
