import type { BlockKind, BlockYear } from "./queries";
import {
  freshKey,
  type RecordDraft,
  recordContent,
  recordDraft,
  type YearContent,
} from "./recordDraft";

export interface CountDraft {
  key: string;
  label: string;
  kind: string | null;
  blocks: number | null;
  members: number | null;
  fewest: number | null;
  most: number | null;
  raw: string;
}

/** What is announced of all blocks of a year; what the form does not show goes along unchanged. */
export type YearDraft = RecordDraft & {
  decidedBy: string;
  replaced: string;
  note: string;
  counts: CountDraft[];
};

export const emptyCount = (): CountDraft => ({
  key: freshKey(),
  label: "",
  kind: null,
  blocks: null,
  members: null,
  fewest: null,
  most: null,
  raw: "",
});

export function yearDraft(year: BlockYear): YearDraft {
  return {
    decidedBy: year.decidedBy ?? "",
    replaced: year.replaced ?? "",
    note: year.note ?? "",
    counts: year.counts.map((one) => ({
      key: freshKey(),
      label: one.label,
      kind: one.kind ?? null,
      blocks: one.blocks ?? null,
      members: one.members ?? null,
      fewest: one.fewest ?? null,
      most: one.most ?? null,
      raw: one.raw ?? "",
    })),
    ...recordDraft(year.sources, year.facts),
  };
}

export function yearContent(draft: YearDraft, before: BlockYear): YearContent {
  return {
    decidedBy: text(draft.decidedBy),
    replaced: text(draft.replaced),
    note: text(draft.note),
    decision: null,
    counts: draft.counts.map(({ key: _, ...one }) => ({
      ...one,
      label: one.label.trim(),
      kind: one.kind as BlockKind | null,
      raw: text(one.raw),
    })),
    quotas: before.quotas.map(({ reach, awardCode, most, share, shareOf, rule }) => ({
      reach,
      awardCode,
      most: most ?? null,
      share: share ?? null,
      shareOf: shareOf ?? null,
      rule: rule ?? null,
    })),
    ...recordContent(draft),
  };
}

const text = (words: string) => words.trim() || null;
