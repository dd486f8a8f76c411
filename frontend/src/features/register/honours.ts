import { formatNumber } from "@/lib/numbers";
import type { Award, Entry } from "./queries";

export interface YearGroup {
  year: string;
  entries: Entry[];
}

/** Entries by the year of their decision, in the order they came: the register is read from the latest decision. */
export function byDecisionYear(entries: readonly Entry[]): YearGroup[] {
  const groups: YearGroup[] = [];
  for (const entry of entries) {
    const year = entry.decisionDate.slice(0, 4);
    const last = groups.at(-1);
    if (last?.year === year) last.entries.push(entry);
    else groups.push({ year, entries: [entry] });
  }
  return groups;
}

/** Entries by the year of the achievement, latest first, for the timeline of one unit or person. */
export function byAchievementYear(entries: readonly Entry[]): { year: number; entries: Entry[] }[] {
  const years = new Map<number, Entry[]>();
  for (const entry of entries) years.set(entry.year, [...(years.get(entry.year) ?? []), entry]);
  return [...years].sort(([a], [b]) => b - a).map(([year, ofYear]) => ({ year, entries: ofYear }));
}

/** Post and unit of a person as they were; the kind of subject when there is neither. */
export function subjectLine(entry: Pick<Entry, "post" | "unitName" | "subjectKindLabel">): string {
  return [entry.post, entry.unitName].filter(Boolean).join(", ") || entry.subjectKindLabel;
}

/** `312/QĐ-UBND` with its date as an official text quotes it. */
export function quoted(number: string, date: string): string {
  const [year, month, day] = date.split("-");
  return `Quyết định số ${number} ngày ${day} tháng ${Number(month) < 3 ? month : Number(month)} năm ${year}`;
}

export interface AwardGroup {
  label: string;
  awards: Award[];
}

/** The catalogue as the groups of a select: by level, in the order of the catalogue. */
export function byLevel(awards: readonly Award[]): AwardGroup[] {
  const levels = new Map<string, Award[]>();
  for (const award of awards) {
    levels.set(award.levelLabel, [...(levels.get(award.levelLabel) ?? []), award]);
  }
  return [...levels].map(([label, ofLevel]) => ({ label, awards: ofLevel }));
}

/** The register reaches back to the first year of the State. */
export const FIRST_YEAR = 1945;

/** Years to choose from, latest first. */
export function yearsUntil(latest: number): string[] {
  return Array.from({ length: Math.max(0, latest - FIRST_YEAR + 1) }, (_, i) => String(latest - i));
}

/** What the list says of its own length: the exact number where it is kept, else what is shown. */
export function lengthWords(shown: number, more: boolean, total?: number | null): string {
  if (total != null) return `${formatNumber(total)} khen thưởng`;
  return more ? `${shown} khen thưởng đầu tiên` : `${shown} khen thưởng`;
}
