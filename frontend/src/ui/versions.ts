import { formatDate } from "@/lib/dates";
import { formatNumber } from "@/lib/numbers";

/** One thing a person would call a field: a value of the form, or one row of a list in it. */
export interface Part<T> {
  key: string;
  label: string;
  /** As it is shown; empty when there is nothing. */
  words: (values: T) => string;
  /** `into` with this part as it stands in `from`. */
  take: (into: T, from: T) => T;
}

/** The parts that at least one of the given versions has. */
export type Compared<T> = (versions: readonly T[]) => Part<T>[];

/** A part that reads differently in the two versions. */
export interface Difference<T> {
  part: Part<T>;
  mine: string;
  stored: string;
  /** What is kept unless the person says otherwise: mine where I wrote, else what is stored. */
  usual: Choice;
  /** True when both wrote it, so that one of the two texts would be lost without a choice. */
  both: boolean;
}

export type Choice = "mine" | "stored";

/** What differs between the form and what is stored; `base` is what both began from. */
export function differencesOf<T>(
  compared: readonly Compared<T>[],
  base: T,
  mine: T,
  stored: T,
): Difference<T>[] {
  return compared
    .flatMap((one) => one([mine, stored, base]))
    .flatMap((part) => {
      const words = { mine: part.words(mine).trim(), stored: part.words(stored).trim() };
      if (words.mine === words.stored) return [];
      const began = part.words(base).trim();
      const untouched = words.mine === began;
      return [
        {
          part,
          ...words,
          usual: untouched ? ("stored" as const) : ("mine" as const),
          both: !untouched && words.stored !== began,
        },
      ];
    });
}

/** My values with what was chosen from the stored ones. */
export function merged<T>(
  differences: readonly Difference<T>[],
  choices: Readonly<Record<string, Choice>>,
  mine: T,
  stored: T,
): T {
  return differences.reduce(
    (values, { part, usual }) =>
      (choices[part.key] ?? usual) === "stored" ? part.take(values, stored) : values,
    mine,
  );
}

/** Any value of a form in words. */
export function wordsOf(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "number") return formatNumber(value);
  if (typeof value === "boolean") return value ? "Có" : "Không";
  if (typeof value === "string")
    return /^\d{4}-\d{2}-\d{2}$/.test(value) ? formatDate(value) : value;
  if (Array.isArray(value)) return value.map(wordsOf).join("\n");
  return String((value as { label?: string }).label ?? "");
}

interface Rows<R> {
  /** Tells rows apart and finds the same one in the other version. */
  key: (row: R) => string;
  label: (row: R) => string;
  words: (row: R) => string;
  /** Said where the two versions order the same rows differently. */
  order?: string;
}

/** Describes the values of one form: `const is = comparing<Draft>()`. */
export function comparing<T extends object>() {
  return {
    /** One value. */
    field:
      <K extends keyof T & string>(
        name: K,
        label: string,
        words: (value: T[K], values: T) => string = wordsOf,
      ): Compared<T> =>
      () => [
        {
          key: name,
          label,
          words: (values) => words(values[name], values),
          take: (into, from) => ({ ...into, [name]: from[name] }),
        },
      ],
    /** A list, row by row. */
    rows:
      <K extends keyof T & string>(
        name: K,
        rows: T[K] extends (infer R)[] ? Rows<R> : never,
      ): Compared<T> =>
      (versions) =>
        rowParts(name, rows as Rows<unknown>, versions),
  };
}

/** A row and what tells it from its namesakes. */
interface Keyed {
  key: string;
  row: unknown;
}

function rowParts<T extends object>(
  name: keyof T & string,
  rows: Rows<unknown>,
  versions: readonly T[],
): Part<T>[] {
  const keyed = (values: T): Keyed[] => {
    const seen = new Map<string, number>();
    return (values[name] as unknown[]).map((row) => {
      const key = rows.key(row);
      const times = (seen.get(key) ?? 0) + 1;
      seen.set(key, times);
      return { key: times === 1 ? key : `${key}#${times}`, row };
    });
  };
  const all = new Map<string, unknown>();
  for (const { key, row } of versions.flatMap(keyed)) if (!all.has(key)) all.set(key, row);
  const find = (values: T, key: string) => keyed(values).find((one) => one.key === key);
  const put = (into: T, list: Keyed[]): T => ({ ...into, [name]: list.map(({ row }) => row) });

  const parts: Part<T>[] = [...all].map(([key, known]) => ({
    key: `${name}.${key}`,
    label: rows.label(known),
    words: (values) => {
      const found = find(values, key);
      return found ? rows.words(found.row) || "Có" : "";
    },
    take: (into, from) => {
      const theirs = find(from, key);
      const list = keyed(into);
      if (!theirs)
        return put(
          into,
          list.filter((one) => one.key !== key),
        );
      if (list.some((one) => one.key === key)) {
        return put(
          into,
          list.map((one) => (one.key === key ? theirs : one)),
        );
      }
      return put(into, placed(list, theirs, keyed(from)));
    },
  }));
  const order = rows.order;
  if (order === undefined) return parts;
  const [mine, stored] = versions;
  const common = (values: T) =>
    keyed(values).filter(({ key }) =>
      [mine, stored].every((one) => one === undefined || find(one, key)),
    );
  return [
    ...parts,
    {
      key: `${name}.`,
      label: order,
      words: (values) =>
        common(values)
          .map(({ row }, index) => `${index + 1}. ${rows.label(row)}`)
          .join("\n"),
      take: (into, from) => {
        const places = new Map(keyed(from).map(({ key }, index) => [key, index]));
        // Rows that only one version has stay behind the one they stood behind.
        let last = -1;
        const weighed = keyed(into).map((one, index) => {
          last = places.get(one.key) ?? last;
          return { one, place: last, index };
        });
        weighed.sort((a, b) => a.place - b.place || a.index - b.index);
        return put(
          into,
          weighed.map(({ one }) => one),
        );
      },
    },
  ];
}

/** A row of theirs goes behind the one it stands behind there. */
function placed(list: Keyed[], theirs: Keyed, there: Keyed[]): Keyed[] {
  const at = there.findIndex(({ key }) => key === theirs.key);
  for (let before = at - 1; before >= 0; before--) {
    const here = list.findIndex(({ key }) => key === there[before]?.key);
    if (here >= 0) return [...list.slice(0, here + 1), theirs, ...list.slice(here + 1)];
  }
  return at === 0 ? [theirs, ...list] : [...list, theirs];
}
