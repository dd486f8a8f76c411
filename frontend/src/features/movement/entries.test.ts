import { expect, test } from "vitest";
import { differencesOf, merged } from "@/ui/versions";
import {
  type ContributionDraft,
  contributionContentOf,
  contributionParts,
  emptyContribution,
  type ResultDraft,
  resultContentOf,
  resultParts,
} from "./entries";
import { claimWords } from "./words";

const gift = (words: Partial<ContributionDraft>): ContributionDraft => ({
  ...emptyContribution(null),
  donorName: "Ông N.T.S.",
  donorKind: "PERSON",
  raw: "110 triệu đồng",
  ...words,
});

const result = (words: Partial<ResultDraft>): ResultDraft => ({
  unitId: null,
  target: null,
  indicator: "Nhà đã làm",
  measure: "nhà",
  period: "2018",
  topic: "OUTCOME",
  reached: "15",
  reading: 15,
  recipientKind: null,
  grantedBy: "",
  awardForm: "",
  note: "",
  ...words,
});

test("what another kind of contribution asks for is not sent", () => {
  const content = contributionContentOf(
    gift({ kind: "MONEY", goods: "xi măng", measure: "bao", worth: "1 tỷ", worthReading: 1e9 }),
  );
  expect(content).toMatchObject({ goods: null, measure: null, worth: null, worthReading: null });
  expect(contributionContentOf(gift({ kind: "MONEY_AND_GOODS", goods: "gạo" })).goods).toBe("gạo");
});

test("facts of awards go with figures of awards alone", () => {
  const told = result({ topic: "OUTCOME", recipientKind: "INDIVIDUAL", grantedBy: "UBND" });
  expect(resultContentOf(told)).toMatchObject({ recipientKind: null, grantedBy: null });
  expect(resultContentOf({ ...told, topic: "AWARD" }).grantedBy).toBe("UBND");
});

test("the words somebody else wrote come with the way they are read", () => {
  const base = result({ reached: "2.254", reading: 2254 });
  const mine = { ...base, note: "Theo báo cáo" };
  const theirs = { ...base, reached: "2,3", reading: 2.3 };
  const found = differencesOf(resultParts, base, mine, theirs);
  expect(found.map(({ part }) => part.key)).toEqual(["reached", "note"]);
  expect(merged(found, {}, mine, theirs)).toMatchObject({
    reached: "2,3",
    reading: 2.3,
    note: "Theo báo cáo",
  });
});

test("two versions of a contribution differ field by field", () => {
  const base = gift({});
  const theirs = gift({ raw: "120 triệu đồng", reading: 120_000_000, donorKind: "HOUSEHOLD" });
  const found = differencesOf(contributionParts, base, base, theirs);
  expect(found.map(({ part, stored }) => [part.label, stored])).toEqual([
    ["Mức đóng góp", "120 triệu đồng"],
    ["Loại người đóng góp", "Hộ gia đình"],
  ]);
});

test("what reports count stands beside the register", () => {
  const count = {
    recipientKind: "INDIVIDUAL" as const,
    recipientKindLabel: "Cá nhân",
    count: 1,
    revoked: 0,
  };
  expect(claimWords(count)).toBeNull();
  expect(claimWords({ ...count, claimed: 22, difference: 21 })).toBe(
    "Báo cáo kể 22, nhiều hơn sổ 21",
  );
  expect(claimWords({ ...count, claimed: 1, difference: 0 })).toBe("Báo cáo kể 1, khớp với sổ");
});
