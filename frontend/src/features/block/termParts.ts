import { comparing } from "@/ui/versions";
import { choiceLabels } from "./labels";
import type { LeaderChoice } from "./queries";
import type { TermDraft } from "./termDraft";

const is = comparing<TermDraft>();

const nameOf = (id: string | null, { members }: TermDraft) =>
  id === null ? "" : (members.find((one) => one.id === id)?.name ?? "Đơn vị ngoài danh sách");

/** The fields of a term as they are compared when somebody else saved meanwhile. */
export const termParts = [
  is.rows("members", {
    key: ({ id }) => id,
    label: ({ name }) => name,
    words: () => "Là thành viên",
    order: "Thứ tự thành viên",
  }),
  is.field("declaredMembers", "Số thành viên văn bản ghi"),
  is.field("head", "Đơn vị Trưởng khối", nameOf),
  is.field("headPerson", "Người đại diện Trưởng khối"),
  is.field("deputies", "Phó", (deputies, draft) =>
    deputies
      .map(({ unit, person }) => [nameOf(unit, draft), person].filter(Boolean).join(", "))
      .filter(Boolean)
      .join("; "),
  ),
  is.field("headTitle", "Chức danh trưởng"),
  is.field("deputyTitle", "Chức danh phó"),
  is.field("choice", "Cách chọn", (choice) => choiceLabels[choice as LeaderChoice] ?? ""),
  is.field("flags", "Cờ thi đua"),
  is.field("merits", "Bằng khen"),
  is.field("note", "Ghi chú"),
];
