import { expect, test } from "vitest";
import { type ReadRow, shownRow, subjectsOf, tallyOf } from "./writtenLists";

const row = (over: Partial<ReadRow>): ReadRow => ({
  line: 1,
  raw: "Nông Thị Hoa",
  name: "Nông Thị Hoa",
  household: false,
  state: "NEW",
  stateLabel: "Người mới",
  choices: [],
  ...over,
});
const choice = { id: "p1", name: "Nông Thị Hoa", unitName: "Phòng Một" };

test("who is known goes in as that person, household or part of the unit", () => {
  expect(subjectsOf(row({ state: "KNOWN", personId: "p1", unitId: "u1" }), undefined)).toEqual([
    { personId: "p1" },
  ]);
  expect(
    subjectsOf(row({ state: "KNOWN", household: true, householdId: "h1" }), undefined),
  ).toEqual([{ householdId: "h1" }]);
  expect(subjectsOf(row({ state: "KNOWN", unitId: "u1" }), undefined)).toEqual([{ unitId: "u1" }]);
});

test("a doubtful row goes in only as what was chosen", () => {
  const doubtful = row({ state: "AMBIGUOUS", choices: [choice] });
  const values = shownRow(doubtful).choices.map(({ value }) => value);
  expect(values).toEqual(["p1", "new", "out"]);
  expect(subjectsOf(doubtful, undefined)).toEqual([]);
  expect(subjectsOf(doubtful, "p1")).toEqual([{ personId: "p1" }]);
  expect(subjectsOf(doubtful, "new")).toEqual([{ newPerson: { name: "Nông Thị Hoa" } }]);
  expect(subjectsOf(doubtful, "out")).toEqual([]);
});

test("a household nobody knows needs an address before it can be made", () => {
  const doubtful = row({ state: "AMBIGUOUS", household: true, choices: [choice] });
  expect(shownRow(doubtful).choices.map(({ value }) => value)).toEqual(["p1", "out"]);
  expect(subjectsOf({ ...doubtful, address: "Xóm Thử" }, "new")).toEqual([
    { newHousehold: { headName: "Nông Thị Hoa", address: "Xóm Thử" } },
  ]);
  expect(subjectsOf(doubtful, "h1")).toEqual([{ householdId: "h1" }]);
});

test("the tally counts what goes in, and what is made for it", () => {
  const rows = [
    row({}),
    row({ line: 2, state: "DOUBLE" }),
    row({ line: 3, state: "KNOWN", personId: "p" }),
  ];
  const { ready, fresh } = tallyOf({ rows, ready: 2, toAsk: 1 }, {});
  expect([ready, fresh]).toEqual([2, 1]);
});
