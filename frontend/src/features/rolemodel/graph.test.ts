import { expect, test } from "vitest";
import { layOut } from "./graph";

const at = (copies: { id: string; fromCopyId?: string }[]) =>
  layOut(copies).placed.map(({ item, depth, row }) => `${item.id}@${depth},${row}`);

test("everybody stands beside whom they learned from", () => {
  const copies = [
    { id: "a" },
    { id: "b" },
    { id: "a1", fromCopyId: "a" },
    { id: "a2", fromCopyId: "a" },
    { id: "a11", fromCopyId: "a1" },
  ];
  expect(at(copies)).toEqual(["a@1,0", "a1@2,0", "a11@3,0", "a2@2,1", "b@1,2"]);
  expect(layOut(copies)).toMatchObject({ rows: 3, depth: 3 });
});

test("one line leads to everybody, from the row of whom they learned from", () => {
  const { lines } = layOut([{ id: "a" }, { id: "b" }, { id: "b1", fromCopyId: "b" }]);
  expect(lines).toEqual([
    { fromDepth: 0, fromRow: 0, toDepth: 1, toRow: 0 },
    { fromDepth: 0, fromRow: 0, toDepth: 1, toRow: 1 },
    { fromDepth: 1, fromRow: 1, toDepth: 2, toRow: 1 },
  ]);
});

test("a copy whose source is not there is not lost", () => {
  expect(at([{ id: "a", fromCopyId: "gone" }])).toEqual(["a@1,0"]);
  expect(layOut([]).rows).toBe(1);
});
