import type { Tone } from "@/ui/problem";
import type { LinkOutcome, MediaKind, Stage, Subject } from "./queries";

export const stages = {
  FOUND: { label: "Phát hiện", tone: "neutral" },
  FOSTERED: { label: "Bồi dưỡng", tone: "open" },
  REVIEWED: { label: "Tổng kết", tone: "info" },
  REPLICATED: { label: "Nhân rộng", tone: "gold" },
  WITHDRAWN: { label: "Thôi nêu gương", tone: "late" },
} satisfies Record<Stage, { label: string; tone: Tone }>;

export const subjects = {
  PERSON: "Cá nhân",
  UNIT: "Cơ quan, đơn vị",
  HOUSEHOLD: "Hộ gia đình",
  COLLECTIVE: "Tập thể",
} satisfies Record<Subject, string>;

export const mediaKinds = {
  PRESS: "Báo",
  TELEVISION: "Truyền hình",
  RADIO: "Phát thanh, truyền thanh",
  ZALO: "Zalo",
  WEBSITE: "Trang thông tin điện tử",
  OTHER: "Hình thức khác",
} satisfies Record<MediaKind, string>;

export const outcomes = {
  REACHABLE: { label: "Mở được", tone: "done" },
  GONE: { label: "Không còn trang", tone: "late" },
  CLOSED: { label: "Trang không cho xem tự động", tone: "open" },
  FAILING: { label: "Trang đang lỗi", tone: "late" },
  UNREACHABLE: { label: "Không kết nối được", tone: "late" },
  REFUSED: { label: "Không kiểm tra được địa chỉ này", tone: "neutral" },
} satisfies Record<LinkOutcome, { label: string; tone: Tone }>;

export const options = (words: Record<string, string>) =>
  Object.entries(words).map(([value, label]) => ({ value, label }));
