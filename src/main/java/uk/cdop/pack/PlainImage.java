package uk.cdop.pack;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import uk.cdop.platform.Missing;

/** An image drawn anew as PNG, so that places, names and dates that a camera or a program wrote into the file stay behind. */
final class PlainImage {
  private static final int LONGEST_SIDE = 1600;

  private PlainImage() {}

  /**
   * @throws Missing when it is no image that can be drawn
   */
  static byte[] of(byte[] file) {
    try {
      BufferedImage image = ImageIO.read(new ByteArrayInputStream(file));
      if (image == null) {
        throw new Missing();
      }
      double scale = Math.min(1, (double) LONGEST_SIDE / Math.max(image.getWidth(), image.getHeight()));
      int width = Math.max(1, (int) Math.round(image.getWidth() * scale));
      int height = Math.max(1, (int) Math.round(image.getHeight() * scale));
      BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
      Graphics2D pen = drawn.createGraphics();
      pen.drawImage(image, 0, 0, width, height, null);
      pen.dispose();
      ByteArrayOutputStream png = new ByteArrayOutputStream();
      ImageIO.write(drawn, "png", png);
      return png.toByteArray();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
