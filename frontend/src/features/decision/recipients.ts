import { formatNumber } from "@/lib/numbers";
import type { Recipient } from "./queries";

export interface AwardCount {
  award: string;
  collectives: number;
  people: number;
  households: number;
}

const KINDS = {
  COLLECTIVE: "collectives",
  INDIVIDUAL: "people",
  HOUSEHOLD: "households",
} as const satisfies Record<Recipient["subjectKind"], keyof AwardCount>;

/** How many collectives, people and households a decision honours with which award, in its order. */
export function countAwards(recipients: readonly Recipient[]): AwardCount[] {
  const counts = new Map<string, AwardCount>();
  for (const { awardName, subjectKind } of recipients) {
    const count = counts.get(awardName) ?? {
      award: awardName,
      collectives: 0,
      people: 0,
      households: 0,
    };
    count[KINDS[subjectKind]] += 1;
    counts.set(awardName, count);
  }
  return [...counts.values()];
}

/** `2 tập thể, 5 cá nhân`; what is none is left out. */
export function countWords({ collectives, people, households }: AwardCount): string {
  return [
    collectives > 0 && `${formatNumber(collectives)} tập thể`,
    people > 0 && `${formatNumber(people)} cá nhân`,
    households > 0 && `${formatNumber(households)} hộ gia đình`,
  ]
    .filter(Boolean)
    .join(", ");
}

/** A legal basis as the decision prints it: "Căn cứ …;", said once whoever typed it. */
export function basisWords(basis: string, last: boolean): string {
  const text = basis.trim().replace(/[;.]+$/, "");
  return `${/^(căn cứ|theo|xét)\s/i.test(text) ? text : `Căn cứ ${text}`}${last ? "." : ";"}`;
}
