import { comparing } from "@/ui/versions";
import type { PlanValues } from "./PlanForm";

const is = comparing<PlanValues>();

/** The heading of a plan as it is compared when somebody else saved meanwhile. */
export const planParts = [
  is.field("title", "Tên kế hoạch"),
  is.field("year", "Năm", (year) => (year === null ? "" : String(year))),
  is.field("issuerId", "Cơ quan ban hành"),
  is.field("issuerText", "Ban hành thay mặt"),
  is.field("number", "Số, ký hiệu"),
  is.field("issuedOn", "Ngày ban hành"),
  is.field("legalBases", "Căn cứ"),
  is.field("purposes", "Mục đích"),
  is.field("requirements", "Yêu cầu"),
  is.field("signerName", "Người ký"),
  is.field("signerCapacity", "Thẩm quyền ký"),
  is.field("signerPosition", "Chức vụ"),
  is.field("recipients", "Nơi nhận"),
];
