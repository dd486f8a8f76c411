import { describe, expect, test } from "vitest";
import {
  byAchievementYear,
  byDecisionYear,
  byLevel,
  lengthWords,
  quoted,
  subjectLine,
  yearsUntil,
} from "./honours";
import type { Award, Entry } from "./queries";

function entry(id: string, decisionDate: string, year: number): Entry {
  return {
    id,
    subjectKind: "COLLECTIVE",
    subjectKindLabel: "Tập thể",
    name: "Ban Tổ chức Tỉnh ủy",
    awardCode: "CO_TINH",
    awardName: "Cờ thi đua của Ủy ban nhân dân tỉnh",
    year,
    achievement: "Dẫn đầu Khối thi đua số 5",
    decisionNumber: "312/QĐ-UBND",
    decisionDate,
    issuerName: "Chủ tịch Ủy ban nhân dân tỉnh",
    source: "DECLARED",
    sourceLabel: "Nhập từ quyết định cũ",
    sample: false,
  };
}

describe("years", () => {
  test("the register is read by the year of the decision, whatever year the achievement is of", () => {
    const groups = byDecisionYear([
      entry("a", "2026-07-16", 2025),
      entry("b", "2026-01-03", 2024),
      entry("c", "2025-12-30", 2025),
    ]);
    expect(groups.map(({ year, entries }) => [year, entries.map(({ id }) => id)])).toEqual([
      ["2026", ["a", "b"]],
      ["2025", ["c"]],
    ]);
  });

  test("a timeline goes by the year of the achievement, latest first", () => {
    const groups = byAchievementYear([
      entry("b", "2026-01-03", 2024),
      entry("a", "2025-12-30", 2025),
      entry("c", "2025-01-03", 2024),
    ]);
    expect(groups.map(({ year, entries }) => [year, entries.map(({ id }) => id)])).toEqual([
      [2025, ["a"]],
      [2024, ["b", "c"]],
    ]);
  });

  test("years to choose from reach back to 1945", () => {
    const years = yearsUntil(2026);
    expect(years[0]).toBe("2026");
    expect(years.at(-1)).toBe("1945");
    expect(years).toHaveLength(82);
  });
});

test("a decision is quoted as official texts do: days to 9 and months 1 and 2 with a zero", () => {
  expect(quoted("312/QĐ-UBND", "2026-02-05")).toBe(
    "Quyết định số 312/QĐ-UBND ngày 05 tháng 02 năm 2026",
  );
  expect(quoted("07/QĐ-TTg", "2025-11-20")).toBe(
    "Quyết định số 07/QĐ-TTg ngày 20 tháng 11 năm 2025",
  );
});

test("a person stands with post and unit, a collective with its kind", () => {
  const kind = { subjectKindLabel: "Cá nhân" };
  expect(subjectLine({ ...kind, post: "Chuyên viên", unitName: "Sở Nội vụ" })).toBe(
    "Chuyên viên, Sở Nội vụ",
  );
  expect(subjectLine({ ...kind, post: null, unitName: "Sở Nội vụ" })).toBe("Sở Nội vụ");
  expect(subjectLine({ subjectKindLabel: "Tập thể", post: null, unitName: null })).toBe("Tập thể");
});

test("the choice of awards is grouped by level in the catalogue's order", () => {
  const award = (code: string, levelLabel: string) => ({ code, levelLabel }) as Award;
  const groups = byLevel([
    award("HC_LD1", "Cấp Nhà nước"),
    award("CO_TINH", "Cấp tỉnh"),
    award("BK_TTG", "Cấp Nhà nước"),
  ]);
  expect(groups.map(({ label, awards }) => [label, awards.map(({ code }) => code)])).toEqual([
    ["Cấp Nhà nước", ["HC_LD1", "BK_TTG"]],
    ["Cấp tỉnh", ["CO_TINH"]],
  ]);
});

test("no total is claimed while there is more to come", () => {
  expect(lengthWords(30, true)).toBe("30 khen thưởng đầu tiên");
  expect(lengthWords(7, false)).toBe("7 khen thưởng");
  expect(lengthWords(30, true, 1234567)).toBe("1.234.567 khen thưởng");
});
