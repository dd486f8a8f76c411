import { expect, test } from "vitest";
import type { Contribution, Total } from "./queries";
import {
  amountWords,
  launchWords,
  progressWords,
  totalNote,
  totalWords,
  worthWords,
  yearsOf,
} from "./words";

const total = (over: Partial<Total>): Total => ({
  kind: "MONEY",
  kindLabel: "Tiền",
  measure: "đồng",
  amount: 400_000_000,
  count: 3,
  unknown: 0,
  exact: true,
  ...over,
});

test("a sum keeps its unit, says when it is rounded and what could not be added", () => {
  expect(totalWords(total({}))).toBe("400.000.000 đồng");
  expect(totalWords(total({ exact: false }))).toBe("Khoảng 400.000.000 đồng");
  expect(totalNote(total({ unknown: 1 }))).toBe("3 lượt, 1 lượt chưa rõ mức, không cộng");
  expect(totalWords(total({ unknown: 3, amount: 0 }))).toBe("Chưa rõ mức");
});

test("what was written stays, its value stands beside it", () => {
  const given = {
    raw: "trên 400 triệu đồng",
    amount: 400_000_000,
    measure: "đồng",
  } as Contribution;
  expect(amountWords(given)).toBe("400.000.000 đồng");
  expect(amountWords({ ...given, raw: "400.000.000 đồng" })).toBeNull();
  expect(amountWords({ ...given, amount: null })).toBe("chưa rõ mức");
});

test("years and launching documents are quoted as people quote them", () => {
  expect(yearsOf({ fromYear: 2021, toYear: 2025 })).toBe("2021–2025");
  expect(yearsOf({ fromYear: 2026, toYear: null })).toBe("Từ 2026");
  expect(launchWords({ number: "12/KH-UBND", date: "2026-02-03", issuer: "UBND tỉnh" })).toBe(
    "12/KH-UBND ngày 03/02/2026 của UBND tỉnh",
  );
});

test("a launching document is quoted by what is known of it", () => {
  const launch = { number: "1755/KH-UBND", date: "2022-06-21", issuer: "UBND tỉnh" };
  expect(launchWords(launch)).toBe("1755/KH-UBND ngày 21/06/2022 của UBND tỉnh");
  expect(launchWords({ issuer: "Khối thi đua số 5" })).toBe("Văn bản của Khối thi đua số 5");
});

test("a target says how far it is and by how much, a percentage only what was reached", () => {
  const progress = {
    value: 41,
    difference: 24,
    measure: "nhà",
    text: "đạt 241,2 %, vượt 141,2 %",
    resultIds: [],
  };
  expect(progressWords(progress)).toBe("41 nhà, đạt 241,2 %, vượt 24 nhà");
  expect(
    progressWords({ ...progress, value: 15, difference: -2, text: "đạt 88,2 %, thiếu 11,8 %" }),
  ).toBe("15 nhà, đạt 88,2 %, thiếu 2 nhà");
  expect(progressWords({ ...progress, value: 64, measure: "%", difference: 4 })).toBe("64 %");
});

test("what land is worth is told beside it and added to nothing", () => {
  expect(worthWords(total({ kind: "LAND", worth: 3_100_000_000 }))).toBe(
    "Trị giá khoảng 3.100.000.000 đồng, không cộng vào tiền",
  );
  expect(worthWords(total({}))).toBeNull();
});
