import { expect, it } from "vitest";
import type { Report } from "./queries";
import {
  bodyOf,
  emptyAward,
  emptyResult,
  missingAwards,
  missingResults,
  valuesOf,
} from "./reportForm";

const report = {
  functions: "Tham mưu công tác cán bộ",
  results: [{ indicator: "Kết nạp đảng viên", planned: "900", reached: null, comparison: null }],
  awards: [],
  knownResults: [
    { indicator: "Kết nạp đảng viên", planned: "900", reached: "923", comparison: "đạt 102,6 %" },
    { indicator: "Cán bộ hoàn thành tốt", planned: "90 %", reached: "96,5 %", comparison: null },
  ],
  knownAwards: [
    {
      year: 2023,
      award: "Tập thể lao động xuất sắc",
      decisionNumber: "215/QĐ-UBND",
      decisionDate: "2024-02-26",
      authority: "Chủ tịch UBND tỉnh",
    },
  ],
} as unknown as Report;

it("sends what was written and leaves empty parts and rows out", () => {
  const values = valuesOf(report);
  values.results.push({ ...emptyResult });
  values.awards.push({ ...emptyAward });
  expect(bodyOf({ ...values, measures: "  Giao việc theo tuần  " })).toEqual({
    functions: "Tham mưu công tác cán bộ",
    measures: "Giao việc theo tuần",
    results: [{ indicator: "Kết nạp đảng viên", planned: "900" }],
    awards: [],
  });
});

it("offers only what the report does not have yet", () => {
  const values = valuesOf(report);
  expect(missingResults(report, values).map((row) => row.indicator)).toEqual([
    "Cán bộ hoàn thành tốt",
  ]);
  const [known] = missingAwards(report, values);
  expect(known?.decisionNumber).toBe("215/QĐ-UBND");
  expect(missingAwards(report, { ...values, awards: known ? [known] : [] })).toEqual([]);
});
