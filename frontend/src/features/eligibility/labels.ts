import type { Tone } from "@/ui/problem";
import type {
  Result,
  RuleEvidence,
  RunStatus,
  SettingForm,
  SettingStatus,
  Severity,
} from "./queries";

export const resultTones = {
  ELIGIBLE: "done",
  NEEDS_REVIEW: "open",
  NOT_ELIGIBLE: "late",
} satisfies Record<Result, Tone>;

export const severityTones = {
  HARD: "late",
  REVIEW: "open",
  WARNING: "info",
} satisfies Record<Severity, Tone>;

export const evidenceTones = {
  VERIFIED: "done",
  SECONDARY: "done",
  SUPERSEDED: "open",
  DRAFT: "open",
  PRACTICE: "open",
  CONFIGURED: "open",
  RECALLED: "open",
} satisfies Record<RuleEvidence, Tone>;

export const runTones = {
  QUEUED: "neutral",
  RUNNING: "info",
  DONE: "done",
  CANCELLED: "neutral",
  FAILED: "late",
} satisfies Record<RunStatus, Tone>;

export const settingTones = {
  PROPOSED: "open",
  CONFIRMED: "done",
  REJECTED: "late",
} satisfies Record<SettingStatus, Tone>;

export const formHints = {
  YES_NO: "",
  SHARE: "Phần trăm, ví dụ 80",
  COUNT: "Số nguyên",
} satisfies Record<SettingForm, string>;

export const gradeLabels = {
  HTXS: "Hoàn thành xuất sắc nhiệm vụ",
  HTT: "Hoàn thành tốt nhiệm vụ",
  HT: "Hoàn thành nhiệm vụ",
  KHT: "Không hoàn thành nhiệm vụ",
};

export const scopeLabels = {
  CS: "Cấp cơ sở",
  TINH: "Cấp tỉnh",
  TQ: "Toàn quốc",
};

export const workLabels = {
  SK: "Sáng kiến",
  DT: "Đề tài, đề án đã nghiệm thu",
  MT: "Mưu trí, sáng tạo trong chiến đấu",
};

export const restrictionLabels = {
  DISCIPLINE: "Thi hành kỷ luật",
  DISCIPLINE_PENDING: "Đang xem xét kỷ luật",
  INSPECTION: "Thanh tra, kiểm tra có dấu hiệu vi phạm",
  COMPLAINT: "Đơn thư, báo chí đang xác minh",
};

export const meritLabels = {
  CONG_TRANG: "Theo công trạng",
  DOT_XUAT: "Đột xuất",
  PHONG_TRAO: "Theo phong trào",
  CONG_HIEN: "Cống hiến",
};

export const kindLabels = {
  INDIVIDUAL: "Cá nhân",
  COLLECTIVE: "Tập thể",
  HOUSEHOLD: "Hộ gia đình",
};

export const optionsOf = (labels: Record<string, string>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));
