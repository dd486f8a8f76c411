import type { Grade, Person, PersonInitiative } from "./queries";

/** What a year holds for eligibility. */
export interface FactYear {
  year: number;
  grade: Grade | null;
  initiatives: PersonInitiative[];
  honours: string[];
}

/** The years something is known of, latest first; years between without a grade are shown as gaps. */
export function factYears(
  person: Pick<Person, "grades" | "initiatives">,
  honours: readonly { year: number; awardName: string }[],
): FactYear[] {
  const known = [
    ...person.grades.map((one) => one.year),
    ...person.initiatives.map((one) => one.year),
    ...honours.map((one) => one.year),
  ];
  if (known.length === 0) return [];
  const [first, last] = [Math.min(...known), Math.max(...known)];
  const years = Array.from({ length: last - first + 1 }, (_, at) => last - at);
  return years.map((year) => ({
    year,
    grade: person.grades.find((one) => one.year === year) ?? null,
    initiatives: person.initiatives.filter((one) => one.year === year),
    honours: honours.filter((one) => one.year === year).map((one) => one.awardName),
  }));
}
