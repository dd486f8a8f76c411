import type { Area, Officer } from "./profile";
import type { UnitKind } from "./queries";
import type { ReorganisationKind, Tie } from "./reorganisations";
import type { RestrictionKind } from "./restricted";

export const kindLabels = {
  PARTY_BODY: "Cơ quan Đảng",
  PEOPLES_COMMITTEE: "Ủy ban nhân dân tỉnh",
  DEPARTMENT: "Sở, ban, ngành",
  ARMED_FORCE: "Lực lượng vũ trang",
  JUSTICE: "Cơ quan tư pháp",
  MASS_ORGANISATION: "Mặt trận, đoàn thể",
  COMMUNE: "Xã, phường, đặc khu",
  DISTRICT: "Cấp huyện (đến ngày 30/6/2025)",
  ENTERPRISE: "Doanh nghiệp",
  COOPERATIVE: "Hợp tác xã",
  SCHOOL: "Cơ sở giáo dục",
  PUBLIC_SERVICE: "Đơn vị sự nghiệp",
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

export const reorganisationLabels = {
  MERGE: "Sáp nhập, hợp nhất",
  SPLIT: "Chia, tách",
  RENAME: "Đổi tên",
  DISSOLVE: "Giải thể",
  TRANSFER: "Chuyển cơ quan chủ quản",
} satisfies Record<ReorganisationKind, string>;

export const reorganisationHints = {
  MERGE: "Từ hai đơn vị trở lên thành một; đơn vị tiếp nhận có thể là một trong số đó",
  SPLIT: "Một đơn vị thành hai trở lên; đơn vị cũ có thể vẫn là một trong số đó",
  RENAME: "Vẫn là đơn vị cũ, mang tên mới; tên cũ được giữ và vẫn tìm thấy",
  DISSOLVE: "Đơn vị kết thúc, không có đơn vị kế thừa",
  TRANSFER: "Vẫn là đơn vị cũ, trực thuộc cơ quan khác",
} satisfies Record<ReorganisationKind, string>;

export const effectLabels = {
  FOLLOWS: "Chuyển theo",
  STOPS: "Cần xem lại",
  BLOCKS: "Phải xử lý trước",
} satisfies Record<Tie["effect"], string>;

export const areaLabels = {
  REMOTE: "Vùng sâu, vùng xa",
  BORDER: "Biên giới",
  ISLAND: "Hải đảo",
  SPECIALLY_DIFFICULT: "Đặc biệt khó khăn",
} satisfies Record<Area["kind"], string>;

export const genderLabels = {
  MALE: "Nam",
  FEMALE: "Nữ",
  UNKNOWN: "Chưa rõ",
} satisfies Record<Officer["gender"], string>;

export const workingTimeLabels = {
  FULL: "Chuyên trách",
  PART: "Kiêm nhiệm",
} satisfies Record<Officer["workingTime"], string>;

export const trainingLabels = {
  ELEMENTARY: "Sơ cấp",
  INTERMEDIATE: "Trung cấp",
  COLLEGE: "Cao đẳng",
  UNIVERSITY: "Đại học",
  POSTGRADUATE: "Trên đại học",
  UNKNOWN: "Chưa rõ",
} satisfies Record<Officer["training"], string>;

/** A map of labels as options of a choice. */
export const optionsOf = (labels: Record<string, string>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));
