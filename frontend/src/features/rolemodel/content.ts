import type { ComboOption } from "@/ui/fields/ComboField";
import { comparing } from "@/ui/versions";
import { subjects } from "./labels";
import type { RoleModel, RoleModelContent, Subject } from "./queries";

/** A role model while it is described. */
export interface ModelDraft {
  subjectKind: string | null;
  name: string;
  post: string;
  /** Who the model is, where the system knows it. */
  person: ComboOption | null;
  household: ComboOption | null;
  subjectUnit: ComboOption | null;
  award: ComboOption | null;
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
  person: null,
  household: null,
  subjectUnit: null,
  award: null,
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
  person: option(model.personId, model.name),
  household: option(model.householdId, model.name),
  subjectUnit: option(model.subjectUnitId, model.name),
  award: option(model.registerEntryId, model.awardName),
  unitId: option(model.unitId, model.unitName),
  movementId: option(model.movementId, model.movementName),
  field: model.field ?? "",
  deed: model.deed,
  story: model.story ?? "",
  foundOn: model.foundOn,
});

const text = (words: string) => words.trim() || null;

/** A record of another kind of subject than the chosen one is left out. */
export function contentOf(draft: ModelDraft): RoleModelContent {
  const kind = draft.subjectKind as Subject;
  return {
    subjectKind: kind,
    name: draft.name.trim(),
    post: text(draft.post),
    personId: kind === "PERSON" ? (draft.person?.id ?? null) : null,
    householdId: kind === "HOUSEHOLD" ? (draft.household?.id ?? null) : null,
    subjectUnitId:
      kind === "UNIT" || kind === "COLLECTIVE" ? (draft.subjectUnit?.id ?? null) : null,
    unitId: draft.unitId?.id ?? "",
    movementId: draft.movementId?.id ?? null,
    registerEntryId: draft.award?.id ?? null,
    field: text(draft.field),
    deed: draft.deed.trim(),
    story: text(draft.story),
    foundOn: draft.foundOn ?? "",
  };
}

const is = comparing<ModelDraft>();

/** The fields of a model as they are compared when somebody else saved meanwhile. */
export const modelParts = [
  is.field("subjectKind", "Loại đối tượng", (kind) => subjects[kind as Subject] ?? ""),
  is.field("person", "Cá nhân trong hệ thống"),
  is.field("household", "Hộ gia đình trong hệ thống"),
  is.field("subjectUnit", "Tập thể trong hệ thống"),
  is.field("name", "Tên điển hình"),
  is.field("post", "Chức vụ hoặc nơi ở"),
  is.field("award", "Khen thưởng"),
  is.field("unitId", "Đơn vị phát hiện"),
  is.field("field", "Lĩnh vực"),
  is.field("foundOn", "Ngày phát hiện"),
  is.field("movementId", "Từ phong trào"),
  is.field("deed", "Việc làm đáng học tập"),
  is.field("story", "Câu chuyện"),
];

export const missingIn = (draft: ModelDraft): Record<string, string | false> => ({
  subjectKind: !draft.subjectKind && "Hãy chọn loại đối tượng",
  name: !draft.name.trim() && "Hãy ghi tên điển hình",
  unitId: !draft.unitId && "Hãy chọn đơn vị phát hiện",
  deed: !draft.deed.trim() && "Hãy ghi việc làm đáng học tập",
  foundOn: !draft.foundOn && "Hãy ghi ngày phát hiện",
});
