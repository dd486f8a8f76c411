<<<<<<< HEAD
import type { BlockKind, BlockLevel, LeaderChoice } from "./queries";
=======
import type { Tone } from "@/ui/problem";
import type { BlockKind, BlockLevel, LeaderChoice, LeaderRole, TermStatus } from "./queries";
>>>>>>> block

export const levelLabels = {
  SUPRA_PROVINCIAL: "Liên tỉnh",
  PROVINCIAL: "Trong tỉnh",
<<<<<<< HEAD
  INSIDE_UNIT: "Trong cơ quan, đơn vị",
} satisfies Record<BlockLevel, string>;

export const kindLabels = {
  CLUSTER: "Cụm thi đua",
  SECTOR_BLOCK: "Khối thi đua",
} satisfies Record<BlockKind, string>;

export const choiceLabels = {
  ELECTED: "Bầu tại hội nghị",
  AGREED: "Thống nhất luân phiên",
  APPOINTED: "Cấp trên phân công",
  UNKNOWN: "Chưa rõ",
} satisfies Record<LeaderChoice, string>;

/** A fixed list as options of a select. */
export function optionsOf<T extends string>(labels: Record<T, string>) {
  return (Object.keys(labels) as T[]).map((value) => ({ value, label: labels[value] }));
=======
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
>>>>>>> block
}
