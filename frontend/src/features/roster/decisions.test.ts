import { expect, test } from "vitest";
import { decisionsOf } from "./decisions";

const rows = [
  { number: 2, state: "NEW" as const },
  { number: 3, state: "KNOWN" as const },
  { number: 4, state: "FAULTY" as const },
];

test("a faulty line stands in the way until it is left out", () => {
  expect(decisionsOf(rows, {})).toEqual({ skipped: [], asNew: [], taken: 3, faulty: 1 });
  expect(decisionsOf(rows, { 4: "skip", 3: "new" })).toEqual({
    skipped: [4],
    asNew: [3],
    taken: 2,
    faulty: 0,
  });
});
