import type { ComboOption } from "@/ui/fields/ComboField";
import type { Method, Movement, MovementContent, Scope, UnitKind } from "./queries";

/** A movement while it is described. */
export interface MovementDraft {
  name: string;
  scope: string | null;
  method: string | null;
  fromYear: string;
  toYear: string;
  startsOn: string | null;
  endsOn: string | null;
  period: string;
  ownerUnitId: ComboOption | null;
  blockId: string | null;
  parentId: ComboOption | null;
  subjects: string;
  criteria: string;
  note: string;
  targets: TargetDraft[];
  addressedKinds: UnitKind[];
  addressedUnits: ComboOption[];
  addressedBlockId: string | null;
  joinDue: string | null;
  reportPeriod: string;
  reportDue: string | null;
}

export interface TargetDraft {
  key: string;
  indicator: string;
  measure: string;
  planned: string;
  reading: number | null;
}

let last = 0;
export const newTarget = (): TargetDraft => ({
  key: `new-${++last}`,
  indicator: "",
  measure: "",
  planned: "",
  reading: null,
});

export const emptyDraft = (year: number, owner: ComboOption | null): MovementDraft => ({
  name: "",
  scope: owner ? "UNIT" : "PROVINCE",
  method: "THEMATIC",
  fromYear: String(year),
  toYear: "",
  startsOn: null,
  endsOn: null,
  period: "",
  ownerUnitId: owner,
  blockId: null,
  parentId: null,
  subjects: "",
  criteria: "",
  note: "",
  targets: [],
  addressedKinds: [],
  addressedUnits: [],
  addressedBlockId: null,
  joinDue: null,
  reportPeriod: "",
  reportDue: null,
});

const option = (id: string | null | undefined, label: string | null | undefined) =>
  id ? { id, label: label ?? "" } : null;

export function draftOf(movement: Movement): MovementDraft {
  return {
    name: movement.name,
    scope: movement.scope,
    method: movement.method,
    fromYear: String(movement.fromYear),
    toYear: movement.toYear ? String(movement.toYear) : "",
    startsOn: movement.startsOn ?? null,
    endsOn: movement.endsOn ?? null,
    period: movement.period ?? "",
    ownerUnitId: option(movement.ownerUnitId, movement.ownerUnitName),
    blockId: movement.blockId ?? null,
    parentId: option(movement.parentId, movement.parentName),
    subjects: movement.subjects ?? "",
    criteria: movement.criteria ?? "",
    note: movement.note ?? "",
    targets: movement.targets.map((one) => ({
      ...newTarget(),
      indicator: one.indicator,
      measure: one.measure ?? "",
      planned: one.planned ?? "",
      reading: one.value ?? null,
    })),
    addressedKinds: movement.addresses.flatMap(({ unitKind }) => unitKind ?? []),
    addressedUnits: movement.addresses.flatMap(({ unitId, label }) =>
      unitId ? { id: unitId, label } : [],
    ),
    addressedBlockId: movement.addresses.find(({ blockId }) => blockId)?.blockId ?? null,
    joinDue: movement.joinDue ?? null,
    reportPeriod: movement.reportPeriod ?? "",
    reportDue: movement.reportDue ?? null,
  };
}

const text = (words: string) => words.trim() || null;

export function contentOf(draft: MovementDraft): MovementContent {
  return {
    name: draft.name.trim(),
    scope: draft.scope as Scope,
    method: draft.method as Method,
    fromYear: Number(draft.fromYear),
    toYear: draft.toYear ? Number(draft.toYear) : null,
    startsOn: draft.startsOn,
    endsOn: draft.endsOn,
    period: text(draft.period),
    ownerUnitId: draft.ownerUnitId?.id ?? null,
    blockId: draft.scope === "BLOCK" ? draft.blockId : null,
    parentId: draft.parentId?.id ?? null,
    subjects: text(draft.subjects),
    criteria: text(draft.criteria),
    note: text(draft.note),
    targets: draft.targets.map((one) => ({
      indicator: one.indicator.trim(),
      measure: text(one.measure),
      planned: text(one.planned),
      plannedReading: one.reading,
    })),
    addresses: [
      ...draft.addressedKinds.map((unitKind) => ({ kind: "UNIT_KIND" as const, unitKind })),
      ...draft.addressedUnits.map(({ id }) => ({ kind: "UNIT" as const, unitId: id })),
      ...(draft.addressedBlockId
        ? [{ kind: "BLOCK" as const, blockId: draft.addressedBlockId }]
        : []),
    ],
    joinDue: draft.joinDue,
    reportPeriod: text(draft.reportPeriod),
    reportDue: draft.reportDue,
  };
}

/** What a person can see is missing before sending. */
export function missingIn(draft: MovementDraft): Record<string, string | false> {
  const year = (words: string) => /^(19|20)\d{2}$/.test(words.trim());
  return {
    name: !draft.name.trim() && "Hãy ghi tên phong trào",
    scope: !draft.scope && "Hãy chọn phạm vi",
    method: !draft.method && "Hãy chọn hình thức tổ chức",
    fromYear: !year(draft.fromYear) && "Hãy ghi năm bắt đầu bằng bốn chữ số",
    toYear: draft.toYear.trim() !== "" && !year(draft.toYear) && "Hãy ghi năm bằng bốn chữ số",
    blockId: draft.scope === "BLOCK" && !draft.blockId && "Hãy chọn cụm, khối",
    ownerUnitId: draft.scope === "UNIT" && !draft.ownerUnitId && "Hãy chọn đơn vị phát động",
    ...Object.fromEntries(
      draft.targets.map((one, at) => [
        `targets.${at}.indicator`,
        !one.indicator.trim() && "Hãy ghi tên chỉ tiêu, hoặc bỏ chỉ tiêu này",
      ]),
    ),
  };
}
