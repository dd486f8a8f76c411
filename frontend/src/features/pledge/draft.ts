import type { ShownProblem } from "@/ui/problem";
import type { Direction, Pledge, PledgeContent, SubjectKind } from "./queries";

/** A target while it is written; `key` names it in the form, the server's id is kept beside the form. */
export interface TargetDraft {
  key: string;
  indicator: string;
  measure: string;
  direction: Direction;
  planned: string;
  /** The reading chosen where the figure can be read in several ways. */
  reading: number | null;
  note: string;
}

export interface AimDraft {
  key: string;
  awardCode: string | null;
  subjectKind: SubjectKind;
  subjectName: string;
  note: string;
}

export interface PledgeDraft {
  targets: TargetDraft[];
  aims: AimDraft[];
  /** One promise in words per line. */
  contents: string;
}

let last = 0;
export const newKey = () => `${Date.now().toString(36)}-${++last}`;

export const newTarget = (): TargetDraft => ({
  key: newKey(),
  indicator: "",
  measure: "",
  direction: "HIGHER_BETTER",
  planned: "",
  reading: null,
  note: "",
});

export const newAim = (subjectName: string): AimDraft => ({
  key: newKey(),
  awardCode: null,
  subjectKind: "COLLECTIVE",
  subjectName,
  note: "",
});

export function draftOf(pledge: Pledge): PledgeDraft {
  return {
    targets: pledge.targets.map((one) => ({
      key: one.id,
      indicator: one.indicator,
      measure: one.measure ?? "",
      direction: one.direction,
      planned: one.planned ?? "",
      reading: one.value ?? null,
      note: one.note ?? "",
    })),
    aims: pledge.registrations.map((one, index) => ({
      key: `${index}`,
      awardCode: one.awardCode,
      subjectKind: one.subjectKind,
      subjectName: one.subjectName,
      note: one.note ?? "",
    })),
    contents: pledge.contents.join("\n"),
  };
}

/** What is sent, and where each sent target and registration stands in the form. */
export interface Sending {
  content: PledgeContent;
  targetAt: number[];
  aimAt: number[];
  /** Something could not be sent yet: it has no name, or its figure still has to be chosen. */
  heldBack: boolean;
  /** Keys of the targets whose figure was held back. */
  held: string[];
}

/** Lines without a name stay in the form; a figure that cannot be kept goes as an open one. */
export function sendingOf(
  draft: PledgeDraft,
  idOf: (key: string) => string | null,
  keepable: (target: TargetDraft) => boolean,
): Sending {
  const targetAt: number[] = [];
  const aimAt: number[] = [];
  const held: string[] = [];
  let heldBack = false;
  const targets: PledgeContent["targets"] = [];
  draft.targets.forEach((one, index) => {
    if (one.indicator.trim() === "") {
      heldBack ||= one.planned.trim() !== "" || one.note.trim() !== "";
      return;
    }
    const counted = one.direction !== "DONE";
    const kept = counted && keepable(one);
    if (counted && !kept) {
      heldBack = true;
      held.push(one.key);
    }
    targetAt.push(index);
    targets.push({
      id: idOf(one.key),
      indicator: one.indicator.trim(),
      measure: counted ? textOrNull(one.measure) : null,
      direction: one.direction,
      planned: kept ? textOrNull(one.planned) : null,
      plannedReading: kept ? one.reading : null,
      note: textOrNull(one.note),
    });
  });
  const registrations: PledgeContent["registrations"] = [];
  draft.aims.forEach((one, index) => {
    if (!one.awardCode || one.subjectName.trim() === "") {
      heldBack ||= Boolean(one.awardCode);
      return;
    }
    aimAt.push(index);
    registrations.push({
      awardCode: one.awardCode,
      subjectKind: one.subjectKind,
      subjectName: one.subjectName.trim(),
      note: textOrNull(one.note),
    });
  });
  const contents = draft.contents
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
  return { content: { contents, targets, registrations }, targetAt, aimAt, heldBack, held };
}

/** Turns the pointers of a refusal from places in what was sent into places in the form. */
export function inForm(problem: ShownProblem | null, sent: Sending | null): ShownProblem | null {
  if (!problem || !sent) return problem;
  return {
    ...problem,
    errors: problem.errors.map(({ pointer, message }) => ({
      message,
      pointer: pointer
        .replace(/^\/targets\/(\d+)/, (_, at) => `/targets/${sent.targetAt[Number(at)] ?? at}`)
        .replace(/^\/registrations\/(\d+)/, (_, at) => `/aims/${sent.aimAt[Number(at)] ?? at}`),
    })),
  };
}

function textOrNull(text: string): string | null {
  return text.trim() === "" ? null : text.trim();
}
