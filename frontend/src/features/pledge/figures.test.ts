import { expect, test } from "vitest";
import { isClaim, readingWords, understand } from "./figures";
import type { FigureReading } from "./queries";

const reading = (over: Partial<FigureReading>): FigureReading => ({
  value: "5",
  qualifier: "EXACT",
  raw: "5",
  ...over,
});

test("a reading is said as the officer would say it", () => {
  expect(readingWords(reading({ value: "986000000", unit: "đồng", qualifier: "MORE_THAN" }))).toBe(
    "hơn 986.000.000 đồng",
  );
  expect(readingWords(reading({ value: "70", unit: "%", qualifier: "AT_LEAST" }))).toBe(
    "từ 70 % trở lên",
  );
  expect(readingWords(reading({ value: "3", upTo: "5", unit: "lớp", qualifier: "BETWEEN" }))).toBe(
    "từ 3 đến 5 lớp",
  );
  expect(readingWords(reading({ value: "6", outOf: "6" }))).toBe("6/6");
});

test("a figure that can be read twice is asked about, two figures are not one", () => {
  const twice = [
    reading({ value: "2048", raw: "2.048" }),
    reading({ value: "2.048", raw: "2.048" }),
  ];
  expect(understand(twice).kind).toBe("asked");
  expect(understand([reading({ raw: "5" }), reading({ raw: "7" })]).kind).toBe("several");
  expect(understand([]).kind).toBe("none");
  expect(understand([reading({})]).kind).toBe("read");
});

test("a difference or a share is left to the server's arithmetic", () => {
  expect(isClaim("vượt 24 nhà")).toBe(true);
  expect(isClaim("Đạt 240 %")).toBe(true);
  expect(isClaim("12 vụ việc")).toBe(false);
});
