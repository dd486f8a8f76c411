import { expect, test } from "vitest";
import type { Trial } from "./queries";
import { OUT, questionOf, rowsOf } from "./trial";

test("what was chosen is asked as those out and those under another award", () => {
  expect(questionOf({ a: OUT, b: "LDTT" })).toEqual({
    removed: ["a"],
    retitled: [{ nomineeId: "b", awardCode: "LDTT" }],
  });
});

test("both dossiers stand side by side, with a share only where there is one", () => {
  const side = { people: 2, direct: 1, directShare: 50, directWanted: 60, smallUpTo: 15 };
  const rows = rowsOf({
    before: side,
    after: { ...side, people: 0, direct: 0, directShare: undefined },
    awards: [{ awardCode: "LDTT", awardName: "Lao động tiên tiến", before: 2, after: 1 }],
  } as unknown as Trial);
  expect(rows.find((row) => row.label.startsWith("Người lao động"))).toMatchObject({
    before: "1 (50 %)",
    after: "0",
  });
  expect(rows.at(-1)).toEqual({ label: "Lao động tiên tiến", before: "2", after: "1" });
});
