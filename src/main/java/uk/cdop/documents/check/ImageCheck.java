package uk.cdop.documents.check;

import static uk.cdop.documents.check.FileCheck.refuseIf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** An image is read once from end to end, thinned out so that a large one takes little memory. */
final class ImageCheck {
  private static final long MOST_PIXELS = 50_000_000;
  private static final int LONGEST_SIDE = 20_000;
  private static final int SHOWN = 1_000;

  private ImageCheck() {}

  static void require(FileKind kind, Bytes bytes) throws Refused {
    if (kind == FileKind.PNG) {
      requireWholePng(bytes);
    }
    ImageReader reader = ImageIO.getImageReadersByFormatName(kind == FileKind.PNG ? "png" : "jpeg").next();
    try (MemoryCacheImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes.all()))) {
      reader.setInput(in, true, true);
      long width = reader.getWidth(0);
      long height = reader.getHeight(0);
      refuseIf(width > LONGEST_SIDE || height > LONGEST_SIDE || width * height > MOST_PIXELS, Refusal.IMAGE_TOO_LARGE);
      ImageReadParam thinned = reader.getDefaultReadParam();
      int step = (int) Math.max(1, Math.max(width, height) / SHOWN);
      thinned.setSourceSubsampling(step, step, 0, 0);
      if (reader.canReadRaster()) {
        // Colours for print have no picture in Java, but their raster can be read.
        reader.readRaster(0, thinned);
      } else {
        reader.read(0, thinned);
      }
    } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException unreadable) {
      throw new Refused(Refusal.BROKEN);
    } finally {
      reader.dispose();
    }
  }

  /** A PNG is a row of chunks that ends with IEND; a reader of the picture alone would not see what follows. */
  private static void requireWholePng(Bytes bytes) throws Refused {
    int at = 8;
    while (at + 12 <= bytes.length()) {
      long length = bytes.number(at);
      boolean last = bytes.text(at + 4, at + 8).equals("IEND");
      refuseIf(length > bytes.length() - at - 12L, Refusal.BROKEN);
      at += 12 + (int) length;
      if (last) {
        refuseIf(at != bytes.length(), Refusal.TWO_FILES_IN_ONE);
        return;
      }
    }
    throw new Refused(Refusal.BROKEN);
  }
}
