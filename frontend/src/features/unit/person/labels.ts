import type { components } from "@/api/schema";

type Schemas = components["schemas"];

export const personGenderLabels = {
  MALE: "Nam (ông)",
  FEMALE: "Nữ (bà)",
  UNKNOWN: "Chưa ghi",
} satisfies Record<Schemas["Gender"], string>;

export const groupLabels = {
  LEADER_PROVINCE: "Lãnh đạo cấp bộ, cấp tỉnh trở lên",
  LEADER_DEPARTMENT: "Lãnh đạo cấp vụ, cấp sở và tương đương",
  ENTREPRENEUR: "Doanh nhân",
  LEADER_OTHER: "Lãnh đạo khác, từ phó trưởng phòng trở lên",
  DIRECT: "Người trực tiếp công tác, lao động, học tập",
} satisfies Record<Schemas["RecipientGroup"], string>;

export const cadreLabels = {
  STANDING_COMMITTEE: "Ban Thường vụ Tỉnh ủy quản lý",
  COMMITTEE: "Cấp ủy trực thuộc Tỉnh ủy quản lý",
  UNIT: "Cơ quan, đơn vị quản lý",
} satisfies Record<Schemas["CadreLevel"], string>;

export const serviceLabels = {
  OFFICE: "Giữ chức vụ lãnh đạo",
  ARMED_FORCES: "Phục vụ trong lực lượng vũ trang",
  SECTOR: "Công tác trong ngành",
  RESISTANCE: "Tham gia kháng chiến",
} satisfies Record<Schemas["ServiceKind"], string>;

export const gradeLabels = {
  HTXS: "Hoàn thành xuất sắc nhiệm vụ",
  HTT: "Hoàn thành tốt nhiệm vụ",
  HT: "Hoàn thành nhiệm vụ",
  KHT: "Không hoàn thành nhiệm vụ",
} satisfies Record<Schemas["WorkGrade"], string>;

export const initiativeKindLabels = {
  SK: "Sáng kiến",
  DT: "Đề tài khoa học, đề án",
  MT: "Mưu trí, sáng tạo trong chiến đấu, phục vụ chiến đấu",
} satisfies Record<Schemas["InitiativeKind"], string>;

export const scopeLabels = {
  CS: "Cấp cơ sở",
  TINH: "Cấp bộ, ngành, tỉnh",
  TQ: "Toàn quốc",
} satisfies Record<Schemas["InitiativeScope"], string>;
