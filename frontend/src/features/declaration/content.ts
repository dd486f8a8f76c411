import type { ComboOption } from "@/ui/fields/ComboField";
import type { SentFile } from "@/ui/UploadField";
import type { Declared, DeclaredContent } from "./queries";

/** A declaration while it is written. */
export interface Draft {
  kind: string | null;
  unitId: ComboOption | null;
  personId: ComboOption | null;
  householdId: ComboOption | null;
  /** AWARD or HONOUR. */
  what: string | null;
  awardCode: string | null;
  honourName: string;
  year: number | null;
  achievement: string;
  decisionNumber: string;
  decisionDate: string | null;
  issuer: string;
  fileId: SentFile | null;
}

export const emptyDraft = (year: number, unit: ComboOption | null): Draft => ({
  kind: "INDIVIDUAL",
  unitId: unit,
  personId: null,
  householdId: null,
  what: "AWARD",
  awardCode: null,
  honourName: "",
  year,
  achievement: "",
  decisionNumber: "",
  decisionDate: null,
  issuer: "",
  fileId: null,
});

export function draftOf(d: Declared): Draft {
  const subject = { id: d.subjectId, label: d.name };
  return {
    kind: d.subjectKind,
    unitId: d.subjectKind === "COLLECTIVE" ? subject : null,
    personId: d.subjectKind === "INDIVIDUAL" ? subject : null,
    householdId: d.subjectKind === "HOUSEHOLD" ? subject : null,
    what: d.awardCode ? "AWARD" : "HONOUR",
    awardCode: d.awardCode ?? null,
    honourName: d.awardCode ? "" : d.awardName,
    year: d.year,
    achievement: d.achievement,
    decisionNumber: d.decisionNumber,
    decisionDate: d.decisionDate,
    issuer: d.issuer,
    fileId: { id: d.file.id, name: d.file.name },
  };
}

export function missingIn(v: Draft) {
  return {
    unitId: v.kind === "COLLECTIVE" && !v.unitId && "Hãy chọn đơn vị",
    personId: v.kind === "INDIVIDUAL" && !v.personId && "Hãy chọn cá nhân",
    householdId: v.kind === "HOUSEHOLD" && !v.householdId && "Hãy chọn hộ gia đình",
    awardCode: v.what === "AWARD" && !v.awardCode && "Hãy chọn danh hiệu, hình thức",
    honourName: v.what === "HONOUR" && !v.honourName.trim() && "Hãy ghi tên vinh danh",
    year: !v.year && "Hãy ghi năm thành tích",
    achievement: !v.achievement.trim() && "Hãy ghi thành tích",
    decisionNumber: !v.decisionNumber.trim() && "Hãy ghi số quyết định",
    decisionDate: !v.decisionDate && "Hãy ghi ngày quyết định",
    issuer: !v.issuer.trim() && "Hãy ghi cơ quan, người quyết định",
    fileId: !v.fileId && "Hãy gửi bản chụp quyết định",
  };
}

/** Call it only with values that passed the form's own checks. */
export const contentOf = (v: Draft): DeclaredContent => ({
  unitId: v.kind === "COLLECTIVE" ? (v.unitId?.id ?? null) : null,
  personId: v.kind === "INDIVIDUAL" ? (v.personId?.id ?? null) : null,
  householdId: v.kind === "HOUSEHOLD" ? (v.householdId?.id ?? null) : null,
  awardCode: v.what === "AWARD" ? v.awardCode : null,
  honourName: v.what === "HONOUR" ? v.honourName.trim() : null,
  year: v.year ?? 0,
  achievement: v.achievement.trim(),
  decisionNumber: v.decisionNumber.trim(),
  decisionDate: v.decisionDate ?? "",
  issuer: v.issuer.trim(),
  fileId: v.fileId?.id ?? "",
});
