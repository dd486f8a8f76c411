/** Words for the codes that every screen meets. Codes of one feature live in that feature's `labels.ts`. */

export type Role =
  | "ADMIN"
  | "DEPARTMENT"
  | "DEPARTMENT_HEAD"
  | "OFFICE"
  | "LEADER"
  | "COUNCIL"
  | "UNIT_HEAD"
  | "UNIT_OFFICER"
  | "AUDITOR"
  | "INTEGRATION";

export const roleLabels = {
  ADMIN: "Quản trị hệ thống",
  DEPARTMENT: "Chuyên viên thi đua, khen thưởng",
  DEPARTMENT_HEAD: "Lãnh đạo Sở Nội vụ",
  OFFICE: "Văn phòng UBND tỉnh",
  LEADER: "Lãnh đạo UBND tỉnh",
  COUNCIL: "Thành viên Hội đồng Thi đua - Khen thưởng",
  UNIT_HEAD: "Thủ trưởng đơn vị",
  UNIT_OFFICER: "Cán bộ thi đua, khen thưởng của đơn vị",
  AUDITOR: "Giám sát nhật ký",
  INTEGRATION: "Hệ thống kết nối",
} satisfies Record<Role, string>;

/** The Vietnamese words of a role; an unknown code is never shown raw. */
export function roleLabel(role: string): string {
  return roleLabels[role as Role] ?? "Vai trò khác";
}
