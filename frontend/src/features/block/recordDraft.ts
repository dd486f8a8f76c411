import type { components } from "@/api/schema";
import type { ComboOption } from "@/ui/fields/ComboField";
import type { FactKind, FactStanding, ReportedFact, Term, TermRecord } from "./queries";

export interface SourceDraft {
  mark: string;
  title: string;
  address: string;
  publishedOn: string | null;
  coverage: string;
}

export interface FactDraft {
  /** Tells rows apart while they are written; never sent. */
  key: string;
  kind: string | null;
  matter: string;
  unit: ComboOption | null;
  written: string;
  raw: string;
  forYear: number | null;
  on: string | null;
  standing: string | null;
  source: string | null;
  note: string;
}

/** Where a year is known from and what those papers say. */
export interface RecordDraft {
  sources: SourceDraft[];
  facts: FactDraft[];
}

export function recordDraft(sources: Term["sources"], facts: ReportedFact[]): RecordDraft {
  return {
    sources: sources.map((one) => ({
      mark: one.mark,
      title: one.title,
      address: one.address ?? "",
      publishedOn: one.publishedOn ?? null,
      coverage: one.coverage ?? "",
    })),
    facts: facts.map((one) => ({
      key: freshKey(),
      kind: one.kind,
      matter: one.matter,
      unit: one.unitId ? { id: one.unitId, label: one.unitName ?? "" } : null,
      written: one.written ?? "",
      raw: one.raw ?? "",
      forYear: one.forYear ?? null,
      on: one.on ?? null,
      standing: one.standing,
      source: one.source ?? null,
      note: one.note ?? "",
    })),
  };
}

export function recordContent({
  sources,
  facts,
}: RecordDraft): Pick<TermRecord, "sources" | "facts"> {
  return {
    sources: sources.map((one) => ({
      mark: one.mark,
      title: one.title.trim(),
      address: text(one.address),
      publishedOn: one.publishedOn,
      coverage: text(one.coverage),
    })),
    facts: facts.map((one) => ({
      kind: one.kind as FactKind,
      matter: one.matter.trim(),
      unitId: one.unit?.id ?? null,
      written: text(one.written),
      raw: text(one.raw),
      forYear: one.forYear,
      on: one.on,
      standing: one.standing as FactStanding,
      source: one.source,
      note: text(one.note),
    })),
  };
}

/** What can be seen to be missing before it is sent, by the path of the field. */
export function missingIn({ sources, facts }: RecordDraft): Record<string, string | false> {
  return Object.fromEntries([
    ...sources.map((one, at) => [
      `sources.${at}.title`,
      !one.title.trim() && "Hãy ghi tên văn bản, bản tin",
    ]),
    ...facts.map((one, at) => [`facts.${at}.matter`, !one.matter.trim() && "Hãy ghi nội dung"]),
  ]);
}

/** Sources are told apart by letters: a, b, … z, then by numbers. */
export function nextMark(sources: SourceDraft[]): string {
  const used = new Set(sources.map(({ mark }) => mark));
  const letters = "abcdefghijklmnopqrstuvwxyz".split("");
  return letters.find((letter) => !used.has(letter)) ?? String(sources.length + 1);
}

/** Facts that pointed at a source that is taken out point at none. */
export function withoutSource(draft: RecordDraft, index: number): RecordDraft {
  const gone = draft.sources[index]?.mark;
  return {
    sources: draft.sources.filter((_, at) => at !== index),
    facts: draft.facts.map((one) => (one.source === gone ? { ...one, source: null } : one)),
  };
}

export const emptyFact = (source: string | null): FactDraft => ({
  key: freshKey(),
  kind: "RESULT",
  matter: "",
  unit: null,
  written: "",
  raw: "",
  forYear: null,
  on: null,
  standing: "STATED",
  source,
  note: "",
});

let rows = 0;

/** A name no other row of this page has. */
export const freshKey = () => `row${++rows}`;

const text = (words: string) => words.trim() || null;

export type YearContent = components["schemas"]["BlockYearContent"];
