package vn.sovang.document.paper;

/**
 * A target beside what was reached. All values are texts ready to print, as the register shows them; null prints dots.
 *
 * @param target what was promised
 * @param unit unit of measure
 * @param planned figure promised
 * @param actual figure reached
 * @param percent share reached, computed by the caller ("112,5")
 */
public record TargetResult(String target, String unit, String planned, String actual, String percent) {}
