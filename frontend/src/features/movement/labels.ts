import type { Tone } from "@/ui/problem";
import type { ContributionKind, DonorKind, Method, MovementStatus, Scope } from "./queries";

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
  LAND: { label: "Đất", ask: "Diện tích", hint: "Ví dụ 193 m² hoặc 1,2 ha" },
  LABOUR: { label: "Ngày công", ask: "Số ngày công", hint: "Ví dụ 2.048 ngày công" },
} satisfies Record<ContributionKind, { label: string; ask: string; hint: string }>;

export const donors = {
  PERSON: "Cá nhân",
  HOUSEHOLD: "Hộ gia đình",
  COMPANY: "Doanh nghiệp, hợp tác xã",
  ORGANISATION: "Tổ chức ngoài tỉnh, tổ chức khác",
  COMMUNITY: "Cộng đồng dân cư",
  UNIT: "Cơ quan, đơn vị trong tỉnh",
} satisfies Record<DonorKind, string>;

export const options = (words: Record<string, string>) =>
  Object.entries(words).map(([value, label]) => ({ value, label }));
