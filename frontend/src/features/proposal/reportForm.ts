import type { Report, WriteReport } from "./queries";

export interface ResultRow {
  indicator: string;
  planned: string;
  reached: string;
  comparison: string;
}

export interface AwardRow {
  year: number | null;
  award: string;
  decisionNumber: string;
  decisionDate: string | null;
  authority: string;
}

/** The texts of a report as they stand in the form. */
export const TEXTS = [
  "headquarters",
  "contact",
  "foundation",
  "structure",
  "organisations",
  "gender",
  "nativePlace",
  "residence",
  "posts",
  "qualification",
  "functions",
  "others",
  "measures",
  "compliance",
  "partyWork",
] as const;

export type TextName = (typeof TEXTS)[number];

export type ReportValues = Record<TextName, string> & {
  birthDate: string | null;
  results: ResultRow[];
  awards: AwardRow[];
};

export const emptyResult: ResultRow = { indicator: "", planned: "", reached: "", comparison: "" };
export const emptyAward: AwardRow = {
  year: null,
  award: "",
  decisionNumber: "",
  decisionDate: null,
  authority: "",
};

const resultOf = (row: Report["results"][number]): ResultRow => ({
  indicator: row.indicator,
  planned: row.planned ?? "",
  reached: row.reached ?? "",
  comparison: row.comparison ?? "",
});

const awardOf = (row: Report["awards"][number]): AwardRow => ({
  year: row.year,
  award: row.award,
  decisionNumber: row.decisionNumber ?? "",
  decisionDate: row.decisionDate ?? null,
  authority: row.authority ?? "",
});

export function valuesOf(report: Report): ReportValues {
  const texts = Object.fromEntries(TEXTS.map((name) => [name, report[name] ?? ""]));
  return {
    ...(texts as Record<TextName, string>),
    birthDate: report.birthDate ?? null,
    results: report.results.map(resultOf),
    awards: report.awards.map(awardOf),
  };
}

const filled = (text: string) => text.trim() !== "";

/** What is sent: empty texts and rows nobody wrote in are left out. */
export function bodyOf(values: ReportValues): WriteReport {
  const texts = Object.fromEntries(
    TEXTS.filter((name) => filled(values[name])).map((name) => [name, values[name].trim()]),
  );
  return {
    ...texts,
    ...(values.birthDate ? { birthDate: values.birthDate } : {}),
    results: values.results
      .filter((row) => filled(row.indicator))
      .map((row) => ({
        indicator: row.indicator.trim(),
        ...(filled(row.planned) ? { planned: row.planned.trim() } : {}),
        ...(filled(row.reached) ? { reached: row.reached.trim() } : {}),
        ...(filled(row.comparison) ? { comparison: row.comparison.trim() } : {}),
      })),
    awards: values.awards
      .filter((row) => filled(row.award) && row.year !== null)
      .map((row) => ({
        year: row.year ?? 0,
        award: row.award.trim(),
        ...(filled(row.decisionNumber) ? { decisionNumber: row.decisionNumber.trim() } : {}),
        ...(row.decisionDate ? { decisionDate: row.decisionDate } : {}),
        ...(filled(row.authority) ? { authority: row.authority.trim() } : {}),
      })),
  };
}

/** Rows the system knows that the report does not have yet. */
export function missingResults(report: Report, values: ReportValues): ResultRow[] {
  return report.knownResults
    .filter((known) => !values.results.some((row) => row.indicator.trim() === known.indicator))
    .map(resultOf);
}

export function missingAwards(report: Report, values: ReportValues): AwardRow[] {
  return report.knownAwards
    .filter(
      (known) =>
        !values.awards.some((row) => row.year === known.year && row.award.trim() === known.award),
    )
    .map(awardOf);
}
