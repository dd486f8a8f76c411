import type { Tone } from "@/ui/problem";
import type { BlockKind, BlockLevel, LeaderChoice, LeaderRole, TermStatus } from "./queries";

export const levelLabels = {
  SUPRA_PROVINCIAL: "Liên tỉnh",
  PROVINCIAL: "Trong tỉnh",
  INSIDE_UNIT: "Trong đơn vị",
} satisfies Record<BlockLevel, string>;

export const kindLabels = {
  SECTOR_BLOCK: "Khối thi đua",
  CLUSTER: "Cụm thi đua",
} satisfies Record<BlockKind, string>;

export const termTones = {
  PROVISIONAL: "open",
  OFFICIAL: "done",
} satisfies Record<TermStatus, Tone>;

export const roleLabels = {
  HEAD: "Trưởng cụm, khối",
  DEPUTY: "Phó trưởng cụm, khối",
  COUNCIL_MEMBER: "Thành viên Hội đồng phụ trách",
  SPECIALIST: "Chuyên viên theo dõi",
} satisfies Record<LeaderRole, string>;

export const choiceLabels = {
  ELECTED: "Bầu tại hội nghị",
  AGREED: "Các thành viên thống nhất",
  APPOINTED: "Được phân công",
  UNKNOWN: "Chưa rõ",
} satisfies Record<LeaderChoice, string>;

export function optionsOf(labels: Record<string, string>): { value: string; label: string }[] {
  return Object.entries(labels).map(([value, label]) => ({ value, label }));
}
