import type { ComboOption } from "@/ui/fields/ComboField";
import type { LeaderChoice, Term, TermContent } from "./queries";

export interface MemberDraft {
  id: string;
  name: string;
}

export interface DeputyDraft {
  unit: string | null;
  person: string;
}

/** A term as it is edited; dates and people of leaders that the form does not show are kept as they were. */
export interface TermDraft {
  year: number | null;
  declaredMembers: number | null;
  members: MemberDraft[];
  head: string | null;
  headPerson: string;
  deputies: DeputyDraft[];
  headTitle: string;
  deputyTitle: string;
  choice: string | null;
  flags: number | null;
  merits: number | null;
  note: string;
}

/** Before the name of a member that is matched with no unit, in place of its id. */
export const WRITTEN = "written:";

export const FLAG = "CO_TINH";
export const MERIT = "BK_TINH";

export function emptyTerm(year: number): TermDraft {
  return {
    year,
    declaredMembers: null,
    members: [],
    head: null,
    headPerson: "",
    deputies: [{ unit: null, person: "" }],
    headTitle: "",
    deputyTitle: "",
    choice: "ELECTED",
    flags: 1,
    merits: 1,
    note: "",
  };
}

export function draftOf(term: Term): TermDraft {
  const most = (code: string) =>
    term.quotas.find((quota) => quota.awardCode === code && isShownQuota(quota))?.most ?? null;
  const head = term.leaders.find((one) => isHead(term, one));
  const deputies = term.leaders.filter(isDeputy);
  return {
    year: term.year,
    declaredMembers: term.declaredMembers ?? null,
    members: term.members.map(({ unitId, unitName, written }) => ({
      id: unitId ?? `${WRITTEN}${written ?? unitName}`,
      name: unitName,
    })),
    head: head?.unitId ?? null,
    headPerson: head?.representative ?? "",
    deputies:
      deputies.length > 0
        ? deputies.map((one) => ({ unit: one.unitId ?? null, person: one.representative ?? "" }))
        : [{ unit: null, person: "" }],
    headTitle: term.headTitle,
    deputyTitle: term.deputyTitle,
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
      written: same?.written ?? null,
      expected: same?.expected ?? false,
    };
  };
  const ownQuota = (awardCode: string) =>
    before?.quotas.find((one) => one.awardCode === awardCode && one.reach !== "INNER_BLOCKS");
  const quota = (awardCode: string, most: number | null) => {
    const own = ownQuota(awardCode);
    return most === null
      ? []
      : [
          {
            awardCode,
            most,
            rule: own?.rule ?? null,
            share: own?.share ?? undefined,
            shareOf: own?.shareOf ?? undefined,
          },
        ];
  };
  return {
    declaredMembers: draft.declaredMembers,
    headTitle: draft.headTitle.trim() || null,
    deputyTitle: draft.deputyTitle.trim() || null,
    members: draft.members.map(({ id, name }) => {
      const unmatched = id.startsWith(WRITTEN);
      const same = before?.members.find((one) =>
        unmatched ? !one.unitId && one.unitName === name : one.unitId === id,
      );
      return {
        unitId: unmatched ? null : id,
        since: same?.since ?? null,
        written: same?.written ?? (unmatched ? name : null),
        note: same?.note ?? undefined,
      };
    }),
    leaders: [
      ...(draft.head ? [leader("HEAD", draft.head, draft.headPerson)] : []),
      ...draft.deputies.flatMap(({ unit, person }) =>
        unit ? [leader("DEPUTY", unit, person)] : [],
      ),
      ...kept.map(
        ({ role, unitId, representative, since, until, choice, source, written, expected }) => ({
          role,
          unitId: unitId ?? null,
          representative: representative ?? null,
          since: since ?? null,
          until: until ?? null,
          choice,
          source: source ?? null,
          written: written ?? null,
          expected,
        }),
      ),
    ],
    quotas: [
      ...quota(FLAG, draft.flags),
      ...quota(MERIT, draft.merits),
      ...(before?.quotas ?? [])
        .filter((one) => !isShownQuota(one))
        .map(({ awardCode, most, rule, share, shareOf, reach }) => ({
          awardCode,
          most: most ?? undefined,
          rule: rule ?? undefined,
          share: share ?? undefined,
          shareOf: shareOf ?? undefined,
          reach,
        })),
    ],
    note: draft.note.trim() || null,
  };
}

type Leader = Term["leaders"][number];

/** Heads two sources do not agree on are told apart by their sources, not in this form. */
const isHead = (term: Term, leader: Leader) =>
  leader.role === "HEAD" &&
  leader.current &&
  !leader.disputed &&
  leader === term.leaders.find((one) => one.role === "HEAD" && one.current);

const isDeputy = (leader: Leader) =>
  leader.role === "DEPUTY" && leader.current && leader.unitId != null;

/** The form shows the present head and the present deputies; of a head without a unit nothing can be chosen. */
function isShown(term: Term, leader: Leader): boolean {
  return isDeputy(leader) || (isHead(term, leader) && leader.unitId != null);
}

/** The form shows how many of the two usual awards the block itself may propose. */
const isShownQuota = ({ awardCode, reach, most }: Term["quotas"][number]) =>
  (awardCode === FLAG || awardCode === MERIT) && reach !== "INNER_BLOCKS" && most != null;

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

/** The deputies with one of them changed. */
export function replaced(rows: DeputyDraft[], index: number, part: Partial<DeputyDraft>) {
  return rows.map((row, at) => (at === index ? { ...row, ...part } : row));
}
