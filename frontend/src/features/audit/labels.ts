import type { components } from "@/api/schema";
import type { Tone } from "@/ui/problem";
import type { ActionGroup } from "./queries";

export const groupLabels = {
  PLAN: "Kế hoạch",
  BLOCK: "Cụm, khối thi đua",
  MOVEMENT: "Phong trào",
  PLEDGE: "Giao ước",
  MEETING: "Hội nghị",
  PROPOSAL: "Hồ sơ khen thưởng",
  COUNCIL: "Hội đồng",
  DECISION: "Quyết định",
  REGISTER: "Sổ khen thưởng",
  DOCUMENT: "Văn bản, tệp",
  UNIT: "Đơn vị, cá nhân",
  ACCOUNT: "Tài khoản, đăng nhập",
  RESTRICTED: "Xem thông tin hạn chế",
  DOWNLOAD: "Tải xuống",
  AUDIT: "Nhật ký",
  OTHER: "Việc khác",
} satisfies Record<ActionGroup, string>;

export const sampleLabels = { true: "Chỉ dữ liệu mẫu", false: "Chỉ việc thật" } as const;

export const stateTones = {
  INTACT: "done",
  OPEN: "open",
  UNSIGNED: "info",
  FAULTY: "late",
} as const satisfies Record<components["schemas"]["VerifiedDayState"], Tone>;
