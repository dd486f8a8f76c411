import { expect, test } from "vitest";
import { chainOf, icsOf, movedStep, newStep, textOf } from "./chain";
import type { ChainView } from "./queries";

const view: ChainView = {
  finalDay: "2029-05-07",
  startBy: "2029-04-20",
  startByWeekday: "thứ Sáu",
  unconfirmedYears: [2029],
  steps: [
    {
      name: "Thẩm định hồ sơ; trình ký, ban hành quyết định khen thưởng của Chủ tịch tỉnh",
      who: "Sở Nội vụ",
      startBy: "2029-04-20",
      lastDay: "2029-04-30",
      weekday: "thứ Hai",
      fixed: false,
      explanation: "5 ngày làm việc kể từ 19/04/2029",
    },
  ],
};

test("a chain as words names who and the weekday", () => {
  expect(textOf(view)).toContain("(Sở Nội vụ): xong chậm nhất thứ Hai 30/04/2029");
});

test("a calendar file has all-day events, escaped and in short lines", () => {
  const ics = icsOf(view, new Date(Date.UTC(2029, 0, 2, 3, 4, 5)));
  expect(ics).toContain("DTSTAMP:20290102T030405Z\r\n");
  expect(ics).toContain("DTSTART;VALUE=DATE:20290430\r\nDTEND;VALUE=DATE:20290501");
  expect(ics.replaceAll("\r\n ", "")).toContain("Thẩm định hồ sơ\\; trình ký\\, ban hành");
  for (const line of ics.split("\r\n")) {
    expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  }
});

test("steps move, and empty parts are left out of what is sent", () => {
  const steps = [newStep(0), newStep(1)];
  expect(movedStep(steps, 1, -1).map((one) => one.key)).toEqual([1, 0]);
  expect(chainOf({ finalDay: "2029-05-07", steps: [newStep(0)] }).steps[0]).toMatchObject({
    who: null,
    on: null,
    duration: 5,
  });
});
