import type { RosterRow } from "./queries";

/** What is decided about a line: written as it reads, left out, or somebody else than whom it was taken for. */
export type Decision = "as-read" | "skip" | "new";

/** Lines with a fault are left out unless somebody repairs the list. */
export function decisionsOf(
  rows: readonly Pick<RosterRow, "number" | "state">[],
  chosen: Readonly<Record<number, Decision>>,
) {
  const of = (row: Pick<RosterRow, "number" | "state">) => chosen[row.number] ?? "as-read";
  const skipped = rows.filter((row) => of(row) === "skip").map((row) => row.number);
  const asNew = rows.filter((row) => of(row) === "new").map((row) => row.number);
  const taken = rows.filter((row) => of(row) !== "skip");
  return {
    skipped,
    asNew,
    taken: taken.length,
    faulty: taken.filter((row) => row.state === "FAULTY").length,
  };
}
