import { expect, test } from "vitest";
import type { Contribution, Total } from "./queries";
import { amountWords, launchWords, totalNote, totalWords, yearsOf } from "./words";

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
