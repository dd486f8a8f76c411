import { formatDate } from "@/lib/dates";
import type { components } from "./schema";

type Schemas = components["schemas"];
export type Reading = Schemas["CandidateReading"];
export type ReadRow = Schemas["CandidateReadingRow"];
export type NamedSubject = Schemas["NewOwnCandidate"];

/** Stands for "none of these": somebody, or a household, nobody knows yet. */
const SOMEBODY_NEW = "new";
const LEFT_OUT = "out";

const TONES = {
  KNOWN: "done",
  NEW: "info",
  AMBIGUOUS: "open",
  DOUBLE: "neutral",
  WRONG: "late",
} as const satisfies Record<Schemas["CandidateReadingState"], string>;

const joined = (parts: (string | null | undefined)[], by: string) => parts.filter(Boolean).join(by);

/** A row as the review shows it. */
export function shownRow(row: ReadRow) {
  const asked = row.state === "AMBIGUOUS";
  return {
    line: row.line,
    raw: row.raw,
    name: row.name,
    note: joined(
      [row.birthDate ? formatDate(row.birthDate) : null, row.position, row.address, row.unitName],
      " · ",
    ),
    state: { tone: TONES[row.state], label: row.stateLabel },
    clear: row.state === "KNOWN" || row.state === "NEW",
    message: row.message ?? null,
    choices: asked
      ? [
          ...row.choices.map((one) => ({
            value: one.id,
            label: joined(
              [
                one.name,
                one.birthDate ? formatDate(one.birthDate) : null,
                one.position,
                one.unitName,
              ],
              ", ",
            ),
          })),
          ...(isHousehold(row) && !row.address
            ? []
            : [
                {
                  value: SOMEBODY_NEW,
                  label: isHousehold(row) ? "Hộ khác, thêm mới" : "Người mới",
                },
              ]),
          { value: LEFT_OUT, label: "Bỏ dòng này" },
        ]
      : [],
  };
}

/** Households are told by their own words; a person has no address here. */
const isHousehold = (row: ReadRow) => Boolean(row.householdId) || row.household;

/** Whom a row names; nobody when it was left out or cannot be named. */
export function subjectsOf(row: ReadRow, choice: string | undefined): NamedSubject[] {
  switch (row.state) {
    case "KNOWN":
      if (row.householdId) return [{ householdId: row.householdId }];
      if (row.personId) return [{ personId: row.personId }];
      return row.unitId ? [{ unitId: row.unitId }] : [];
    case "NEW":
      return [fresh(row)];
    case "AMBIGUOUS":
      if (!choice || choice === LEFT_OUT) return [];
      if (choice === SOMEBODY_NEW) return [fresh(row)];
      return [isHousehold(row) ? { householdId: choice } : { personId: choice }];
    default:
      return [];
  }
}

function fresh(row: ReadRow): NamedSubject {
  if (isHousehold(row)) {
    return { newHousehold: { headName: row.name, address: row.address ?? "" } };
  }
  return {
    newPerson: {
      name: row.name,
      ...(row.birthDate ? { birthDate: row.birthDate } : {}),
      ...(row.position ? { position: row.position } : {}),
      ...(row.unitId ? { unitId: row.unitId } : {}),
    },
  };
}

/** How many go in with these choices, and how many of them nobody knows yet. */
export function tallyOf(reading: Reading, choices: Record<number, string>) {
  const subjects = reading.rows.flatMap((row) => subjectsOf(row, choices[row.line]));
  return {
    subjects,
    ready: subjects.length,
    fresh: subjects.filter((one) => one.newPerson || one.newHousehold).length,
  };
}
