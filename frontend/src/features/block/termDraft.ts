import type { ComboOption } from "@/ui/fields/ComboField";
import type { LeaderChoice, Term, TermContent } from "./queries";

export interface MemberDraft {
  id: string;
  name: string;
}

/** A term as it is edited; dates and people of leaders that the form does not show are kept as they were. */
export interface TermDraft {
  year: number | null;
  declaredMembers: number | null;
  members: MemberDraft[];
  head: string | null;
  headPerson: string;
  deputy: string | null;
  deputyPerson: string;
  choice: string | null;
  flags: number | null;
  merits: number | null;
  note: string;
}

export const FLAG = "CO_TINH";
export const MERIT = "BK_TINH";

export function emptyTerm(year: number): TermDraft {
  return {
    year,
    declaredMembers: null,
    members: [],
    head: null,
    headPerson: "",
    deputy: null,
    deputyPerson: "",
    choice: "ELECTED",
    flags: 1,
    merits: 1,
    note: "",
  };
}

export function draftOf(term: Term): TermDraft {
  const current = (role: "HEAD" | "DEPUTY") =>
    term.leaders.find((one) => one.role === role && one.current);
  const most = (code: string) =>
    term.quotas.find((quota) => quota.awardCode === code)?.most ?? null;
  const head = current("HEAD");
  const deputy = current("DEPUTY");
  return {
    year: term.year,
    declaredMembers: term.declaredMembers ?? null,
    members: term.members.map(({ unitId, unitName }) => ({ id: unitId, name: unitName })),
    head: head?.unitId ?? null,
    headPerson: head?.representative ?? "",
    deputy: deputy?.unitId ?? null,
    deputyPerson: deputy?.representative ?? "",
    choice: head?.choice ?? "ELECTED",
    flags: most(FLAG),
    merits: most(MERIT),
    note: term.note ?? "",
  };
}

/** What is sent; everything of `before` that the form does not show goes along unchanged. */
export function contentOf(draft: TermDraft, before?: Term): TermContent {
  const kept = before?.leaders.filter((one) => !isShown(before, one)) ?? [];
  const leader = (role: "HEAD" | "DEPUTY", unitId: string, person: string) => {
    const same = before?.leaders.find(
      (one) => one.role === role && one.unitId === unitId && one.current,
    );
    return {
      role,
      unitId,
      representative: person.trim() || null,
      since: same?.since ?? null,
      until: same?.until ?? null,
      choice: (draft.choice ?? "UNKNOWN") as LeaderChoice,
      source: same?.source ?? null,
    };
  };
  const quota = (awardCode: string, most: number | null) =>
    most === null
      ? []
      : [
          {
            awardCode,
            most,
            rule: before?.quotas.find((one) => one.awardCode === awardCode)?.rule ?? null,
          },
        ];
  return {
    declaredMembers: draft.declaredMembers,
    headTitle: before?.headTitle ?? null,
    deputyTitle: before?.deputyTitle ?? null,
    members: draft.members.map(({ id }) => {
      const same = before?.members.find((one) => one.unitId === id);
      return { unitId: id, since: same?.since ?? null, written: same?.written ?? null };
    }),
    leaders: [
      ...(draft.head ? [leader("HEAD", draft.head, draft.headPerson)] : []),
      ...(draft.deputy ? [leader("DEPUTY", draft.deputy, draft.deputyPerson)] : []),
      ...kept.map(({ role, unitId, representative, since, until, choice, source }) => ({
        role,
        unitId,
        representative,
        since,
        until,
        choice,
        source,
      })),
    ],
    quotas: [
      ...quota(FLAG, draft.flags),
      ...quota(MERIT, draft.merits),
      ...(before?.quotas.filter(({ awardCode }) => awardCode !== FLAG && awardCode !== MERIT) ??
        []),
    ],
    note: draft.note.trim() || null,
  };
}

/** The form shows the present head and the first present deputy. */
function isShown(term: Term, leader: Term["leaders"][number]): boolean {
  if (!leader.current || (leader.role !== "HEAD" && leader.role !== "DEPUTY")) return false;
  return leader === term.leaders.find((one) => one.role === leader.role && one.current);
}

export function withMember(draft: TermDraft, unit: ComboOption): MemberDraft[] {
  return draft.members.some(({ id }) => id === unit.id)
    ? draft.members
    : [...draft.members, { id: unit.id, name: unit.label }];
}

/** The row moved one place; at the ends nothing happens. */
export function moved(rows: MemberDraft[], index: number, by: -1 | 1): MemberDraft[] {
  const target = index + by;
  const row = rows[index];
  if (!row || target < 0 || target >= rows.length) return rows;
  const next = rows.filter((_, at) => at !== index);
  next.splice(target, 0, row);
  return next;
}
