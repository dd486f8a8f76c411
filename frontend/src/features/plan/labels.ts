import type { Tone } from "@/ui/problem";
import type {
  AnswerState,
  Group,
  PlanChangeKind,
  PlanIssuerKind,
  PlanStatus,
  ProductKind,
  ProofType,
  TaskFilter,
  TaskOutcomeKind,
  TaskStatus,
} from "./queries";

export const planStatusLabels = {
  DRAFT: "Dự thảo",
  ISSUED: "Đã ban hành",
  CLOSED: "Đã khép lại",
} satisfies Record<PlanStatus, string>;

export const planStatusTones = {
  DRAFT: "open",
  ISSUED: "done",
  CLOSED: "neutral",
} satisfies Record<PlanStatus, Tone>;

export const issuerKindLabels = {
  PROVINCE: "Của tỉnh",
  UNITS: "Của đơn vị, cụm, khối",
} satisfies Record<PlanIssuerKind, string>;

export const taskStatusLabels = {
  OPEN: "Đang thực hiện",
  DONE: "Hoàn thành",
  WAIVED: "Không thực hiện",
  DEFERRED: "Chuyển thời gian",
  CARRIED: "Chuyển sang năm sau",
} satisfies Record<TaskStatus, string>;

export const taskStatusTones = {
  OPEN: "neutral",
  DONE: "done",
  WAIVED: "neutral",
  DEFERRED: "open",
  CARRIED: "neutral",
} satisfies Record<TaskStatus, Tone>;

export const taskFilterLabels = {
  OVERDUE: "Quá hạn",
  ...taskStatusLabels,
} satisfies Record<TaskFilter, string>;

export const productLabels = {
  DIRECTIVE: "Chỉ thị",
  PLAN: "Kế hoạch",
  DECISION: "Quyết định",
  REPORT: "Báo cáo",
  AWARD_ROUND: "Đợt xét khen thưởng",
  CONFERENCE: "Hội nghị",
  CONFERENCE_PLAN: "Kế hoạch tổ chức hội nghị",
  SUBMISSION: "Tờ trình",
  GUIDANCE: "Hướng dẫn",
  TRAINING: "Tập huấn",
  MOVEMENT_REVIEW: "Sơ kết, tổng kết phong trào",
  CONTRACT: "Hợp đồng, nghiệm thu",
  ATTENDANCE: "Tham dự",
  OTHER_DOCUMENT: "Văn bản khác",
  CONTINUING: "Việc thường xuyên",
} satisfies Record<ProductKind, string>;

export const proofTypeLabels = {
  DOCUMENT: "Văn bản",
  PLAN: "Kế hoạch",
  MOVEMENT: "Phong trào thi đua",
  MEETING: "Hội nghị",
  DECISION: "Quyết định khen thưởng",
  AWARD_ROUND: "Đợt xét khen thưởng",
  PROPOSAL: "Hồ sơ khen thưởng",
  BLOCK: "Cụm, khối thi đua",
} satisfies Record<ProofType, string>;

export const groupLabels = {
  BLOCK_MEMBERS: "Các đơn vị tham gia khối, cụm thi đua",
  RELATED_AGENCIES: "Các cơ quan, đơn vị liên quan",
  COMMUNES: "UBND các xã, phường",
  DISTRICTS: "UBND các huyện, thành phố",
  MEDIA: "Các cơ quan truyền thông, báo chí",
  DEPARTMENTS: "Các sở, ban, ngành",
  MASS_ORGANISATIONS: "Các đoàn thể, tổ chức chính trị - xã hội",
  ENTERPRISES: "Các doanh nghiệp, hợp tác xã",
  SUBORDINATE_UNITS: "Các đơn vị trực thuộc",
  ALL_AGENCIES: "Các cơ quan, đơn vị, địa phương",
} satisfies Record<Group, string>;

export const outcomeLabels = {
  DONE: "Đã xong",
  WAIVED: "Không thực hiện",
  CARRIED: "Chuyển sang kế hoạch năm sau",
} satisfies Record<TaskOutcomeKind, string>;

export const answerStateLabels = {
  ANSWERED: "Đã trả lời",
  SILENT: "Chưa trả lời",
} satisfies Record<AnswerState, string>;

export const changeLabels = {
  ADDED: "Bổ sung",
  CHANGED: "Sửa đổi",
  REPEALED: "Bãi bỏ",
} satisfies Record<PlanChangeKind, string>;

const ROMAN = ["I", "II", "III", "IV"];

/** The quarter a section stands for; null for a heading of another kind. */
export function quarterOfSection(section: string | null | undefined): number | null {
  const at = ROMAN.indexOf(section ?? "");
  return at < 0 ? null : at + 1;
}

/** "Quý III" for the section "III"; another heading stays as it is written. */
export function sectionLabel(section: string | null | undefined): string {
  const quarter = quarterOfSection(section);
  return quarter ? `Quý ${section}` : (section ?? "Nhiệm vụ trong năm");
}

export const quarterOptions = ROMAN.map((roman, at) => ({
  value: String(at + 1),
  label: `Quý ${roman}`,
}));

export function optionsOf(labels: Record<string, string>): { value: string; label: string }[] {
  return Object.entries(labels).map(([value, label]) => ({ value, label }));
}
