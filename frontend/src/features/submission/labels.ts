import type { Tone } from "@/ui/problem";
import type { Outcome, SigningCapacity, SubmissionStatus } from "./queries";

export const statusTones = {
  DRAFT: "open",
  SENT: "info",
  ANSWERED: "done",
  CANCELLED: "neutral",
} satisfies Record<SubmissionStatus, Tone>;

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

/** What the higher level can answer. */
export const answers = [
  { value: "GRANTED", label: "Đã khen" },
  { value: "CHANGED", label: "Khen hình thức khác" },
  { value: "REFUSED", label: "Không khen" },
];

export const capacityLabels = {
  HEAD: "Người đứng đầu ký",
  KT: "KT. (ký thay)",
  TM: "TM. (thay mặt)",
  TL: "TL. (thừa lệnh)",
  TUQ: "TUQ. (thừa ủy quyền)",
} satisfies Record<SigningCapacity, string>;
