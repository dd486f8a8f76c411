import { expect, test } from "vitest";
import { comparing, differencesOf, merged } from "./versions";

interface Row {
  id: string;
  name: string;
  planned: string;
}
interface Draft {
  title: string;
  issuedOn: string | null;
  cost: number | null;
  unit: { id: string; label: string } | null;
  rows: Row[];
}

const is = comparing<Draft>();
const parts = [
  is.field("title", "Tên"),
  is.field("issuedOn", "Ngày"),
  is.field("cost", "Kinh phí"),
  is.field("unit", "Đơn vị"),
  is.rows("rows", {
    key: ({ id }) => id,
    label: ({ name }) => name,
    words: ({ planned }) => planned,
    order: "Thứ tự",
  }),
];
const row = (id: string, planned: string): Row => ({ id, name: `Chỉ tiêu ${id}`, planned });
const base: Draft = {
  title: "Kế hoạch",
  issuedOn: "2026-01-22",
  cost: 1000,
  unit: { id: "u", label: "Sở Nội vụ" },
  rows: [row("a", "5"), row("b", "10")],
};
const keysOf = (mine: Draft, stored: Draft) =>
  differencesOf(parts, base, mine, stored).map(({ part, usual }) => [part.key, usual]);

test("what reads the same is no difference, whatever lies behind it", () => {
  expect(keysOf(base, { ...base, title: " Kế hoạch " })).toEqual([]);
});

test("values are shown as people write them", () => {
  const stored = { ...base, issuedOn: null, cost: 2500, unit: { id: "v", label: "Văn phòng" } };
  const shown = differencesOf(parts, base, base, stored).map((one) => [one.mine, one.stored]);
  expect(shown).toEqual([
    ["22/01/2026", ""],
    ["1.000", "2.500"],
    ["Sở Nội vụ", "Văn phòng"],
  ]);
});

test("who did not touch a field takes the stored one; who wrote keeps it, until told otherwise", () => {
  const mine = { ...base, title: "Của tôi" };
  const stored = { ...base, title: "Của họ", cost: 9 };
  expect(keysOf(mine, stored)).toEqual([
    ["title", "mine"],
    ["cost", "stored"],
  ]);
  const differences = differencesOf(parts, base, mine, stored);
  expect(merged(differences, {}, mine, stored)).toMatchObject({ title: "Của tôi", cost: 9 });
  expect(merged(differences, { title: "stored", cost: "mine" }, mine, stored)).toMatchObject({
    title: "Của họ",
    cost: 1000,
  });
});

test("rows are chosen one by one: changed, added on both sides, taken out", () => {
  const mine = { ...base, rows: [row("a", "6"), row("b", "10"), row("c", "1")] };
  const stored = { ...base, rows: [row("d", "2"), row("a", "7")] };
  expect(keysOf(mine, stored)).toEqual([
    ["rows.a", "mine"],
    ["rows.b", "stored"],
    ["rows.c", "mine"],
    ["rows.d", "stored"],
  ]);
  const differences = differencesOf(parts, base, mine, stored);
  const result = merged(differences, {}, mine, stored).rows;
  expect(result.map(({ id, planned }) => `${id}${planned}`)).toEqual(["d2", "a6", "c1"]);
  const kept = merged(differences, { "rows.b": "mine", "rows.a": "stored" }, mine, stored).rows;
  expect(kept.map(({ id, planned }) => `${id}${planned}`)).toEqual(["d2", "a7", "b10", "c1"]);
});

test("an order of the same rows is a choice of its own", () => {
  const mine = { ...base, rows: [row("a", "5"), row("n", "3"), row("b", "10")] };
  const stored = { ...base, rows: [row("b", "10"), row("a", "5")] };
  expect(keysOf(mine, stored)).toEqual([
    ["rows.n", "mine"],
    ["rows.", "stored"],
  ]);
  const differences = differencesOf(parts, base, mine, stored);
  expect(merged(differences, {}, mine, stored).rows.map(({ id }) => id)).toEqual(["b", "a", "n"]);
});

test("rows of one name are told apart by their place", () => {
  const mine = { ...base, rows: [row("a", "5"), row("a", "8"), row("b", "10")] };
  expect(keysOf(mine, base)).toEqual([["rows.a#2", "mine"]]);
});
