import type { Recipient } from "./queries";

export interface AwardCount {
  award: string;
  collectives: number;
  people: number;
}

/** How many collectives and people a decision honours with which award, in the order of the decision. */
export function countAwards(recipients: readonly Recipient[]): AwardCount[] {
  const counts = new Map<string, AwardCount>();
  for (const { awardName, subjectKind } of recipients) {
    const count = counts.get(awardName) ?? { award: awardName, collectives: 0, people: 0 };
    if (subjectKind === "INDIVIDUAL") count.people += 1;
    else count.collectives += 1;
    counts.set(awardName, count);
  }
  return [...counts.values()];
}

/** `2 tập thể, 5 cá nhân`; what is none is left out. */
export function countWords({ collectives, people }: Omit<AwardCount, "award">): string {
  return [collectives > 0 && `${collectives} tập thể`, people > 0 && `${people} cá nhân`]
    .filter(Boolean)
    .join(", ");
}

/** A legal basis as the decision prints it: "Căn cứ …;", said once whoever typed it. */
export function basisWords(basis: string, last: boolean): string {
  const text = basis.trim().replace(/[;.]+$/, "");
  return `${/^(căn cứ|theo|xét)\s/i.test(text) ? text : `Căn cứ ${text}`}${last ? "." : ";"}`;
}
