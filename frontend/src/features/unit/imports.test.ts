import { describe, expect, it } from "vitest";
import { effectNote, problemsOf, rawOf, shownRows, type UnitImport } from "./imports";

const row = (line: number, effect: UnitImport["rows"][number]["effect"], name = "Hội") => ({
  row: { line, name, kind: "Hội" },
  effect,
  unitId: null,
  parentName: null,
  changes: [],
});

const made = (rows: UnitImport["rows"], problems: UnitImport["problems"] = []) =>
  ({ rows, problems }) as unknown as UnitImport;

describe("rows of a read table", () => {
  it("shows what stands in the way first", () => {
    const shown = shownRows(made([row(2, "ENTERS"), row(3, "STOPS"), row(4, "KEEPS_AS_IS")]));
    expect(shown.map((one) => one.row.line)).toEqual([3, 2, 4]);
  });

  it("draws a screenful of a kind and everything with a remark", () => {
    const rows = Array.from({ length: 500 }, (_, index) => row(index + 2, "ENTERS"));
    const remark = {
      code: "similar-name",
      severity: "WARNING",
      line: 450,
      message: "Gần giống",
      candidates: [],
    } as UnitImport["problems"][number];
    const all = made(rows, [remark]);
    const shown = shownRows(all);
    expect(shown).toHaveLength(201);
    expect(shown.at(-1)?.row.line).toBe(450);
    expect(effectNote(all, "Lập đơn vị mới", 201)).toBe("500 dòng, hiện 201");
  });

  it("names the line of a problem and the units that may be meant", () => {
    const [problem] = problemsOf([
      {
        code: "held-name",
        severity: "ERROR",
        line: 7,
        message: "Danh mục đã có",
        candidates: [{ unitId: "1", name: "Sở", words: "Sở (đã kết thúc)", active: false }],
      },
    ]);
    expect(problem).toEqual({
      severity: "ERROR",
      message: "Dòng 7: Danh mục đã có",
      detail: "Sở (đã kết thúc)",
      row: "7",
    });
  });

  it("tells a row as it was written", () => {
    expect(rawOf(row(2, "ENTERS"))).toBe("Tên: Hội · Loại: Hội");
  });
});
