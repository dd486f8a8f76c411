import { formatNumber } from "@/lib/numbers";
import { type Compared, comparing } from "@/ui/versions";
import type { PledgeDraft, TargetDraft } from "./draft";
import type { Entry, ResultsDraft } from "./entries";
import { directions, subjectKinds } from "./labels";
import type { Target } from "./queries";

const is = comparing<PledgeDraft>();

/** What a pledge promises, as it is compared when somebody else saved meanwhile. */
export const pledgeParts = (awardName: (code: string) => string): Compared<PledgeDraft>[] => [
  is.rows("targets", {
    key: ({ key }) => key,
    label: ({ indicator }) => `Chỉ tiêu: ${indicator.trim() || "chưa có tên"}`,
    words: targetWords,
    order: "Thứ tự chỉ tiêu",
  }),
  is.rows("aims", {
    key: ({ awardCode, subjectName }) => `${awardCode}/${subjectName.trim()}`,
    label: ({ awardCode }) => `Đăng ký: ${awardCode ? awardName(awardCode) : "chưa chọn"}`,
    words: ({ subjectKind, subjectName, note }) =>
      [`${subjectKinds[subjectKind]} ${subjectName.trim()}`, note.trim()]
        .filter(Boolean)
        .join("\n"),
  }),
  is.field("contents", "Nội dung bằng lời"),
];

function targetWords({ indicator, direction, planned, measure, reading, note }: TargetDraft) {
  const amount = [planned.trim() || "chưa ghi mức", measure.trim()].filter(Boolean).join(" ");
  return [
    indicator.trim(),
    direction === "DONE" ? "Không có con số" : `Mức giao ước: ${amount}`,
    direction !== "DONE" && reading !== null && `Hiểu là ${formatNumber(reading)}`,
    directions[direction].label,
    note.trim(),
  ]
    .filter(Boolean)
    .join("\n");
}

/** The results target by target; `fileName` says which proofs lie there. */
export const resultParts = (
  targets: readonly Target[],
  fileName: (id: string) => string,
): Compared<ResultsDraft>[] => [
  () =>
    targets.map((target) => ({
      key: target.id,
      label: target.indicator,
      words: ({ entries }) => {
        const entry = entries[target.id];
        return entry ? entryWords(entry, target.measure ?? "", fileName) : "";
      },
      take: (into, from) => {
        const entry = from.entries[target.id];
        return entry ? { ...into, entries: { ...into.entries, [target.id]: entry } } : into;
      },
    })),
  comparing<ResultsDraft>().field("review", "Đơn vị tự đánh giá"),
];

function entryWords(entry: Entry, measure: string, fileName: (id: string) => string): string {
  const reached = entry.reached.trim();
  return [
    reached && `Kết quả: ${reached} ${measure}`.trim(),
    reached && entry.reading !== null && `Hiểu là ${formatNumber(entry.reading)}`,
    entry.done !== null && (entry.done ? "Đã hoàn thành" : "Chưa hoàn thành"),
    entry.evidence.trim(),
    ...entry.fileIds.map((id) => `Tệp: ${fileName(id)}`),
  ]
    .filter(Boolean)
    .join("\n");
}
