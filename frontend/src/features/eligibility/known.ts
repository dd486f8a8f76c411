import { type CheckDraft, YEAR_TITLES, yearsTo } from "./check";
import type { knownOfPerson } from "./queries";

/** The draft with what the product holds of a person: grades, titles, other awards, initiatives. */
export function filledFrom(
  draft: CheckDraft,
  { person, honours }: Awaited<ReturnType<typeof knownOfPerson>>,
): CheckDraft {
  const last = draft.year ?? new Date().getFullYear() - 1;
  const first = Math.min(
    last - 2,
    ...person.grades.map((one) => one.year),
    ...honours.filter((one) => YEAR_TITLES.includes(one.awardCode)).map((one) => one.year),
  );
  const count = Math.min(last - first + 1, 12);
  const held = (code: string, year: number) =>
    honours.some((one) => one.awardCode === code && one.year === year);
  return {
    ...draft,
    years: yearsTo(last, count, []).map((one) => ({
      ...one,
      grade: person.grades.find((grade) => grade.year === one.year)?.grade ?? null,
      ldtt: held("LDTT", one.year),
      cstdCs: held("CSTD_CS", one.year),
    })),
    awards: honours
      .filter((one) => !YEAR_TITLES.includes(one.awardCode))
      .map((one, key) => ({ key, code: one.awardCode, year: one.year, type: "CONG_TRANG" })),
    works: person.initiatives.map((one, key) => ({
      key,
      year: one.year,
      kind: one.kind,
      scope: one.scope,
    })),
  };
}
