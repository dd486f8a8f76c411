import type { Tone } from "@/ui/problem";
import type {
  OwnOutcome,
  RoundLevel,
  RoundRoute,
  RoundStatus,
  RoundSubject,
  SigningCapacity,
  UnitKind,
} from "./queries";

export const statuses = {
  PLANNED: { label: "Đang chuẩn bị", tone: "neutral" },
  OPEN: { label: "Đang nhận hồ sơ", tone: "open" },
  CLOSED: { label: "Đã kết thúc", tone: "done" },
} satisfies Record<RoundStatus, { label: string; tone: Tone }>;

export const levels = {
  PROVINCE: "Đợt xét của tỉnh",
  UNIT: "Đợt xét của đơn vị",
} satisfies Record<RoundLevel, string>;

export const subjects = {
  YEAR_WORK: "Công tác năm",
  MOVEMENT: "Phong trào thi đua",
  SCHOOL_YEAR: "Năm học",
  OWN_PERIOD: "Giai đoạn riêng",
  SUDDEN: "Thành tích đột xuất",
} satisfies Record<RoundSubject, string>;

export const routes = {
  NO_COUNCIL: "Không qua Hội đồng",
  STANDING_MEMBERS: "Thường trực Hội đồng",
  FULL_SESSION: "Họp Hội đồng",
  WRITTEN_SLIPS: "Lấy phiếu bằng văn bản",
} satisfies Record<RoundRoute, string>;

export const outcomeTones = {
  PENDING: "open",
  GRANTED: "gold",
  REFUSED: "late",
  WITHDRAWN: "neutral",
} satisfies Record<OwnOutcome, Tone>;

export const capacities = {
  HEAD: "Người đứng đầu ký",
  KT: "KT. (ký thay)",
  TM: "TM. (thay mặt)",
  TL: "TL. (thừa lệnh)",
  TUQ: "TUQ. (thừa ủy quyền)",
} satisfies Record<SigningCapacity, string>;

/** Kinds of units that send dossiers. */
export const senders = {
  PARTY_BODY: "Cơ quan Đảng",
  DEPARTMENT: "Sở, ban, ngành",
  ARMED_FORCE: "Lực lượng vũ trang",
  JUSTICE: "Cơ quan tư pháp",
  MASS_ORGANISATION: "Mặt trận, đoàn thể",
  COMMUNE: "Xã, phường",
  ENTERPRISE: "Doanh nghiệp",
  COOPERATIVE: "Hợp tác xã",
  SCHOOL: "Cơ sở giáo dục",
  PUBLIC_SERVICE: "Đơn vị sự nghiệp",
  ASSOCIATION: "Hội",
  CENTRAL_BODY: "Cơ quan Trung ương trên địa bàn",
  PRESS: "Cơ quan báo chí",
} as const satisfies Partial<Record<UnitKind, string>>;

export const options = (words: Record<string, string>) =>
  Object.entries(words).map(([value, label]) => ({ value, label }));
