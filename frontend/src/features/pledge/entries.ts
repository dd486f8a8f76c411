import type { Period, Pledge, Result, ResultContent, Target } from "./queries";

/** The result of one target while it is written. */
export interface Entry {
  reached: string;
  /** The reading chosen where the figure can be read in several ways. */
  reading: number | null;
  done: boolean | null;
  evidence: string;
  fileIds: string[];
}

export interface ResultsDraft {
  /** By target id. */
  entries: Record<string, Entry>;
  review: string;
}

export const resultOf = (target: Target, period: Period): Result | null =>
  (period === "MID" ? target.mid : target.year) ?? null;

export function entriesOf(pledge: Pledge, period: Period): ResultsDraft {
  return {
    entries: Object.fromEntries(
      pledge.targets.map((target) => {
        const result = resultOf(target, period);
        return [
          target.id,
          {
            reached: result?.reached ?? "",
            reading: result?.value ?? null,
            done: result?.done ?? null,
            evidence: result?.evidence ?? "",
            fileIds: result?.files.map((file) => file.id) ?? [],
          },
        ];
      }),
    ),
    review: (period === "MID" ? pledge.midReview : pledge.yearReview) ?? "",
  };
}

/** Whether a result is given, not only evidence. */
export const isGiven = (target: Target, entry: Entry | undefined): boolean =>
  target.direction === "DONE" ? entry?.done != null : (entry?.reached.trim() ?? "") !== "";

/** Whether what the server keeps is still what stands in the form. */
export const isSaved = (result: Result | null, entry: Entry): boolean =>
  (result?.reached ?? "") === entry.reached.trim() && (result?.done ?? null) === entry.done;

export function contentOf(targetId: string, entry: Entry): ResultContent {
  const textOrNull = (text: string) => (text.trim() === "" ? null : text.trim());
  return {
    targetId,
    reached: textOrNull(entry.reached),
    reachedReading: entry.reading,
    done: entry.done,
    evidence: textOrNull(entry.evidence),
    fileIds: entry.fileIds,
  };
}
