import type { Question } from "./queries";

export interface YearDraft {
  year: number;
  grade: string | null;
  ldtt: boolean;
  cstdCs: boolean;
}

export interface AwardDraft {
  key: number;
  code: string | null;
  year: number | null;
  type: string | null;
}

export interface WorkDraft {
  key: number;
  year: number | null;
  kind: string | null;
  scope: string | null;
}

export interface StopDraft {
  key: number;
  kind: string | null;
  from: string | null;
  to: string | null;
}

export interface CheckDraft {
  kind: string | null;
  award: string | null;
  branch: string | null;
  year: number | null;
  acceptedOn: string | null;
  years: YearDraft[];
  awards: AwardDraft[];
  works: WorkDraft[];
  stops: StopDraft[];
  total: number | null;
  completed: number | null;
  ldtt: number | null;
  cstdCs: number | null;
  rank: number | null;
  quota: number | null;
  /** Null when papers are not asked about. */
  documents: string[] | null;
}

/** Titles of a year that stand beside its grade and not among the other awards. */
export const YEAR_TITLES = ["LDTT", "CSTD_CS"];

export const emptyYear = (year: number): YearDraft => ({
  year,
  grade: null,
  ldtt: false,
  cstdCs: false,
});

/** The years up to {@link last}, keeping what was filled in. */
export function yearsTo(last: number, count: number, known: YearDraft[]): YearDraft[] {
  return Array.from({ length: count }, (_, at) => {
    const year = last - at;
    return known.find((one) => one.year === year) ?? emptyYear(year);
  });
}

export function newDraft(year: number, today: string): CheckDraft {
  return {
    kind: "INDIVIDUAL",
    award: null,
    branch: null,
    year,
    acceptedOn: today,
    years: yearsTo(year, 3, []),
    awards: [],
    works: [],
    stops: [],
    total: null,
    completed: null,
    ldtt: null,
    cstdCs: null,
    rank: null,
    quota: 1,
    documents: null,
  };
}

/** What has to be said before anything can be asked. */
export function missingInCheck(draft: CheckDraft) {
  return {
    award: !draft.award && "Hãy chọn danh hiệu, hình thức khen thưởng",
    year: !draft.year && "Hãy ghi năm tính thành tích",
    kind: !draft.kind && "Hãy chọn cá nhân, tập thể hoặc hộ gia đình",
  };
}

/** The question as the server takes it; rows without a year or a choice are left out. */
export function questionOf(draft: CheckDraft): Question {
  const person = draft.kind === "INDIVIDUAL";
  const collective = draft.kind === "COLLECTIVE";
  const year = String(draft.year);
  const titles = person
    ? draft.years.flatMap((one) => [
        ...(one.ldtt ? [{ code: "LDTT", year: one.year }] : []),
        ...(one.cstdCs ? [{ code: "CSTD_CS", year: one.year }] : []),
      ])
    : [];
  const others = draft.awards
    .filter((one) => one.code && one.year)
    .map((one) => ({ code: one.code, year: one.year, type: one.type }));
  return {
    award: draft.award,
    branch: draft.branch,
    achievementYear: draft.year,
    acceptedOn: draft.acceptedOn,
    documents: draft.documents,
    subject: {
      kind: draft.kind,
      grades: Object.fromEntries(
        draft.years.filter((one) => one.grade).map((one) => [String(one.year), one.grade ?? ""]),
      ),
      awards: [...titles, ...others],
      initiatives: draft.works
        .filter((one) => one.year && one.kind)
        .map((one) => ({ year: one.year, kind: one.kind, scope: one.scope })),
      restrictions: draft.stops
        .filter((one) => one.kind)
        .map((one) => ({ kind: one.kind, from: one.from, to: one.to })),
      ...(collective && draft.total
        ? {
            members: {
              [year]: {
                total: draft.total,
                completed: draft.completed ?? 0,
                ldtt: draft.ldtt ?? 0,
                cstdCs: draft.cstdCs ?? 0,
              },
            },
          }
        : {}),
      ...(collective && draft.rank ? { blockRank: { [year]: draft.rank } } : {}),
      ...(collective && draft.quota ? { blockQuota: { [year]: draft.quota } } : {}),
    },
  };
}
