import { comparing } from "@/ui/versions";
import type { MovementDraft } from "./content";
import { addressedKinds, methods, scopes } from "./labels";
import type { Method, Scope } from "./queries";

const is = comparing<MovementDraft>();

/** The fields of a movement as they are compared when somebody else saved meanwhile. */
export const movementParts = (blockName: (id: string) => string) => [
  is.field("name", "Tên phong trào"),
  is.field("scope", "Phạm vi", (scope) => scopes[scope as Scope] ?? ""),
  is.field("method", "Hình thức tổ chức", (method) => methods[method as Method] ?? ""),
  is.field("blockId", "Cụm, khối", (id) => (id === null ? "" : blockName(id))),
  is.field("ownerUnitId", "Đơn vị phát động"),
  is.field("fromYear", "Từ năm"),
  is.field("toYear", "Đến năm"),
  is.field("startsOn", "Ngày bắt đầu"),
  is.field("endsOn", "Ngày kết thúc"),
  is.field("period", "Thời gian"),
  is.field("parentId", "Thực hiện phong trào cấp trên"),
  is.field("subjects", "Đối tượng"),
  is.field("criteria", "Tiêu chí"),
  is.field("note", "Ghi chú"),
  is.field("addressedKinds", "Gửi đến các loại đơn vị", (kinds) =>
    addressedKinds
      .filter(([kind]) => kinds.includes(kind))
      .map(([, label]) => label)
      .join(", "),
  ),
  is.field("addressedUnits", "Gửi đến các đơn vị", (units) =>
    units.map(({ label }) => label).join(", "),
  ),
  is.field("addressedBlockId", "Gửi đến cụm, khối", (id) => (id === null ? "" : blockName(id))),
  is.field("joinDue", "Hạn đăng ký"),
  is.field("reportPeriod", "Kỳ báo cáo"),
  is.field("reportDue", "Hạn báo kết quả"),
  // A target has no lasting name but its words.
  is.rows("targets", {
    key: ({ indicator }) => indicator.trim().toLowerCase(),
    label: ({ indicator }) => `Chỉ tiêu: ${indicator || "chưa có tên"}`,
    words: ({ planned, measure }) =>
      [planned.trim() || "Chưa ghi mức", measure.trim()].filter(Boolean).join(", đơn vị tính "),
    order: "Thứ tự chỉ tiêu",
  }),
];
