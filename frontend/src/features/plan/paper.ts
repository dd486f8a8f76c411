import type { DocumentType } from "@/api/documents";
import type { SentFile } from "@/ui/UploadField";
import type { DraftDocument, ProductKind } from "./queries";

/** The paper a product usually is, so that the form starts half filled. */
export const usualPaper = {
  DIRECTIVE: "DIRECTIVE",
  PLAN: "PLAN",
  CONFERENCE_PLAN: "PLAN",
  DECISION: "DECISION",
  AWARD_ROUND: "DECISION",
  REPORT: "REPORT",
  MOVEMENT_REVIEW: "REPORT",
  ATTENDANCE: "REPORT",
  TRAINING: "REPORT",
  CONTINUING: "REPORT",
  CONFERENCE: "NOTICE",
  SUBMISSION: "SUBMISSION",
  GUIDANCE: "GUIDANCE",
  CONTRACT: "CONTRACT",
  OTHER_DOCUMENT: "OTHER",
} satisfies Record<ProductKind, DocumentType>;

/** A paper as it is typed. */
export interface PaperValues {
  type: string | null;
  number: string;
  issuedOn: string | null;
  issuerName: string;
  title: string;
  file: SentFile | null;
}

/** Papers mostly carry the words of the plan; nobody should have to type them again. */
export function paperFor(product: ProductKind, title: string): PaperValues {
  return {
    type: usualPaper[product],
    number: "",
    issuedOn: null,
    issuerName: "",
    title: title.replace(/[.;]+$/, ""),
    file: null,
  };
}

export function checkPaper(v: PaperValues) {
  return {
    type: !v.type && "Hãy chọn loại văn bản",
    title: !v.title.trim() && "Hãy ghi trích yếu",
  };
}

export function documentOf(v: PaperValues): DraftDocument {
  return {
    type: v.type as DocumentType,
    number: v.number.trim() || undefined,
    issuedOn: v.issuedOn ?? undefined,
    issuerName: v.issuerName.trim() || undefined,
    title: v.title.trim(),
    fileId: v.file?.id,
  };
}
