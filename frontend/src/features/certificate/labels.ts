import type { CertificatePart } from "./queries";

export const partWords = {
  NATION: "Quốc hiệu",
  MOTTO: "Tiêu ngữ",
  ISSUER: "Người khen",
  GIVES: "Tặng",
  AWARD: "Hình thức, danh hiệu",
  NAME: "Tên người, tập thể",
  BELONGS: "Chức vụ, đơn vị",
  ACHIEVEMENT: "Thành tích",
  DECISION: "Số, ngày quyết định",
  PLACE_DATE: "Nơi, ngày ký",
  CAPACITY: "Quyền hạn người ký",
  SIGNER: "Họ tên người ký",
  CODE: "Mã kiểm tra",
} satisfies Record<CertificatePart, string>;
