import { expect, test } from "vitest";
import { monthLabel, shifted, weeksOf } from "./months";

test("a month begins on its own weekday and is filled up to whole weeks", () => {
  const weeks = weeksOf("2026-11");
  expect(weeks).toHaveLength(6);
  expect(weeks[0]).toEqual([null, null, null, null, null, null, "2026-11-01"]);
  expect(weeks[5]?.[0]).toBe("2026-11-30");
  expect(weeksOf("2028-02").flat().filter(Boolean)).toHaveLength(29);
});

test("months follow one another across the year", () => {
  expect(shifted("2026-12", 1)).toBe("2027-01");
  expect(shifted("2026-01", -1)).toBe("2025-12");
  expect(monthLabel("2026-03")).toBe("Tháng 3/2026");
});
