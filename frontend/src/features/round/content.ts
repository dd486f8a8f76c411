import type { ComboOption } from "@/ui/fields/ComboField";
import type { Round, RoundContent, RoundRoute, RoundSubject, Target, UnitKind } from "./queries";

export interface ExceptionDraft {
  key: string;
  target: string | null;
  code: string | null;
  deadline: string;
}

export interface AwardDraft {
  code: string;
  quota: number | null;
  route: string | null;
}

/** A round while it is described. */
export interface RoundDraft {
  name: string;
  year: number | null;
  subject: string | null;
  movement: ComboOption | null;
  from: string | null;
  to: string | null;
  guidance: string;
  lead: ComboOption | null;
  deadline: string;
  exceptions: ExceptionDraft[];
  /** EVERY, SOME or NOBODY but the blocks. */
  senders: string | null;
  byBlocks: boolean;
  kinds: string[];
  units: ComboOption[];
  awards: AwardDraft[];
}

let last = 0;
export const newException = (): ExceptionDraft => ({
  key: `new-${++last}`,
  target: "AWARD",
  code: null,
  deadline: "",
});

export const emptyDraft = (year: number, own: boolean): RoundDraft => ({
  name: own ? `Xét khen thưởng cuối năm ${year}` : "",
  year,
  subject: "YEAR_WORK",
  movement: null,
  from: null,
  to: null,
  guidance: "",
  lead: null,
  deadline: "",
  exceptions: [],
  senders: "EVERY",
  byBlocks: !own,
  kinds: [],
  units: [],
  awards: [],
});

export const draftOf = (round: Round): RoundDraft => ({
  name: round.name,
  year: round.year,
  subject: round.subject,
  movement: round.movementId ? { id: round.movementId, label: round.movementName ?? "" } : null,
  from: round.from ?? null,
  to: round.to ?? null,
  guidance: round.guidance ?? "",
  lead: round.leadUnitId ? { id: round.leadUnitId, label: round.leadName ?? "" } : null,
  deadline: round.deadline?.written ?? "",
  exceptions: round.exceptions.map((one) => ({
    ...newException(),
    target: one.target,
    code: one.code,
    deadline: one.deadline.written,
  })),
  senders: round.everyUnit
    ? "EVERY"
    : round.unitKinds.length + round.units.length > 0
      ? "SOME"
      : "NOBODY",
  byBlocks: round.byBlocks,
  kinds: round.unitKinds.map((one) => one.code),
  units: round.units.map((one) => ({ id: one.id, label: one.name })),
  awards: round.awards.map((one) => ({
    code: one.awardCode,
    quota: one.quota ?? null,
    route: one.route,
  })),
});

export function contentOf(draft: RoundDraft, ownerUnitId: string | null): RoundContent {
  const some = draft.senders === "SOME";
  return {
    ownerUnitId,
    name: draft.name.trim(),
    year: draft.year ?? 0,
    subject: draft.subject as RoundSubject,
    movementId: draft.subject === "MOVEMENT" ? (draft.movement?.id ?? null) : null,
    from: draft.from,
    to: draft.to,
    guidance: draft.guidance.trim() || null,
    leadUnitId: draft.lead?.id ?? null,
    deadline: draft.deadline.trim() || null,
    exceptions: draft.exceptions.map((one) => ({
      target: one.target as Target,
      code: one.code,
      deadline: one.deadline.trim(),
    })),
    everyUnit: draft.senders === "EVERY",
    byBlocks: draft.byBlocks,
    unitKinds: some ? (draft.kinds as UnitKind[]) : [],
    unitIds: some ? draft.units.map((one) => one.id) : [],
    awards: draft.awards.map((one) => ({
      awardCode: one.code,
      quota: one.quota,
      route: one.route as RoundRoute,
    })),
  };
}

/** What a person can see is missing before sending. */
export function missingIn(draft: RoundDraft): Record<string, string | false> {
  const period = draft.subject === "SCHOOL_YEAR" || draft.subject === "OWN_PERIOD";
  return {
    name: !draft.name.trim() && "Hãy ghi tên đợt xét",
    year: !draft.year && "Hãy ghi năm thành tích",
    movement: draft.subject === "MOVEMENT" && !draft.movement && "Hãy chọn phong trào",
    from: period && !draft.from && "Hãy ghi ngày đầu của thời gian thành tích",
    to: period && !draft.to && "Hãy ghi ngày cuối của thời gian thành tích",
    awards: draft.awards.length === 0 && "Hãy chọn danh hiệu, hình thức",
    ...Object.fromEntries(
      draft.exceptions.flatMap((one, at) => [
        [`exceptions.${at}.deadline`, !one.deadline.trim() && "Hãy ghi thời hạn riêng"],
        [
          `exceptions.${at}.code`,
          one.target !== "BLOCKS" && !one.code && "Hãy chọn thời hạn này dành cho ai",
        ],
      ]),
    ),
  };
}
