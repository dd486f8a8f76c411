import type { ReviewProblem } from "@/ui/ReviewTable";
import { quarterOfSection, sectionLabel } from "./labels";
import type { ImportRow, PlanImport } from "./queries";

/** A row's identity: where it stood in the reading. */
export const keyOf = (row: ImportRow) => String(row.index);

/** "nhiệm vụ II.8" for those who listen. */
export function rowName(row: ImportRow): string {
  const section = quarterOfSection(row.section) ? `${row.section}.` : "";
  return `nhiệm vụ ${section}${row.number ?? "không số"}`;
}

/** The reader's problems as the review screen shows them; a torn row's text stands beside the row already. */
export function problemsOf(problems: PlanImport["problems"]): ReviewProblem[] {
  return problems.map((problem) => ({
    severity: problem.severity,
    message: problem.message,
    detail: problem.code === "declared-count-mismatch" ? KEPT : undefined,
    row: problem.row == null ? null : String(problem.row),
  }));
}

const KEPT = "Nhập đủ số đã liệt kê, giữ nguyên số ghi trong văn bản.";

/** "10 nhiệm vụ · văn bản ghi 10". */
export function sectionNote(
  sections: PlanImport["sections"],
  name: string,
  rows: readonly ImportRow[],
): string {
  const declared = sections.find((one) => sectionLabel(one.section) === name)?.declared;
  return `${rows.length} nhiệm vụ${declared == null ? "" : ` · văn bản ghi ${declared}`}`;
}
