import { expect, test } from "vitest";
import { activityDraft, contentOf, gapOf, sumOf } from "./activityDraft";
import type { Term, TermActivity } from "./queries";

const term = {
  members: [
    { unitId: "a", unitName: "A" },
    { unitId: "b", unitName: "B" },
  ],
} as unknown as Term;

const activity = {
  title: "Cột điện",
  period: "quý III",
  total: 30_000_000,
  gap: "PARTIAL",
  totalRaw: "30 triệu đồng",
  difference: 2_000_000,
  shares: [
    { unitId: "a", unitName: "A", money: 8_000_000, note: "đợt 1" },
    {
      unitId: "gone",
      unitName: "Đã rời khối",
      goods: "cột thép",
      goodsValue: 20_000_000,
      days: 4.5,
    },
  ],
} as unknown as TermActivity;

test("correcting an activity keeps what the form does not show and whoever left the block", () => {
  const draft = activityDraft(term, activity);
  expect(draft.shares.map(({ unitId }) => unitId)).toEqual(["a", "b", "gone"]);
  expect(draft.gap).toBe("PARTIAL");
  expect(contentOf(draft, activity)).toMatchObject({
    period: "quý III",
    totalRaw: "30 triệu đồng",
    shares: [
      { unitId: "a", money: 8_000_000, note: "đợt 1" },
      { unitId: "gone", goods: "cột thép", goodsValue: 20_000_000, days: 4.5 },
    ],
  });
  expect(contentOf({ ...draft, total: 31_000_000 }, activity).totalRaw).toBeNull();
  const reported = { ...draft, gap: "AS_REPORTED" as const, totalRaw: " 31 triệu đồng " };
  expect(contentOf(reported, activity)).toMatchObject({
    gap: "AS_REPORTED",
    totalRaw: "31 triệu đồng",
  });
});

test("parts are summed with valued goods, and an unknown part is not zero", () => {
  const draft = activityDraft(term, activity);
  expect(sumOf(draft.shares)).toBe(28_000_000);
  expect(gapOf(draft)).toBe(2_000_000);
  expect(gapOf(activityDraft(term))).toBeNull();
  expect(gapOf({ ...activityDraft(term), total: 5 })).toBeNull();
});
