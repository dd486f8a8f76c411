import { expect, test } from "vitest";
import { byDay, dayBefore, daysFrom, dayTitle } from "./days";

test("entries stand under the day they were done in Vietnam, not in Greenwich", () => {
  const days = byDay([
    { at: "2026-11-24T17:30:00Z" },
    { at: "2026-11-24T16:30:00Z" },
    { at: "2026-11-23T18:00:00Z" },
  ]);
  expect(days.map(({ day, entries }) => [day, entries.length])).toEqual([
    ["2026-11-25", 1],
    ["2026-11-24", 2],
  ]);
});

test("a day is named, today by its name", () => {
  expect(dayTitle("2026-11-25", "2026-11-25")).toBe("Hôm nay, 25/11/2026");
  expect(dayTitle("2026-11-24", "2026-11-25")).toBe("Thứ Ba, 24 tháng 11 năm 2026");
});

test("the day before crosses months and years", () => {
  expect(dayBefore("2026-03-01")).toBe("2026-02-28");
  expect(dayBefore("2026-01-01")).toBe("2025-12-31");
});

test("both ends of a range count", () => {
  expect(daysFrom("2026-11-25", "2026-11-25")).toBe(1);
  expect(daysFrom("2026-10-26", "2026-11-25")).toBe(31);
});
