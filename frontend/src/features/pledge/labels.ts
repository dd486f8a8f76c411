import type { Tone } from "@/ui/problem";
import type { Direction, Period, PledgeStatus, SubjectKind } from "./queries";

/** Words, tone and what comes next for each state. */
export const statuses = {
  DRAFT: { label: "Đang soạn", tone: "neutral", next: "Đơn vị soạn và gửi thủ trưởng ký" },
  SUBMITTED: { label: "Chờ ký", tone: "open", next: "Thủ trưởng đơn vị ký" },
  SIGNED: { label: "Đã ký", tone: "info", next: "Đơn vị ghi kết quả" },
  MID_REPORTED: { label: "Đã báo cáo 6 tháng", tone: "info", next: "Đơn vị ghi kết quả cả năm" },
  YEAR_REPORTED: {
    label: "Đã báo cáo năm, chờ xác nhận",
    tone: "open",
    next: "Đơn vị đứng đầu cụm, khối xác nhận",
  },
  CONFIRMED: { label: "Đã xác nhận kết quả", tone: "done", next: "Đã xong" },
  RETURNED: { label: "Bị trả lại", tone: "late", next: "Đơn vị sửa và gửi lại" },
} satisfies Record<PledgeStatus, { label: string; tone: Tone; next: string }>;

export const directions = {
  HIGHER_BETTER: { label: "Càng cao càng tốt", hint: "Ví dụ: kết nạp 900 đảng viên" },
  LOWER_BETTER: { label: "Càng thấp càng tốt", hint: "Ví dụ: không quá 2 vụ việc quá hạn" },
  DONE: { label: "Hoàn thành hay không", hint: "Không có con số, ví dụ: ban hành quy chế" },
} satisfies Record<Direction, { label: string; hint: string }>;

export const subjectKinds = {
  COLLECTIVE: "Tập thể",
  INDIVIDUAL: "Cá nhân",
  HOUSEHOLD: "Hộ gia đình",
} satisfies Record<SubjectKind, string>;

export const periods = {
  MID: { label: "6 tháng", slug: "6-thang" },
  YEAR: { label: "cả năm", slug: "ca-nam" },
} satisfies Record<Period, { label: string; slug: string }>;
