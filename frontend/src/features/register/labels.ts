import type { ComponentType } from "react";
import type { components } from "@/api/schema";
import { BlockIcon, PersonIcon, UnitIcon } from "@/ui/icons";

type Icon = ComponentType<{ size?: number; stroke?: number; "aria-hidden"?: "true" }>;

export const kindIcons = {
  COLLECTIVE: UnitIcon,
  INDIVIDUAL: PersonIcon,
  HOUSEHOLD: BlockIcon,
} satisfies Record<components["schemas"]["SubjectKind"], Icon>;

/** Where an entry comes from, and what that means for whoever relies on it. */
export const sourceWords = {
  OWN_DECISION: {
    tone: "done",
    short: "Quyết định trên hệ thống",
    long: "Ghi cùng lúc với quyết định được ban hành trên hệ thống này.",
  },
  HIGHER_DECISION: {
    tone: "done",
    short: "Cấp trên quyết định",
    long: "Thủ tướng Chính phủ hoặc Chủ tịch nước quyết định theo tờ trình của tỉnh; Ban Thi đua – Khen thưởng ghi kết quả.",
  },
  DECLARED: {
    tone: "neutral",
    short: "Nhập từ quyết định cũ",
    long: "Ban Thi đua – Khen thưởng nhập từ quyết định trên giấy. Hệ thống chưa đối chiếu với bản gốc.",
  },
  UNIT_DECLARED: {
    tone: "done",
    short: "Đơn vị khai, đã đối chiếu",
    long: "Đơn vị khai từ quyết định của nơi khác; Ban Thi đua – Khen thưởng đã đối chiếu với bản chụp quyết định.",
  },
  IMPORTED: {
    tone: "neutral",
    short: "Nhập từ bảng cũ",
    long: "Ban Thi đua – Khen thưởng nhập từ bảng khen thưởng của các năm trước. Hệ thống chưa đối chiếu với bản gốc.",
  },
} as const satisfies Record<
  components["schemas"]["EntrySource"],
  { tone: "done" | "neutral"; short: string; long: string }
>;

/** Whom an honour was given to. */
export const subjectKindWords = {
  COLLECTIVE: "Tập thể",
  INDIVIDUAL: "Cá nhân",
  HOUSEHOLD: "Hộ gia đình",
} satisfies Record<components["schemas"]["SubjectKind"], string>;

/** Where a table of earlier honours is. */
export const importStateTones = {
  RECEIVING: "open",
  READING: "info",
  UNREADABLE: "late",
  READ: "open",
  WRITING: "info",
  WRITTEN: "done",
  UNDONE: "neutral",
} as const satisfies Record<components["schemas"]["RegisterImportState"], string>;

/** The lines of a table, what hinders first. */
export const importLineWords = {
  FAULTY: "Dòng lỗi",
  DOUBTFUL: "Nên xem lại",
  DUPLICATE: "Trùng",
  READY: "Ghi được",
} satisfies Record<components["schemas"]["RegisterImportLines"], string>;

/** What was said of two lines that looked like one. */
export const outcomeWords = {
  MERGED: "Đã gộp",
  NOT_SAME: "Không phải trùng",
} satisfies Record<components["schemas"]["RegisterDuplicateOutcome"], string>;

/** What can be misprinted in a decision. */
export const correctedFieldWords = {
  NAME: "Tên người, tập thể",
  UNIT_NAME: "Đơn vị",
  POST: "Chức vụ",
  ACHIEVEMENT: "Thành tích",
} satisfies Record<components["schemas"]["CorrectedField"], string>;
