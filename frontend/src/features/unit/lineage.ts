import type { Lineage, LineageEdge, LineageNode } from "./reorganisations";

/** A unit in a step, or the same unit under a former name. */
export interface Box {
  id: string;
  name: string;
  /** What it is in this step besides its name: "vẫn hoạt động", "trực thuộc …". */
  note?: string;
  self: boolean;
  active: boolean;
}

/** One change of the family: from some units to others, by one decision. */
export interface Step {
  key: string;
  label: string;
  on: string;
  number: string;
  reorganisationId: string;
  sample: boolean;
  from: Box[];
  to: Box[];
}

/** The day after, without a zone. */
export function dayAfter(iso: string): string {
  const day = new Date(`${iso}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
}

/** The steps of a family in time order; names are those of the day. */
export function stepsOf(lineage: Lineage): Step[] {
  const nodes = new Map(lineage.nodes.map((node) => [node.id, node]));
  return [...events(lineage, nodes), ...lineage.nodes.flatMap((node) => own(node))].sort((a, b) =>
    a.on.localeCompare(b.on),
  );
}

function events(lineage: Lineage, nodes: Map<string, LineageNode>): Step[] {
  const byEvent = new Map<string, LineageEdge[]>();
  for (const edge of lineage.edges) {
    byEvent.set(edge.reorganisationId, [...(byEvent.get(edge.reorganisationId) ?? []), edge]);
  }
  return [...byEvent.values()].map((edges) => step(edges, nodes));
}

function step(edges: LineageEdge[], nodes: Map<string, LineageNode>): Step {
  const [first] = edges as [LineageEdge];
  const on = first.effectiveOn;
  const targets = unique(edges.map((edge) => edge.toId));
  const sources = unique(edges.map((edge) => edge.fromId));
  const goesOn = unique(edges.filter((edge) => edge.goesOn).map((edge) => edge.fromId));
  // A merger into one of its own: that one stood on the left side as well.
  const stayed =
    first.kind === "MERGE" ? targets.filter((id) => existedBefore(nodes.get(id), on)) : [];
  return {
    key: first.reorganisationId,
    label: first.kindLabel,
    on,
    number: first.decisionNumber,
    reorganisationId: first.reorganisationId,
    sample: first.sample,
    from: unique([...sources, ...stayed]).map((id) => box(nodes.get(id), id, on, true)),
    to: unique([...goesOn, ...targets]).map((id) => box(nodes.get(id), id, on, false)),
  };
}

function existedBefore(node: LineageNode | undefined, on: string): boolean {
  return !!node && (!node.validFrom || node.validFrom < on);
}

/** What happened to the unit itself: new names and new parents. */
function own(node: LineageNode): Step[] {
  return node.before.map((past, index) => {
    const next = node.before[index + 1];
    const renamed = past.kind === "RENAME";
    const moved = past.kind === "TRANSFER";
    const shared = { id: node.id, self: node.relation === "SELF", active: node.active };
    return {
      key: `${node.id}-${past.validTo}`,
      label: renamed
        ? "Đổi tên"
        : moved
          ? "Chuyển cơ quan chủ quản"
          : "Chuyển theo cơ quan chủ quản",
      on: dayAfter(past.validTo),
      number: past.decisionNumber,
      reorganisationId: past.reorganisationId,
      sample: past.sample,
      from: [
        {
          ...shared,
          name: past.name,
          note: !renamed && past.parentName ? `trực thuộc ${past.parentName}` : undefined,
        },
      ],
      to: [{ ...shared, name: next?.name ?? node.name }],
    };
  });
}

function box(node: LineageNode | undefined, id: string, on: string, before: boolean): Box {
  if (!node) return { id, name: "Đơn vị khác", self: false, active: false };
  return {
    id,
    name: nameOn(node, on, before),
    self: node.relation === "SELF",
    active: node.active,
  };
}

/** Its name on the day, or on the day before. */
function nameOn(node: LineageNode, on: string, before: boolean): string {
  const past = node.before.find(({ validTo }) =>
    before ? dayAfter(validTo) >= on : validTo >= on,
  );
  return past?.name ?? node.name;
}

function unique(ids: string[]): string[] {
  return [...new Set(ids)];
}
