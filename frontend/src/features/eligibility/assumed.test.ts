import { expect, test } from "vitest";
import { assumedIn, withoutYear, withYear } from "./assumed";

const year = (n: number) => ({
  year: n,
  grade: "HTXS" as const,
  awards: ["CSTD_CS", "LDTT"],
  initiative: "SK" as const,
  scope: "TINH" as const,
});

test("an assumed year goes into the address and comes back", () => {
  const search = withYear(new URLSearchParams("nam=2026"), year(2026));
  expect(assumedIn(search)).toEqual([year(2026)]);
  expect(search.get("nam")).toBe("2026");
});

test("a year is assumed once; others stay, oldest first", () => {
  let search = withYear(new URLSearchParams(), year(2027));
  search = withYear(search, year(2026));
  search = withYear(search, { ...year(2027), grade: null, awards: [] });
  expect(assumedIn(search).map((one) => [one.year, one.grade])).toEqual([
    [2026, "HTXS"],
    [2027, null],
  ]);
  expect(assumedIn(withoutYear(search, 2026)).map((one) => one.year)).toEqual([2027]);
});

test("nonsense in the address assumes nothing", () => {
  expect(assumedIn(new URLSearchParams("gia-dinh=abc&gia-dinh=.HTXS"))).toEqual([]);
});
