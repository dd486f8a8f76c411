import { expect, test } from "vitest";
import { named, settle } from "./PartyEditor";

const written = {
  raw: "BCH Bộ đội Biên phòng tỉnh",
  unitId: null,
  group: null,
  name: null,
  candidates: [],
};

test("a chosen unit settles the party and the words of the paper stay", () => {
  expect(settle(written, { id: "u1", label: "Bộ Chỉ huy Bộ đội Biên phòng tỉnh" })).toMatchObject({
    raw: "BCH Bộ đội Biên phòng tỉnh",
    unitId: "u1",
    group: null,
    name: "Bộ Chỉ huy Bộ đội Biên phòng tỉnh",
  });
});

test("a chosen group is kept as a group", () => {
  expect(settle(written, { id: "group:COMMUNES", label: "UBND các xã, phường" })).toMatchObject({
    unitId: null,
    group: "COMMUNES",
  });
});

test("taking the choice back leaves the party unsettled", () => {
  expect(settle({ ...written, unitId: "u1" }, null)).toMatchObject({ unitId: null, group: null });
});

test("a row that was added and left empty says nothing", () => {
  expect(named([written, { ...written, raw: "  " }])).toEqual([written]);
});
