import type { Tone } from "@/ui/problem";
import type {
  AnswerState,
  ContributionKind,
  DonorKind,
  Length,
  MediaKind,
  Method,
  MovementStatus,
  RecipientKind,
  Scope,
  Topic,
  UnitKind,
} from "./queries";

export const statuses = {
  DRAFT: { label: "Đang soạn", tone: "neutral" },
  LAUNCHED: { label: "Đã phát động", tone: "info" },
  FINAL_REVIEW: { label: "Đang tổng kết", tone: "open" },
  CLOSED: { label: "Đã kết thúc", tone: "done" },
} satisfies Record<MovementStatus, { label: string; tone: Tone }>;

export const scopes = {
  NATIONAL: "Toàn quốc",
  PROVINCE: "Toàn tỉnh",
  BLOCK: "Trong cụm, khối",
  UNIT: "Trong đơn vị, địa phương",
} satisfies Record<Scope, string>;

export const methods = {
  REGULAR: "Thường xuyên",
  THEMATIC: "Chuyên đề",
  WAVE: "Theo đợt",
} satisfies Record<Method, string>;

/** How much is asked for in each kind, and how it is written in documents. */
export const kinds = {
  MONEY: { label: "Tiền", ask: "Số tiền", hint: "Ghi như trong chứng từ: trên 400 triệu đồng" },
  GOODS: {
    label: "Hiện vật",
    ask: "Giá trị hiện vật",
    hint: "Ví dụ 30 triệu đồng; chưa biết giá trị thì ghi bằng lời",
  },
  MONEY_AND_GOODS: {
    label: "Tiền và hiện vật",
    ask: "Tổng giá trị",
    hint: "Khi báo cáo ghi chung, không tách được: trên 21 tỷ đồng",
  },
  LAND: { label: "Đất", ask: "Diện tích", hint: "Ví dụ 193 m² hoặc 1,2 ha" },
  LABOUR: { label: "Ngày công", ask: "Số ngày công", hint: "Ví dụ 2.048 ngày công" },
  TREES: { label: "Cây trồng", ask: "Số cây", hint: "Ví dụ 58.012 cây" },
  HOUSES: { label: "Nhà", ask: "Số nhà", hint: "Ví dụ 02 nhà" },
  OTHER: { label: "Loại khác", ask: "Số lượng", hint: "Ví dụ 3.761, đơn vị tính ghi ở ô bên" },
} satisfies Record<ContributionKind, { label: string; ask: string; hint: string }>;

export const donors = {
  PERSON: "Cá nhân",
  HOUSEHOLD: "Hộ gia đình",
  COMPANY: "Doanh nghiệp, hợp tác xã",
  ORGANISATION: "Tổ chức ngoài tỉnh, tổ chức khác",
  COMMUNITY: "Cộng đồng dân cư",
  UNIT: "Cơ quan, đơn vị trong tỉnh",
  BLOCK: "Cụm, khối thi đua",
  OUTSIDER: "Người, hộ ngoài tỉnh",
} satisfies Record<DonorKind, string>;

export const topics = {
  OUTCOME: "Kết quả",
  PUBLICITY: "Tuyên truyền, nêu gương",
  AWARD: "Khen thưởng theo báo cáo",
} satisfies Record<Topic, string>;

export const answerStates = {
  SILENT: { label: "Chưa đăng ký", tone: "open" },
  JOINED: { label: "Đã đăng ký", tone: "info" },
  REPORTED: { label: "Đã báo kết quả", tone: "done" },
} satisfies Record<AnswerState, { label: string; tone: Tone }>;

export const recipientKinds = {
  COLLECTIVE: "Tập thể",
  INDIVIDUAL: "Cá nhân",
  HOUSEHOLD: "Hộ gia đình",
} satisfies Record<RecipientKind, string>;

export const mediaKinds = {
  PRESS: "Báo",
  TELEVISION: "Truyền hình",
  RADIO: "Phát thanh, truyền thanh",
  ZALO: "Zalo",
  WEBSITE: "Trang thông tin điện tử",
  OTHER: "Hình thức khác",
} satisfies Record<MediaKind, string>;

export const lengths = {
  UNDER_ONE_YEAR: "Dưới 1 năm",
  ONE_YEAR: "1 năm",
  ONE_TO_THREE_YEARS: "Từ trên 1 năm đến dưới 3 năm",
  THREE_TO_FIVE_YEARS: "Từ 3 năm đến dưới 5 năm",
  FIVE_YEARS_OR_MORE: "Từ 5 năm trở lên",
  UNKNOWN: "Chưa rõ thời gian",
} satisfies Record<Length, string>;

/** Kinds of units a movement is usually sent to, most usual first. */
export const addressedKinds = [
  ["COMMUNE", "Xã, phường, đặc khu"],
  ["DEPARTMENT", "Sở, ban, ngành"],
  ["PARTY_BODY", "Cơ quan Đảng"],
  ["MASS_ORGANISATION", "Mặt trận, đoàn thể"],
  ["ARMED_FORCE", "Lực lượng vũ trang"],
  ["JUSTICE", "Cơ quan tư pháp"],
  ["CENTRAL_BODY", "Cơ quan Trung ương trên địa bàn"],
  ["ENTERPRISE", "Doanh nghiệp"],
  ["COOPERATIVE", "Hợp tác xã"],
  ["SCHOOL", "Cơ sở giáo dục"],
  ["HAMLET", "Thôn, xóm, tổ dân phố"],
  ["SUB_UNIT", "Phòng, đơn vị trực thuộc"],
] as const satisfies readonly (readonly [UnitKind, string])[];

export const options = (words: Record<string, string>) =>
  Object.entries(words).map(([value, label]) => ({ value, label }));
