import { comparing } from "@/ui/versions";
import type { RoundDraft } from "./content";
import { routes, subjects } from "./labels";
import type { RoundRoute, RoundSubject } from "./queries";

const is = comparing<RoundDraft>();

/** The fields of a round as they are compared when somebody else saved meanwhile. */
export const roundParts = (awardName: (code: string) => string) => [
  is.field("name", "Tên đợt xét"),
  is.field("year", "Năm thành tích"),
  is.field("subject", "Xét về", (subject) => subjects[subject as RoundSubject] ?? ""),
  is.field("movement", "Phong trào"),
  is.field("from", "Thành tích từ ngày"),
  is.field("to", "Đến ngày"),
  is.field("guidance", "Văn bản hướng dẫn"),
  is.field("lead", "Cơ quan chủ trì"),
  is.field("deadline", "Thời hạn chung"),
  is.rows("exceptions", {
    key: ({ target, code }) => `${target} ${code}`,
    label: ({ code }) => `Thời hạn riêng: ${code ? awardName(code) : "cụm, khối thi đua"}`,
    words: ({ deadline }) => deadline,
    order: "Thứ tự thời hạn riêng",
  }),
  is.field("senders", "Ai được gửi", (senders) =>
    senders === "EVERY" ? "Mọi đơn vị" : senders === "SOME" ? "Một số đơn vị" : "Không đơn vị nào",
  ),
  is.field("byBlocks", "Cụm, khối được gửi", (blocks) => (blocks ? "Có" : "Không")),
  is.rows("awards", {
    key: ({ code }) => code,
    label: ({ code }) => awardName(code),
    words: ({ route, quota }) =>
      [routes[route as RoundRoute], quota ? `chỉ tiêu ${quota}` : ""].filter(Boolean).join(", "),
    order: "Thứ tự danh hiệu, hình thức",
  }),
];
