import { expect, test } from "vitest";
import type { Term } from "./queries";
import { contentOf, draftOf, emptyTerm, moved, withMember } from "./termDraft";

const term = {
  year: 2025,
  declaredMembers: 5,
  headTitle: "Trưởng khối",
  deputyTitle: "Phó Trưởng khối",
  members: [
    { unitId: "a", unitName: "A", since: "2025-01-01", written: "A cũ" },
    { unitId: "b", unitName: "B" },
  ],
  leaders: [
    {
      role: "HEAD",
      title: "Trưởng khối",
      unitId: "a",
      choice: "ELECTED",
      choiceLabel: "",
      current: true,
      since: "2025-02-01",
    },
    {
      role: "DEPUTY",
      title: "Phó",
      unitId: "b",
      choice: "ELECTED",
      choiceLabel: "",
      current: true,
    },
    {
      role: "DEPUTY",
      title: "Phó",
      unitId: "c",
      choice: "AGREED",
      choiceLabel: "",
      current: false,
      until: "2025-03-01",
    },
  ],
  quotas: [
    { awardCode: "CO_TINH", most: 1, rule: "1 cờ cho 5 đơn vị" },
    { awardCode: "CSTD_TINH", most: 2 },
  ],
} as unknown as Term;

test("editing a term and saving it unchanged keeps what the form does not show", () => {
  const content = contentOf(draftOf(term), term);
  expect(content.members).toEqual([
    { unitId: "a", since: "2025-01-01", written: "A cũ" },
    { unitId: "b", since: null, written: null },
  ]);
  expect(content.leaders).toHaveLength(3);
  expect(content.leaders?.[0]).toMatchObject({ role: "HEAD", unitId: "a", since: "2025-02-01" });
  expect(content.leaders?.[2]).toMatchObject({ role: "DEPUTY", unitId: "c", until: "2025-03-01" });
  expect(content.quotas).toContainEqual({
    awardCode: "CO_TINH",
    most: 1,
    rule: "1 cờ cho 5 đơn vị",
  });
  expect(content.quotas).toContainEqual({ awardCode: "CSTD_TINH", most: 2 });
});

test("a unit is listed once and can be moved", () => {
  const draft = { ...emptyTerm(2026), members: [{ id: "a", name: "A" }] };
  const two = withMember(draft, { id: "b", label: "B" });
  expect(withMember({ ...draft, members: two }, { id: "a", label: "A" })).toBe(two);
  expect(moved(two, 1, -1).map(({ id }) => id)).toEqual(["b", "a"]);
  expect(moved(two, 0, -1)).toBe(two);
});
