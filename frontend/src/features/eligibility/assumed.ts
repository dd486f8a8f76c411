import type { AssumedYear } from "./queries";

const NAME = "gia-dinh";

/** One assumed year as a word of the address: `2026.HTXS.CSTD_CS+LDTT.SK.TINH`; parts left out are empty. */
function written(one: AssumedYear): string {
  return [
    one.year,
    one.grade ?? "",
    (one.awards ?? []).join("+"),
    one.initiative ?? "",
    one.scope ?? "",
  ].join(".");
}

function read(word: string): AssumedYear | null {
  const [year = "", grade, awards, initiative, scope] = word.split(".");
  if (!/^\d{4}$/.test(year)) return null;
  return {
    year: Number(year),
    grade: (grade || null) as AssumedYear["grade"],
    awards: awards ? awards.split("+") : [],
    initiative: (initiative || null) as AssumedYear["initiative"],
    scope: (scope || null) as AssumedYear["scope"],
  };
}

/** The assumed years of an address, so that a what-if can be sent to a colleague. */
export function assumedIn(search: URLSearchParams): AssumedYear[] {
  return search
    .getAll(NAME)
    .map(read)
    .filter((one) => one !== null)
    .sort((a, b) => a.year - b.year);
}

/** The same year assumed again replaces the former assumption. */
export function withYear(search: URLSearchParams, one: AssumedYear): URLSearchParams {
  const next = withoutYear(search, one.year);
  next.append(NAME, written(one));
  return next;
}

export function withoutYear(search: URLSearchParams, year: number): URLSearchParams {
  const rest = assumedIn(search).filter((one) => one.year !== year);
  const next = new URLSearchParams(search);
  next.delete(NAME);
  for (const one of rest) next.append(NAME, written(one));
  return next;
}
