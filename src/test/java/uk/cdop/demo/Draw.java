package uk.cdop.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/**
 * The chances of one case. The same seed and index give the same draws on every machine, so only exactly specified arithmetic
 * is used, and no case depends on how many others are made.
 */
final class Draw {
  private final SplittableRandom random;

  private Draw(SplittableRandom random) {
    this.random = random;
  }

  static Draw of(long seed, long index) {
    return new Draw(new SplittableRandom(seed * 0x9E3779B97F4A7C15L ^ (index + 1) * 0xD1B54A32D192ED03L));
  }

  /** A whole number from low to high, both included. */
  int between(int low, int high) {
    return random.nextInt(low, high + 1);
  }

  boolean percent(double chance) {
    return random.nextDouble() * 100 < chance;
  }

  <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }

  /** An index, as likely as its weight among the weights. */
  int weighted(int... weights) {
    int sum = 0;
    for (int weight : weights) {
      sum += weight;
    }
    int drawn = random.nextInt(sum);
    for (int i = 0; i < weights.length; i++) {
      drawn -= weights[i];
      if (drawn < 0) {
        return i;
      }
    }
    throw new IllegalStateException("weights");
  }

  /** A log-normal value: half lie below the median, sigma is the spread of its logarithm. */
  double logNormal(double median, double sigma) {
    return median * StrictMath.exp(sigma * normal());
  }

  double normal() {
    double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - random.nextDouble()));
    return radius * StrictMath.cos(2 * StrictMath.PI * random.nextDouble());
  }

  LocalDate date(LocalDate from, LocalDate to) {
    return from.plusDays(random.nextLong(to.toEpochDay() - from.toEpochDay() + 1));
  }

  LocalTime time() {
    return LocalTime.of(between(0, 23), between(0, 59));
  }

  /** A moment after another, not after the limit; on working hours where there is room for it. */
  Instant after(Instant from, Duration least, Duration most, Instant limit) {
    Instant drawn = from.plusSeconds(random.nextLong(least.toSeconds(), most.toSeconds() + 1));
    return drawn.isAfter(limit) ? limit : drawn;
  }

  /** A random UUID of version 4, as the product makes them. */
  UUID id() {
    long high = random.nextLong() & 0xFFFFFFFFFFFF0FFFL | 0x4000L;
    long low = random.nextLong() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L;
    return new UUID(high, low);
  }
}
