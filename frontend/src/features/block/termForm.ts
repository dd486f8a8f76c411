import type { ComboOption } from "@/ui/fields/ComboField";
import type { LeaderChoice, LeaderRole, Term, TermContent } from "./queries";

/** Rows carry a key of their own, so that moving one keeps what is typed in it. */
export interface MemberRow {
  key: string;
  unitId: ComboOption | null;
  written: string;
}

export interface LeaderRow {
  key: string;
  role: string | null;
  unitId: ComboOption | null;
  representative: string;
  choice: string | null;
}

export interface QuotaRow {
  key: string;
  awardCode: string | null;
  most: number | null;
}

export interface TermValues {
  year: number | null;
  declaredMembers: number | null;
  headTitle: string;
  deputyTitle: string;
  members: MemberRow[];
  leaders: LeaderRow[];
  quotas: QuotaRow[];
  note: string;
}

let keys = 0;
const newKey = () => `r${++keys}`;

export const memberRow = (unitId: ComboOption | null = null, written = ""): MemberRow => ({
  key: newKey(),
  unitId,
  written,
});

export const leaderRow = (role: LeaderRole): LeaderRow => ({
  key: newKey(),
  role,
  unitId: null,
  representative: "",
  choice: "ELECTED",
});

export const quotaRow = (awardCode: string | null = null, most: number | null = 1): QuotaRow => ({
  key: newKey(),
  awardCode,
  most,
});

export const emptyTerm = (year: number): TermValues => ({
  year,
  declaredMembers: null,
  headTitle: "",
  deputyTitle: "",
  members: [memberRow()],
  leaders: [leaderRow("HEAD"), leaderRow("DEPUTY")],
  quotas: [quotaRow("CO_TINH"), quotaRow("BK_TINH")],
  note: "",
});

export function valuesOf(term: Term): TermValues {
  return {
    year: term.year,
    declaredMembers: term.declaredMembers ?? null,
    headTitle: term.headTitle,
    deputyTitle: term.deputyTitle,
    members: term.members.map((m) =>
      memberRow({ id: m.unitId, label: m.unitName }, m.written ?? ""),
    ),
    leaders: term.leaders.map((l) => ({
      key: newKey(),
      role: l.role,
      unitId: l.unitId ? { id: l.unitId, label: l.unitName ?? "" } : null,
      representative: l.representative ?? "",
      choice: l.choice,
    })),
    quotas: term.quotas.map((q) => quotaRow(q.awardCode, q.most ?? null)),
    note: term.note ?? "",
  };
}

/** Members and quotas of an earlier year for a new one; who leads is to be said anew. */
export function nextOf(term: Term, year: number): TermValues {
  return {
    ...valuesOf(term),
    year,
    leaders: [leaderRow("HEAD"), leaderRow("DEPUTY")],
    note: "",
  };
}

/** What is sent. A leader without unit stays: "not known which unit" is a fact too. */
export function contentOf(v: TermValues): TermContent {
  return {
    declaredMembers: v.declaredMembers ?? undefined,
    headTitle: v.headTitle.trim() || undefined,
    deputyTitle: v.deputyTitle.trim() || undefined,
    members: v.members
      .filter((m) => m.unitId)
      .map((m) => ({
        unitId: (m.unitId as ComboOption).id,
        written: m.written.trim() || undefined,
      })),
    leaders: v.leaders
      .filter((l) => l.role && (l.unitId || l.choice === "UNKNOWN" || l.representative.trim()))
      .map((l) => ({
        role: l.role as LeaderRole,
        unitId: l.unitId?.id,
        representative: l.representative.trim() || undefined,
        choice: (l.choice ?? "UNKNOWN") as LeaderChoice,
      })),
    quotas: v.quotas
      .filter((q) => q.awardCode)
      .map((q) => ({ awardCode: q.awardCode as string, most: q.most ?? undefined })),
    note: v.note.trim() || undefined,
  };
}

/** Puts the row at `at` one place up or down. */
export function moved<T>(rows: T[], at: number, by: -1 | 1): T[] {
  const to = at + by;
  if (to < 0 || to >= rows.length) return rows;
  const next = [...rows];
  const [row] = next.splice(at, 1);
  next.splice(to, 0, row as T);
  return next;
}
