import type { Tone } from "@/ui/problem";
import type { BonusState } from "./queries";

export const stateWords = {
  TO_PAY: { label: "Chưa chi", tone: "open" },
  REVIEW: { label: "Cần xem xét", tone: "late" },
  DOUBLE: { label: "Trùng, không chi", tone: "late" },
  UNKNOWN: { label: "Chưa tính được", tone: "late" },
  NOT_PAID: { label: "Không chi", tone: "neutral" },
  PAID: { label: "Đã chi", tone: "done" },
  CANCELLED: { label: "Khen thưởng bị hủy bỏ", tone: "neutral" },
  TO_RECOVER: { label: "Phải thu hồi", tone: "late" },
  RECOVERED: { label: "Đã thu hồi", tone: "neutral" },
} as const satisfies Record<BonusState, { label: string; tone: Tone }>;
