import { describe, expect, test } from "vitest";
import { formatMoney, formatNumber, formatPercent, readTypedNumber } from "./numbers";

describe("numbers as documents write them", () => {
  test("dots group, the comma starts decimals", () => {
    expect(formatNumber(1234567.5)).toBe("1.234.567,5");
    expect(formatNumber(0)).toBe("0");
    expect(formatNumber(null)).toBe("");
  });

  test("money and percent carry their unit", () => {
    expect(formatMoney(30_000_000)).toBe("30.000.000 đồng");
    expect(formatPercent(63.42)).toBe("63,4 %");
  });
});

describe("a typed number", () => {
  test.each([
    ["1.234.567,5", 1234567.5],
    ["2.048", 2048],
    ["2,5", 2.5],
    ["986", 986],
    ["-3", -3],
    ["1 000", 1000],
  ])("%s is read", (typed, read) => {
    expect(readTypedNumber(typed)).toBe(read);
  });

  test.each(["2.5", "1,234.5", "12.34.567", "hơn 986", "5%", ""])("%s is asked about", (typed) => {
    expect(readTypedNumber(typed)).toBeNull();
  });
});
