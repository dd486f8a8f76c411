import type { UnitKind } from "./queries";
import type { RestrictionKind } from "./restricted";

export const kindLabels = {
  PARTY_BODY: "Cơ quan Đảng",
  PEOPLES_COMMITTEE: "Ủy ban nhân dân tỉnh",
  DEPARTMENT: "Sở, ban, ngành",
  ARMED_FORCE: "Lực lượng vũ trang",
  JUSTICE: "Cơ quan tư pháp",
  MASS_ORGANISATION: "Mặt trận, đoàn thể",
  COMMUNE: "Xã, phường",
  ENTERPRISE: "Doanh nghiệp",
  COOPERATIVE: "Hợp tác xã",
  SCHOOL: "Cơ sở giáo dục",
  ASSOCIATION: "Hội",
  COUNCIL: "Hội đồng, ban chỉ đạo",
  HAMLET: "Thôn, xóm, tổ dân phố",
  COLLECTIVE: "Tập thể không có tư cách pháp nhân",
  CENTRAL_BODY: "Cơ quan Trung ương trên địa bàn",
  SUB_UNIT: "Phòng, đơn vị trực thuộc",
  PRESS: "Cơ quan báo chí",
  OTHER_PROVINCE: "Tỉnh, thành phố khác",
  MINISTRY: "Bộ, ban, ngành Trung ương",
} satisfies Record<UnitKind, string>;

export const restrictionLabels = {
  DISCIPLINE: "Kỷ luật",
  DISCIPLINE_PENDING: "Đang xem xét kỷ luật",
  INSPECTION: "Thanh tra, kiểm tra, điều tra",
  COMPLAINT: "Khiếu nại, tố cáo đang xác minh",
} satisfies Record<RestrictionKind, string>;
