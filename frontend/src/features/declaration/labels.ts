import type { Tone } from "@/ui/problem";
import type { DeclarationStatus } from "./queries";

export const statuses = {
  SUBMITTED: { label: "Chờ đối chiếu", tone: "open" },
  RETURNED: { label: "Trả lại để sửa", tone: "late" },
  VERIFIED: { label: "Đã đối chiếu", tone: "done" },
  WITHDRAWN: { label: "Đã rút", tone: "neutral" },
} as const satisfies Record<DeclarationStatus, { label: string; tone: Tone }>;
