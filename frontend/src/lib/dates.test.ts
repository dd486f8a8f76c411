import { describe, expect, test } from "vitest";
import {
  daysBetween,
  dueWords,
  formatClock,
  formatDate,
  formatInstant,
  formatLongDay,
  formatTime,
  readTypedDate,
  readTypedTime,
  weekday,
} from "./dates";

describe("dates as offices write them", () => {
  test("day, month, year", () => {
    expect(formatDate("2026-11-21")).toBe("21/11/2026");
    expect(formatDate(null)).toBe("");
  });

  test("weekday and the heading of the day", () => {
    expect(weekday("2026-11-22")).toBe("Chủ nhật");
    expect(weekday("2026-11-30")).toBe("thứ Hai");
    expect(formatLongDay("2026-11-21")).toBe("Thứ Bảy, 21 tháng 11");
  });

  test("an instant is told by the clock in Vietnam, whatever the computer's zone", () => {
    expect(formatTime("2026-11-21T07:32:00Z")).toBe("14:32");
    expect(formatInstant("2026-11-20T17:05:00Z")).toBe("21/11/2026, 00:05");
  });
});

describe("how long there is", () => {
  test.each([
    ["2026-11-19", -2, "Quá hạn 2 ngày"],
    ["2026-11-21", 0, "Hạn hôm nay"],
    ["2026-11-30", 9, "thứ Hai 30/11, còn 9 ngày"],
    ["2026-12-31", 40, "31/12/2026, còn 40 ngày"],
    [null, 3, "Còn 3 ngày"],
    ["2026-12-31", null, "Hạn 31/12/2026"],
    [null, null, "Không ghi thời hạn"],
  ])("due %s, %s days left: %s", (dueOn, daysLeft, words) => {
    expect(dueWords(dueOn, daysLeft)).toBe(words);
  });

  test("days are counted across the end of a month and of February", () => {
    expect(daysBetween("2026-11-21", "2026-12-01")).toBe(10);
    expect(daysBetween("2028-02-28", "2028-03-01")).toBe(2);
    expect(daysBetween("2026-11-21", "2026-11-19")).toBe(-2);
  });
});

describe("a typed date", () => {
  test.each([
    ["21/11/2026", "2026-11-21"],
    ["1-2-26", "2026-02-01"],
    ["21.11.2026", "2026-11-21"],
    ["21112026", "2026-11-21"],
    [" 29/02/2028 ", "2028-02-29"],
  ])("%s is read", (typed, read) => {
    expect(readTypedDate(typed)).toBe(read);
  });

  test.each([
    "29/02/2026",
    "31/04/2026",
    "11/21/2026",
    "2026-11-21",
    "mai",
    "",
  ])("%s is not guessed at", (typed) => {
    expect(readTypedDate(typed)).toBeNull();
  });
});

describe("times of day", () => {
  test.each([
    ["8:00", "08:00"],
    ["8h30", "08:30"],
    ["8h", "08:00"],
    ["8 giờ 05", "08:05"],
    ["0745", "07:45"],
    ["14.15", "14:15"],
  ])("%s", (typed, read) => {
    expect(readTypedTime(typed)).toBe(read);
  });

  test("what is no time is not guessed", () => {
    for (const typed of ["", "25:00", "8:75", "sáng", "123456"])
      expect(readTypedTime(typed)).toBeNull();
  });

  test("as minutes write it", () => {
    expect(formatClock("08:00:00")).toBe("08 giờ 00");
    expect(formatClock(null)).toBe("");
  });
});
