import { expect, test } from "vitest";
import type { Grade, PersonInitiative } from "./queries";
import { factYears } from "./years";

const grade = (year: number) => ({ id: `g${year}`, year, grade: "HTT" }) as Grade;
const initiative = (year: number) => ({ id: `i${year}`, year }) as PersonInitiative;

test("a year without anything between two known ones is shown as a gap", () => {
  const years = factYears({ grades: [grade(2025), grade(2022)], initiatives: [initiative(2023)] }, [
    { year: 2025, awardName: "Chiến sĩ thi đua cơ sở" },
  ]);
  expect(years.map((one) => one.year)).toEqual([2025, 2024, 2023, 2022]);
  expect(years[0]?.honours).toEqual(["Chiến sĩ thi đua cơ sở"]);
  expect(years[1]).toEqual({ year: 2024, grade: null, initiatives: [], honours: [] });
  expect(years[2]?.initiatives.map((one) => one.id)).toEqual(["i2023"]);
});

test("nothing known is no table", () => {
  expect(factYears({ grades: [], initiatives: [] }, [])).toEqual([]);
});
