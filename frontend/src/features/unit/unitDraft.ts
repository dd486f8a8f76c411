import type { components } from "@/api/schema";
import type { ComboOption } from "@/ui/fields/ComboField";
import type { Unit, UnitKind } from "./queries";

export type UnitContent = components["schemas"]["UnitContent"];

/** A unit as it is being written. */
export interface UnitDraft {
  name: string;
  kind: string | null;
  parentId: ComboOption | null;
  code: string;
  /** Separated by semicolons. */
  aliases: string;
  validFrom: string | null;
  validTo: string | null;
  outside: boolean;
  standingBodyId: ComboOption | null;
}

export const emptyUnit = (parent: ComboOption | null): UnitDraft => ({
  name: "",
  kind: parent ? "SUB_UNIT" : null,
  parentId: parent,
  code: "",
  aliases: "",
  validFrom: null,
  validTo: null,
  outside: false,
  standingBodyId: null,
});

export const draftOf = (unit: Unit): UnitDraft => ({
  name: unit.name,
  kind: unit.kind,
  parentId: unit.parentId ? { id: unit.parentId, label: unit.parentName ?? "" } : null,
  code: unit.code ?? "",
  aliases: unit.aliases.join("; "),
  validFrom: unit.validFrom ?? null,
  validTo: unit.validTo ?? null,
  outside: unit.outside,
  standingBodyId: unit.standingBody
    ? { id: unit.standingBody.id, label: unit.standingBody.name }
    : null,
});

export const contentOf = (draft: UnitDraft): UnitContent => ({
  name: draft.name.trim(),
  kind: draft.kind as UnitKind,
  parentId: draft.parentId?.id ?? null,
  code: draft.code.trim() || null,
  aliases: draft.aliases
    .split(";")
    .map((alias) => alias.trim())
    .filter(Boolean),
  validFrom: draft.validFrom,
  validTo: draft.validTo,
  outside: draft.outside,
  standingBodyId: draft.kind === "COUNCIL" ? (draft.standingBodyId?.id ?? null) : null,
});

export const missingOf = (draft: UnitDraft) => ({
  name: !draft.name.trim() && "Hãy ghi tên đơn vị",
  kind: !draft.kind && "Hãy chọn loại đơn vị",
});
