import type { ComboOption } from "@/ui/fields/ComboField";
import type { RoleModel, RoleModelContent, Subject } from "./queries";

/** A role model while it is described. */
export interface ModelDraft {
  subjectKind: string | null;
  name: string;
  post: string;
  unitId: ComboOption | null;
  movementId: ComboOption | null;
  field: string;
  deed: string;
  story: string;
  foundOn: string | null;
}

export const emptyDraft = (today: string, unit: ComboOption | null): ModelDraft => ({
  subjectKind: null,
  name: "",
  post: "",
  unitId: unit,
  movementId: null,
  field: "",
  deed: "",
  story: "",
  foundOn: today,
});

const option = (id: string | null | undefined, label: string | null | undefined) =>
  id ? { id, label: label ?? "" } : null;

export const draftOf = (model: RoleModel): ModelDraft => ({
  subjectKind: model.subjectKind,
  name: model.name,
  post: model.post ?? "",
  unitId: option(model.unitId, model.unitName),
  movementId: option(model.movementId, model.movementName),
  field: model.field ?? "",
  deed: model.deed,
  story: model.story ?? "",
  foundOn: model.foundOn,
});

const text = (words: string) => words.trim() || null;

/** What the form does not show stays as it was. */
export const contentOf = (
  draft: ModelDraft,
  kept: Pick<RoleModel, "personId" | "registerEntryId"> | null,
): RoleModelContent => ({
  subjectKind: draft.subjectKind as Subject,
  name: draft.name.trim(),
  post: text(draft.post),
  personId: kept?.personId ?? null,
  unitId: draft.unitId?.id ?? "",
  movementId: draft.movementId?.id ?? null,
  registerEntryId: kept?.registerEntryId ?? null,
  field: text(draft.field),
  deed: draft.deed.trim(),
  story: text(draft.story),
  foundOn: draft.foundOn ?? "",
});

export const missingIn = (draft: ModelDraft): Record<string, string | false> => ({
  subjectKind: !draft.subjectKind && "Hãy chọn loại đối tượng",
  name: !draft.name.trim() && "Hãy ghi tên điển hình",
  unitId: !draft.unitId && "Hãy chọn đơn vị phát hiện",
  deed: !draft.deed.trim() && "Hãy ghi việc làm đáng học tập",
  foundOn: !draft.foundOn && "Hãy ghi ngày phát hiện",
});
