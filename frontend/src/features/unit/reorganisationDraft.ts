import type { ComboOption } from "@/ui/fields/ComboField";
import type { UnitKind } from "./queries";
import type { NewReorganisation, ReorganisationKind } from "./reorganisations";

/** A unit that begins with the reorganisation, as it is being written. */
export interface BegunUnit {
  key: string;
  name: string;
  kind: string | null;
  parent: ComboOption | null;
  /** Separated by semicolons. */
  aliases: string;
}

export interface Draft {
  kind: string | null;
  effectiveOn: string | null;
  decisionNumber: string;
  decisionDate: string | null;
  decisionIssuer: string;
  document: ComboOption | null;
  note: string;
  predecessorIds: ComboOption[];
  successorIds: ComboOption[];
  newUnits: BegunUnit[];
  newName: string;
  newParentId: ComboOption | null;
}

export const emptyDraft = (unit: ComboOption | null): Draft => ({
  kind: null,
  effectiveOn: null,
  decisionNumber: "",
  decisionDate: null,
  decisionIssuer: "",
  document: null,
  note: "",
  predecessorIds: unit ? [unit] : [],
  successorIds: [],
  newUnits: [],
  newName: "",
  newParentId: null,
});

/** Kinds with units that come after. */
export const hasSuccessors = (kind: string | null) => kind === "MERGE" || kind === "SPLIT";

/** What can be seen to be missing; the rules are the server's. */
export function missing(draft: Draft): Partial<Record<string, string | null | false>> {
  const { kind } = draft;
  const found: Partial<Record<string, string | null | false>> = {
    kind: !kind && "Hãy chọn hình thức sắp xếp",
    effectiveOn: !draft.effectiveOn && "Hãy ghi ngày có hiệu lực",
    decisionNumber: !draft.decisionNumber.trim() && "Hãy ghi số quyết định",
    decisionDate: !draft.decisionDate && "Hãy ghi ngày quyết định",
    decisionIssuer: !draft.decisionIssuer.trim() && "Hãy ghi cơ quan quyết định",
    predecessorIds: draft.predecessorIds.length === 0 && "Hãy chọn đơn vị được sắp xếp",
    successorIds:
      hasSuccessors(kind) &&
      draft.successorIds.length + draft.newUnits.length === 0 &&
      "Hãy chọn đơn vị có sẵn hoặc lập đơn vị mới",
    newName: kind === "RENAME" && !draft.newName.trim() && "Hãy ghi tên mới",
    newParentId: kind === "TRANSFER" && !draft.newParentId && "Hãy chọn cơ quan chủ quản mới",
  };
  if (hasSuccessors(kind)) {
    draft.newUnits.forEach((unit, index) => {
      found[`newUnits.${index}.name`] = !unit.name.trim() && "Hãy ghi tên đơn vị mới";
      found[`newUnits.${index}.kind`] = !unit.kind && "Hãy chọn loại đơn vị";
    });
  }
  return found;
}

/** What goes to the server; parts that do not belong to the kind are left out. */
export function bodyOf(draft: Draft): NewReorganisation {
  const follows = hasSuccessors(draft.kind);
  return {
    kind: draft.kind as ReorganisationKind,
    effectiveOn: draft.effectiveOn ?? "",
    decisionNumber: draft.decisionNumber.trim(),
    decisionDate: draft.decisionDate ?? "",
    decisionIssuer: draft.decisionIssuer.trim(),
    documentId: draft.document?.id ?? null,
    note: draft.note.trim() || null,
    predecessorIds: draft.predecessorIds.map(({ id }) => id),
    successorIds: follows ? draft.successorIds.map(({ id }) => id) : [],
    newUnits: follows
      ? draft.newUnits.map((unit) => ({
          name: unit.name.trim(),
          kind: unit.kind as UnitKind,
          parentId: unit.parent?.id ?? null,
          aliases: unit.aliases
            .split(";")
            .map((alias) => alias.trim())
            .filter(Boolean),
        }))
      : [],
    newName: draft.kind === "RENAME" ? draft.newName.trim() : null,
    newParentId: draft.kind === "TRANSFER" ? (draft.newParentId?.id ?? null) : null,
  };
}
