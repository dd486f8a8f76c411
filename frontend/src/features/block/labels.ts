import type {
  BlockKind,
  BlockLevel,
  BlockMandate,
  BlockMove,
  FactKind,
  FactStanding,
  LeaderChoice,
  ShareGap,
  SystemCycle,
  TermDeadlines,
} from "./queries";

export const levelLabels = {
  SUPRA_PROVINCIAL: "Liên tỉnh",
  PROVINCIAL: "Trong tỉnh",
  INSIDE_UNIT: "Trong cơ quan, đơn vị",
} satisfies Record<BlockLevel, string>;

export const kindLabels = {
  CLUSTER: "Cụm thi đua",
  SECTOR_BLOCK: "Khối thi đua",
} satisfies Record<BlockKind, string>;

export const choiceLabels = {
  ELECTED: "Bầu tại hội nghị",
  AGREED: "Thống nhất luân phiên",
  APPOINTED: "Cấp trên phân công",
  UNKNOWN: "Chưa rõ",
} satisfies Record<LeaderChoice, string>;

export const mandateLabels = {
  DIRECT: "Trực tiếp quản lý",
  DELEGATED: "Ủy quyền tổ chức",
} satisfies Record<BlockMandate, string>;

export const factLabels = {
  COMPOSITION: "Thành phần",
  LEADERS: "Trưởng, phó",
  MEETING: "Hội nghị",
  PLEDGE: "Giao ước",
  RULES: "Quy chế, bảng điểm",
  PLAN: "Kế hoạch, hoạt động",
  RESULT: "Kết quả",
  PROPOSED: "Đề nghị khen thưởng",
  AWARDED: "Khen thưởng đã trao",
  CONSIDERATION: "Diện xét",
  TROPHY: "Cờ luân lưu",
  REQUEST: "Kiến nghị",
  DOCUMENT: "Văn bản",
  OTHER: "Khác",
} satisfies Record<FactKind, string>;

export const standingLabels = {
  STATED: "Đã nêu",
  EXPECTED: "Dự kiến",
  UNNAMED: "Không nêu tên",
} satisfies Record<FactStanding, string>;

export const cycleLabels = {
  CALENDAR_YEAR: "Theo năm",
  SCHOOL_YEAR: "Theo năm học",
} satisfies Record<SystemCycle, string>;

/** What a line of announced counts is about. */
export const countKindLabels = {
  CLUSTER: "Cụm",
  SECTOR_BLOCK: "Khối",
} satisfies Record<BlockKind, string>;

export const gapLabels = {
  PARTIAL: "Chưa rõ hết phần góp của các đơn vị",
  AS_REPORTED: "Ghi đúng như văn bản, dù số không khớp",
} satisfies Record<ShareGap, string>;

export const moveTones = {
  SUBMITTED: "open",
  AGREED: "done",
  REFUSED: "late",
  WITHDRAWN: "neutral",
} as const satisfies Record<BlockMove["status"], string>;

export const deadlineLabels = {
  pledge: "Gửi và ký giao ước",
  midReport: "Báo cáo kết quả sáu tháng",
  yearReport: "Báo cáo kết quả năm",
} satisfies Record<keyof TermDeadlines, string>;

export const deadlineNames = Object.keys(deadlineLabels) as (keyof TermDeadlines)[];

/** A fixed list as options of a select. */
export function optionsOf<T extends string>(labels: Record<T, string>) {
  return (Object.keys(labels) as T[]).map((value) => ({ value, label: labels[value] }));
}
