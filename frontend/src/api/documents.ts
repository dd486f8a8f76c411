import { upload } from "./client";
import type { components } from "./schema";

export type DocumentType = components["schemas"]["DocumentType"];
export type StoredFile = components["schemas"]["StoredFile"];
export type DraftDocument = components["schemas"]["DraftDocument"];

/** Types of official papers, the usual ones first. */
export const documentTypeLabels = {
  DECISION: "Quyết định",
  PLAN: "Kế hoạch",
  REPORT: "Báo cáo",
  SUBMISSION: "Tờ trình",
  DIRECTIVE: "Chỉ thị",
  GUIDANCE: "Hướng dẫn",
  NOTICE: "Thông báo",
  MINUTES: "Biên bản",
  OFFICIAL_LETTER: "Công văn",
  CONTRACT: "Hợp đồng",
  RESOLUTION: "Nghị quyết",
  REGULATION: "Quy chế",
  RULES: "Quy định",
  COMMUNIQUE: "Thông cáo",
  PROGRAMME: "Chương trình",
  SCHEME: "Phương án",
  PROJECT: "Đề án",
  INVESTMENT_PROJECT: "Dự án",
  TELEGRAM: "Công điện",
  MEMORANDUM: "Bản ghi nhớ",
  AGREEMENT: "Bản thỏa thuận",
  AUTHORISATION: "Giấy ủy quyền",
  INVITATION: "Giấy mời",
  INTRODUCTION: "Giấy giới thiệu",
  DISPATCH_SLIP: "Phiếu gửi",
  TRANSFER_SLIP: "Phiếu chuyển",
  NOTICE_SLIP: "Phiếu báo",
  OTHER: "Văn bản khác",
} satisfies Record<DocumentType, string>;

export const documentTypeOptions = Object.entries(documentTypeLabels).map(([value, label]) => ({
  value,
  label,
}));

/** What `POST /files` takes. */
export const FILE_ENDINGS = [".pdf", ".docx", ".xlsx", ".png", ".jpg", ".jpeg", ".txt"];
export const FILE_BYTES = 20 * 1024 * 1024;

/** Sends a file up; a record then refers to it by id. */
export function sendFile(file: File, onProgress?: (share: number) => void): Promise<StoredFile> {
  const form = new FormData();
  form.append("file", file);
  return upload<StoredFile>("/api/v1/files", form, onProgress);
}
