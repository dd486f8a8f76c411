import { describe, expect, it } from "vitest";
import { dayAfter, stepsOf } from "./lineage";
import type { Lineage, LineageEdge, LineageNode } from "./reorganisations";

const node = (id: string, rest: Partial<LineageNode> = {}): LineageNode => ({
  id,
  name: id.toUpperCase(),
  kindLabel: "Sở, ban, ngành",
  validFrom: null,
  validTo: null,
  active: true,
  relation: "RELATIVE",
  before: [],
  ...rest,
});

const edge = (fromId: string, toId: string, rest: Partial<LineageEdge> = {}): LineageEdge => ({
  fromId,
  toId,
  goesOn: false,
  reorganisationId: "r1",
  kind: "MERGE",
  kindLabel: "Sáp nhập, hợp nhất",
  effectiveOn: "2025-03-01",
  decisionNumber: "05/NQ-HĐND",
  decisionDate: "2025-02-19",
  decisionIssuer: "Hội đồng nhân dân tỉnh",
  sample: false,
  ...rest,
});

const family = (nodes: LineageNode[], edges: LineageEdge[]): Lineage => ({
  unitId: nodes[0]?.id ?? "",
  nodes,
  edges,
  cut: false,
  allowedActions: [],
});

const names = (boxes: { name: string }[]) => boxes.map((box) => box.name);

describe("the steps of a family", () => {
  it("show the unit that goes on at both sides of a merger", () => {
    const [step] = stepsOf(family([node("tc"), node("kh", { active: false })], [edge("kh", "tc")]));
    expect(names(step?.from ?? [])).toEqual(["KH", "TC"]);
    expect(names(step?.to ?? [])).toEqual(["TC"]);
  });

  it("show a new unit only after, and a parent that lives on beside its part", () => {
    const born = node("moi", { validFrom: "2025-03-01" });
    const [merged] = stepsOf(
      family([born, node("a"), node("b")], [edge("a", "moi"), edge("b", "moi")]),
    );
    expect(names(merged?.from ?? [])).toEqual(["A", "B"]);
    const [split] = stepsOf(
      family([node("a"), born], [edge("a", "moi", { kind: "SPLIT", goesOn: true })]),
    );
    expect(names(split?.to ?? [])).toEqual(["A", "MOI"]);
  });

  it("stand in time order under the names of the day", () => {
    const renamed = node("a", {
      name: "Tên mới",
      before: [
        {
          name: "Tên cũ",
          parentName: null,
          validFrom: null,
          validTo: "2025-06-30",
          reorganisationId: "r2",
          kind: "RENAME",
          sample: false,
          decisionNumber: "7/QĐ",
        },
      ],
    });
    const steps = stepsOf(family([renamed, node("b")], [edge("b", "a")]));
    expect(steps.map((step) => step.on)).toEqual(["2025-03-01", "2025-07-01"]);
    expect(names(steps[0]?.to ?? [])).toEqual(["Tên cũ"]);
    expect([names(steps[1]?.from ?? []), names(steps[1]?.to ?? [])]).toEqual([
      ["Tên cũ"],
      ["Tên mới"],
    ]);
  });

  it("know the day after over months and leap years", () => {
    expect(dayAfter("2025-02-28")).toBe("2025-03-01");
    expect(dayAfter("2024-02-28")).toBe("2024-02-29");
    expect(dayAfter("2025-12-31")).toBe("2026-01-01");
  });
});
