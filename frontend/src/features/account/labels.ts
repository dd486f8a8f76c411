import type { Tone } from "@/ui/problem";
import type { AccountStatus, GrantState, Role } from "./accounts";

export const statusLabels = {
  ACTIVE: "Đang dùng",
  INVITED: "Chờ đặt mật khẩu",
  DISABLED: "Đã khóa",
} satisfies Record<AccountStatus, string>;

export const statusTones = {
  ACTIVE: "done",
  INVITED: "open",
  DISABLED: "late",
} satisfies Record<AccountStatus, Tone>;

export const grantTones = {
  COMING: "open",
  CURRENT: "done",
  OVER: "neutral",
} satisfies Record<GrantState, Tone>;

/** Roles people hold; the one of connected systems is given to no person. */
export const roleLabels = {
  UNIT_HEAD: "Thủ trưởng đơn vị",
  UNIT_OFFICER: "Cán bộ phụ trách của đơn vị",
  DEPARTMENT: "Chuyên viên Ban Thi đua – Khen thưởng",
  DEPARTMENT_HEAD: "Lãnh đạo Sở Nội vụ",
  OFFICE: "Văn phòng UBND tỉnh",
  LEADER: "Lãnh đạo UBND tỉnh",
  COUNCIL: "Thành viên Hội đồng",
  AUDITOR: "Giám sát nhật ký",
  ADMIN: "Quản trị hệ thống",
  GUEST: "Khách của phòng cụm liên tỉnh",
} satisfies Record<Exclude<Role, "INTEGRATION">, string>;

/** Which roles ask for a unit beside them. */
export const ofUnit = {
  UNIT_HEAD: true,
  UNIT_OFFICER: true,
  DEPARTMENT: false,
  DEPARTMENT_HEAD: false,
  OFFICE: false,
  LEADER: false,
  COUNCIL: false,
  AUDITOR: false,
  ADMIN: false,
  GUEST: true,
} satisfies Record<keyof typeof roleLabels, boolean>;

export type PersonRole = keyof typeof roleLabels;

export function needsUnit(role: string | null): boolean {
  return role !== null && role in ofUnit && ofUnit[role as PersonRole];
}

export function optionsOf<T extends string>(labels: Record<T, string>) {
  return (Object.keys(labels) as T[]).map((value) => ({ value, label: labels[value] }));
}
