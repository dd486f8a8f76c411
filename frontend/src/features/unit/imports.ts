import { queryOptions } from "@tanstack/react-query";
import { api, call } from "@/api/client";
import { featureKeys } from "@/api/query";
import type { components } from "@/api/schema";
import type { ReviewProblem } from "@/ui/ReviewTable";

export type UnitImport = components["schemas"]["UnitImportView"];
export type UnitImportSummary = components["schemas"]["UnitImportSummary"];
export type ReadRow = components["schemas"]["UnitImportRow"];
export type TableRow = components["schemas"]["UnitTableRow"];
export type ImportProblem = components["schemas"]["UnitImportProblem"];
type Effect = components["schemas"]["UnitRowEffect"];

export const importKeys = featureKeys("unit-import");
export const importsPath = "/don-vi/nhap";

export const importsQuery = queryOptions({
  queryKey: importKeys.list(),
  queryFn: () => call(api.GET("/api/v1/units/imports")),
});

export const importQuery = (id: string) =>
  queryOptions({
    queryKey: importKeys.record(id),
    queryFn: () => call(api.GET("/api/v1/units/imports/{id}", { params: { path: { id } } })),
  });

export const effectHeads = {
  STOPS: "Phải sửa trước khi nhập",
  ENTERS: "Lập đơn vị mới",
  CHANGES: "Sửa đơn vị đã có",
  KEEPS_AS_IS: "Giữ nguyên",
} satisfies Record<Effect, string>;

const ORDER: Effect[] = ["STOPS", "ENTERS", "CHANGES", "KEEPS_AS_IS"];
/** More rows of one kind than this are counted, not drawn. */
const SHOWN = 200;

export const keyOf = (read: ReadRow) => String(read.row.line);

export const rowName = (read: ReadRow) => `dòng ${read.row.line}: ${read.row.name ?? ""}`;

/** The rows a person looks at: those in the way first, of each kind a screenful, and everything with a remark. */
export function shownRows(made: UnitImport): ReadRow[] {
  const remarked = new Set(made.problems.map((problem) => problem.line));
  return ORDER.flatMap((effect) => {
    const rows = made.rows.filter((read) => read.effect === effect);
    return rows.filter((read, index) => index < SHOWN || remarked.has(read.row.line));
  });
}

/** "12 dòng, hiện 5" of one kind. */
export function effectNote(made: UnitImport, head: string, shown: number): string {
  const all = made.rows.filter((read) => effectHeads[read.effect] === head).length;
  return all > shown ? `${all} dòng, hiện ${shown}` : `${all} dòng`;
}

export const problemsOf = (problems: readonly ImportProblem[]): ReviewProblem[] =>
  problems.map((problem) => ({
    severity: problem.severity,
    message: `Dòng ${problem.line}: ${problem.message}`,
    detail: problem.candidates.map((one) => one.words).join("; ") || undefined,
    row: String(problem.line),
  }));

const WRITTEN: [keyof TableRow, string][] = [
  ["name", "Tên"],
  ["kind", "Loại"],
  ["parent", "Trực thuộc"],
  ["code", "Mã định danh"],
  ["aliases", "Tên gọi khác"],
  ["validFrom", "Từ"],
  ["validTo", "Đến"],
  ["standingBody", "Cơ quan thường trực"],
  ["areas", "Địa bàn"],
  ["headcounts", "Số người"],
  ["officers", "Người làm thi đua"],
];

/** The row as it stands in the file. */
export const rawOf = ({ row }: ReadRow) =>
  WRITTEN.flatMap(([field, label]) => (row[field] ? [`${label}: ${row[field]}`] : [])).join(" · ");
