import type { Tone } from "@/ui/problem";
import type {
  AttendanceState,
  BallotMode,
  BallotPurpose,
  BallotStatus,
  Item,
  MeetingStatus,
} from "./queries";

export const meetingTone = {
  PLANNED: "neutral",
  OPEN: "open",
  CLOSED: "done",
  CANCELLED: "neutral",
} as const satisfies Record<MeetingStatus, Tone>;

export const meetingStatusWords = {
  PLANNED: "Đang chuẩn bị",
  OPEN: "Đang họp",
  CLOSED: "Đã kết thúc",
  CANCELLED: "Đã hủy",
} as const satisfies Record<MeetingStatus, string>;

export const ballotTone = {
  PREPARED: "neutral",
  OPEN: "open",
  COUNTED: "info",
  CLOSED: "done",
  CANCELLED: "neutral",
} as const satisfies Record<BallotStatus, Tone>;

export const attendanceWords = {
  UNKNOWN: "Chưa điểm danh",
  PRESENT: "Có mặt",
  EXCUSED: "Vắng có lý do",
  ABSENT: "Vắng mặt",
} as const satisfies Record<AttendanceState, string>;

export const itemKindWords = {
  OPENING: "Khai mạc, điểm danh",
  REPORT: "Báo cáo, ý kiến bổ sung",
  OWN_REVIEWS: "Sơ kết, tổng kết tại đơn vị",
  DISCUSSION: "Thảo luận",
  VOTES: "Bình xét, suy tôn",
  PROPOSALS: "Đề nghị khen thưởng",
  ELECTION: "Bầu Trưởng, Phó",
  LAUNCH: "Phát động thi đua",
  PLEDGE_SIGNING: "Ký giao ước thi đua",
  MINUTES: "Biên bản, bế mạc",
  OTHER: "Nội dung khác",
} as const satisfies Record<Item["kind"], string>;

export const purposeWords = {
  ACCLAIM: "Suy tôn đề nghị khen thưởng",
  ELECT_HEAD: "Bầu Trưởng cụm, khối",
  ELECT_DEPUTY: "Bầu Phó Trưởng cụm, khối",
  APPROVE: "Biểu quyết thông qua",
} as const satisfies Record<BallotPurpose, string>;

export const modeWords = {
  SECRET_BALLOT_PAPER: "Bỏ phiếu kín",
  SHOW_OF_HANDS: "Biểu quyết giơ tay",
  AGREEMENT: "Hiệp thương, thống nhất",
  APPOINTMENT: "Phân công, chỉ định",
  REPORTED: "Ghi theo văn bản, không rõ số phiếu",
} as const satisfies Record<BallotMode, string>;

/** Steps of the run-sheet beside which votes are held. */
export const stepOfPurpose = {
  ACCLAIM: "VOTES",
  APPROVE: "PROPOSALS",
  ELECT_HEAD: "ELECTION",
  ELECT_DEPUTY: "ELECTION",
} as const satisfies Record<BallotPurpose, Item["kind"]>;
