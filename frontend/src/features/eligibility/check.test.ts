import { describe, expect, it } from "vitest";
import { emptyYear, missingInCheck, newDraft, questionOf, yearsTo } from "./check";

const draft = {
  ...newDraft(2025, "2026-03-15"),
  award: "CSTD_TINH",
  years: [
    { year: 2025, grade: "HTXS", ldtt: true, cstdCs: true },
    { year: 2024, grade: null, ldtt: false, cstdCs: true },
  ],
  works: [
    { key: 1, year: 2025, kind: "SK", scope: "TINH" },
    { key: 2, year: null, kind: "SK", scope: null },
  ],
  awards: [{ key: 1, code: "BK_TINH", year: 2020, type: "CONG_TRANG" }],
};

describe("a question put together from the form", () => {
  it("leaves out what was not filled in", () => {
    const question = questionOf(draft);
    expect(question.subject?.grades).toEqual({ "2025": "HTXS" });
    expect(question.subject?.initiatives).toEqual([{ year: 2025, kind: "SK", scope: "TINH" }]);
    expect(question.documents).toBeNull();
  });

  it("counts the titles of a year among the awards held", () => {
    expect(questionOf(draft).subject?.awards?.map((one) => `${one.code} ${one.year}`)).toEqual([
      "LDTT 2025",
      "CSTD_CS 2025",
      "CSTD_CS 2024",
      "BK_TINH 2020",
    ]);
  });

  it("sends members and rank of a collective only", () => {
    const many = { ...draft, kind: "COLLECTIVE", total: 10, completed: 10, ldtt: 7, rank: 2 };
    expect(questionOf(many).subject?.members).toEqual({
      "2025": { total: 10, completed: 10, ldtt: 7, cstdCs: 0 },
    });
    expect(questionOf(many).subject?.awards?.map((one) => one.code)).toEqual(["BK_TINH"]);
    expect(questionOf({ ...many, kind: "INDIVIDUAL" }).subject?.members).toBeUndefined();
  });

  it("keeps filled years when more are shown", () => {
    const years = yearsTo(2025, 3, [{ ...emptyYear(2024), grade: "HTT" }]);
    expect(years.map((one) => one.year)).toEqual([2025, 2024, 2023]);
    expect(years[1]?.grade).toBe("HTT");
  });

  it("asks for the award and the year first", () => {
    expect(missingInCheck(newDraft(2025, "2026-03-15")).award).toBeTruthy();
    expect(Object.values(missingInCheck(draft)).some(Boolean)).toBe(false);
  });
});
