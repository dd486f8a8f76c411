import { type NamedSubject, type Reading, shownRow, tallyOf } from "@/api/writtenLists";
import type { ShownProblem } from "@/ui/problem";
import { WrittenRows } from "@/ui/WrittenRows";

/** What a list came to; nobody is named before the one button is pressed. */
export function ReadRows({
  reading,
  awardName,
  pending,
  problem,
  onAgain,
  onName,
}: {
  reading: Reading;
  awardName: string;
  pending: boolean;
  problem: ShownProblem | null;
  onAgain: () => void;
  onName: (subjects: NamedSubject[]) => unknown;
}) {
  return (
    <WrittenRows
      rows={reading.rows.map(shownRow)}
      tally={(choices) => tallyOf(reading, choices)}
      about={awardName}
      pending={pending}
      problem={problem}
      onAgain={onAgain}
      onUse={(choices) => onName(tallyOf(reading, choices).subjects)}
    />
  );
}
