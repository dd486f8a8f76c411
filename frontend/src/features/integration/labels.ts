import type { Tone } from "@/ui/problem";
import type { ClientState } from "./queries";

export const stateTones = {
  ACTIVE: "done",
  NOT_YET: "open",
  ENDED: "neutral",
  DISABLED: "late",
} satisfies Record<ClientState, Tone>;

/** How long the secret before a new one stays valid, in hours. */
export const overlaps = [
  { value: "0", label: "Hết hiệu lực ngay" },
  { value: "24", label: "Còn dùng được 1 ngày" },
  { value: "168", label: "Còn dùng được 7 ngày" },
  { value: "720", label: "Còn dùng được 30 ngày" },
];

/** What became of a call. */
export function outcomeOf(status: number): { tone: Tone; words: string } {
  if (status < 400) return { tone: "done", words: "Thành công" };
  if (status === 429) return { tone: "open", words: "Gọi quá nhanh" };
  if (status < 500) return { tone: "late", words: "Bị từ chối" };
  return { tone: "late", words: "Máy chủ lỗi" };
}
