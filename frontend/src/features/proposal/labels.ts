import type { Tone } from "@/ui/problem";
import type {
  CheckResult,
  CouncilRoute,
  Finding,
  Outcome,
  ProposalStatus,
  SigningCapacity,
} from "./queries";

export const statusLabels = {
  DRAFT: "Đang soạn",
  SUBMITTED: "Đã gửi Sở Nội vụ",
  RECEIVED: "Đã tiếp nhận",
  RETURNED: "Bị trả lại",
  APPRAISING: "Đang thẩm định",
  APPRAISED: "Chờ lãnh đạo Sở ký trình",
  SUBMITTED_UP: "Đã ký trình, chờ thẩm tra",
  VERIFIED: "Đã thẩm tra, chờ quyết định",
  DECIDED: "Đã khen thưởng",
  WITHDRAWN: "Đã rút",
  CLOSED: "Đã kết thúc",
} satisfies Record<ProposalStatus, string>;

export const statusTones = {
  DRAFT: "neutral",
  SUBMITTED: "info",
  RECEIVED: "info",
  RETURNED: "late",
  APPRAISING: "open",
  APPRAISED: "open",
  SUBMITTED_UP: "open",
  VERIFIED: "open",
  DECIDED: "gold",
  WITHDRAWN: "neutral",
  CLOSED: "neutral",
} satisfies Record<ProposalStatus, Tone>;

export const outcomeTones = {
  PENDING: "neutral",
  QUALIFIED: "done",
  NOT_QUALIFIED: "late",
  GRANTED: "gold",
  FORWARDED: "info",
  REFUSED: "late",
  CHANGED: "gold",
  WITHDRAWN: "neutral",
} satisfies Record<Outcome, Tone>;

export const capacityLabels = {
  HEAD: "Người đứng đầu ký",
  KT: "KT. (ký thay)",
  TM: "TM. (thay mặt)",
  TL: "TL. (thừa lệnh)",
  TUQ: "TUQ. (thừa ủy quyền)",
} satisfies Record<SigningCapacity, string>;

export const checkLabels = {
  GOOD: "Đạt",
  FAULTY: "Chưa đạt",
  NOT_NEEDED: "Không cần",
} satisfies Record<CheckResult, string>;

export const severityWords = {
  PASSED: "Đạt",
  WARNING: "Lưu ý",
  REVIEW: "Cần người có thẩm quyền xem xét",
  HARD: "Chưa đạt",
} satisfies Record<Finding["severity"], string>;

/** What the leader can say of a nominee. */
export const verdictLabels = {
  GRANTED: "Khen như đề nghị",
  CHANGED: "Khen hình thức khác",
  REFUSED: "Không khen",
  FORWARDED: "Trình cấp trên",
} as const satisfies Partial<Record<Outcome, string>>;

export const optionsOf = (labels: Record<string, string>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));

export const routeWords = {
  NO_COUNCIL: "Không qua Hội đồng",
  STANDING_MEMBERS: "Xin ý kiến Thường trực Hội đồng",
  FULL_SESSION: "Họp Hội đồng",
  WRITTEN_SLIPS: "Lấy phiếu bằng văn bản",
} as const satisfies Record<CouncilRoute, string>;
