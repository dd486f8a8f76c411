import { formatDate } from "@/lib/dates";
import { comparing } from "@/ui/versions";
import { type ReportValues, TEXTS, type TextName } from "./reportForm";

const labels = {
  headquarters: "Trụ sở chính",
  contact: "Điện thoại, thư điện tử",
  foundation: "Quá trình thành lập",
  structure: "Cơ cấu tổ chức, biên chế",
  organisations: "Tổ chức đảng, đoàn thể",
  gender: "Giới tính",
  nativePlace: "Quê quán",
  residence: "Trú quán",
  posts: "Chức vụ",
  qualification: "Trình độ chuyên môn",
  functions: "Chức năng, nhiệm vụ",
  others: "Thành tích khác",
  measures: "Biện pháp đạt được thành tích",
  compliance: "Chấp hành chủ trương của Đảng, pháp luật của Nhà nước",
  partyWork: "Hoạt động của tổ chức đảng, đoàn thể",
} satisfies Record<TextName, string>;

const is = comparing<ReportValues>();

/** The parts of a report as they are compared when somebody else saved meanwhile. */
export const reportParts = [
  is.field("birthDate", "Ngày sinh"),
  ...TEXTS.map((name) => is.field(name, labels[name])),
  is.rows("results", {
    key: ({ indicator }) => indicator.trim().toLowerCase(),
    label: ({ indicator }) => `Kết quả: ${indicator.trim() || "chưa có tên"}`,
    words: ({ planned, reached, comparison }) =>
      [
        planned.trim() && `Đề ra: ${planned.trim()}`,
        reached.trim() && `Kết quả: ${reached.trim()}`,
        comparison.trim() && `So sánh: ${comparison.trim()}`,
      ]
        .filter(Boolean)
        .join("\n") || "Chưa ghi số liệu",
  }),
  is.rows("awards", {
    key: ({ year, award }) => `${year}/${award.trim().toLowerCase()}`,
    label: ({ year, award }) =>
      `Khen thưởng: ${[award.trim(), year].filter(Boolean).join(", năm ") || "chưa có tên"}`,
    words: ({ decisionNumber, decisionDate, authority }) =>
      [decisionNumber.trim(), decisionDate && formatDate(decisionDate), authority.trim()]
        .filter(Boolean)
        .join(", ") || "Chưa ghi quyết định",
  }),
];
