import type { Tone } from "@/ui/problem";
import type {
  Answer,
  CouncilRole,
  Presence,
  RecountStatus,
  SessionForm,
  SessionStatus,
  ThresholdBase,
  VotingWay,
  WrittenOpinions,
} from "./queries";

export const sessionTone = {
  PREPARING: "neutral",
  SENT: "info",
  OPEN: "open",
  CLOSED: "done",
  CANCELLED: "neutral",
} as const satisfies Record<SessionStatus, Tone>;

export const sessionStatusWords = {
  PREPARING: "Đang chuẩn bị",
  SENT: "Đã gửi tài liệu",
  OPEN: "Đang họp",
  CLOSED: "Đã kết thúc",
  CANCELLED: "Đã hủy",
} as const satisfies Record<SessionStatus, string>;

export const formWords = {
  FULL_SESSION: "Họp toàn thể Hội đồng",
  STANDING_MEMBERS: "Họp Thường trực Hội đồng",
  WRITTEN_SLIPS: "Lấy phiếu bằng văn bản, không họp",
} as const satisfies Record<SessionForm, string>;

export const roleWords = {
  CHAIR: "Chủ tịch Hội đồng",
  VICE_CHAIR: "Phó Chủ tịch Hội đồng",
  STANDING: "Ủy viên thường trực",
  MEMBER: "Ủy viên",
  SECRETARY: "Ủy viên, Thư ký",
} as const satisfies Record<CouncilRole, string>;

export const baseWords = {
  PRESENT: "Trên số thành viên tham gia bỏ phiếu",
  ALL: "Trên tổng số thành viên",
} as const satisfies Record<ThresholdBase, string>;

export const opinionWords = {
  NOT_TAKEN: "Không lấy ý kiến thành viên vắng mặt",
  RECORDED: "Ghi vào biên bản, không tính phiếu",
  COUNTED: "Phiếu gửi kèm được kiểm cùng các phiếu khác",
} as const satisfies Record<WrittenOpinions, string>;

export const wayWords = {
  PAPER: "Phiếu giấy, bỏ phiếu kín",
  DEVICE: "Bỏ phiếu kín trên thiết bị",
  HANDS: "Biểu quyết giơ tay",
} as const satisfies Record<VotingWay, string>;

export const answerWords = {
  YES: "Đồng ý",
  NO: "Không đồng ý",
  BLANK: "Phiếu trắng",
} as const satisfies Record<Answer, string>;

const presenceAtMeeting = {
  UNKNOWN: "Chưa điểm danh",
  PRESENT: "Có mặt",
  ABSENT: "Vắng mặt",
} as const satisfies Record<Presence, string>;

const presenceBySlip = {
  UNKNOWN: "Chưa gửi phiếu",
  PRESENT: "Đã gửi phiếu",
  ABSENT: "Không gửi phiếu",
} as const satisfies Record<Presence, string>;

export const presenceWords = (form: SessionForm) =>
  form === "WRITTEN_SLIPS" ? presenceBySlip : presenceAtMeeting;

/** "66,7 %". */
export const percentWords = (percent: number) => `${String(percent).replace(".", ",")} %`;

/** Where a recount stands. */
export const recountTone = {
  PROPOSED: "open",
  APPLIED: "done",
  DISMISSED: "neutral",
} as const satisfies Record<RecountStatus, Tone>;
