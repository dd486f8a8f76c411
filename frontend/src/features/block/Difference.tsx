import { useQuery } from "@tanstack/react-query";
import { QueryView } from "@/ui/QueryView";
import { Section } from "@/ui/Section";
import { SkeletonLines } from "@/ui/Skeletons";
import styles from "./block.module.css";
import { type Block, comparisonQuery, type Term, type TermComparison } from "./queries";

/** What the year changes beside the last one before it. */
export function Difference({ block, term }: { block: Block; term: Term }) {
  const earlier = block.terms.map(({ year }) => year).find((year) => year < term.year);
  const comparison = useQuery(comparisonQuery(term.blockId, term.year, earlier));
  if (earlier === undefined) return null;
  return (
    <Section title={`So với năm ${earlier}`}>
      <QueryView query={comparison} skeleton={<SkeletonLines lines={2} />}>
        {(data) => <Changes of={data} />}
      </QueryView>
    </Section>
  );
}

/** The changes in sentences; nothing changed is said too. */
export function Changes({ of }: { of: TermComparison }) {
  const words = changesOf(of);
  if (words.length === 0) return <p className={styles.note}>Không thay đổi.</p>;
  return (
    <ul className={styles.changes}>
      {words.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

export function changesOf(of: TermComparison): string[] {
  const cameFrom = (name: string) =>
    of.arrived.find(({ unit }) => unit.unitName === name)?.blockName;
  const wentTo = (name: string) =>
    of.departed.find(({ unit }) => unit.unitName === name)?.blockName;
  const followed = new Set(
    of.renamed.flatMap(({ before, now }) => [before.unitName, now.unitName]),
  );
  const line = (sign: string, name: string, tail: string | undefined, link: string) =>
    tail ? `${sign} ${name} (${link} ${tail})` : `${sign} ${name}`;
  return [
    ...(of.formerName ? [`Đổi tên từ “${of.formerName}”`] : []),
    ...of.added
      .filter(({ unitName }) => !followed.has(unitName))
      .map(({ unitName }) => line("Thêm", unitName, cameFrom(unitName), "chuyển từ")),
    ...of.removed
      .filter(({ unitName }) => !followed.has(unitName))
      .map(({ unitName }) => line("Bớt", unitName, wentTo(unitName), "chuyển sang")),
    ...of.renamed.map(({ before, now }) => `${before.unitName} nay là ${now.unitName}`),
    ...(of.headBefore?.unitName === of.headNow?.unitName
      ? []
      : [`Trưởng: ${of.headBefore?.unitName ?? "chưa rõ"} → ${of.headNow?.unitName ?? "chưa rõ"}`]),
    ...(names(of.deputiesBefore) === names(of.deputiesNow)
      ? []
      : [`Phó: ${names(of.deputiesBefore) || "chưa rõ"} → ${names(of.deputiesNow) || "chưa rõ"}`]),
  ];
}

const names = (seats: { unitName: string }[]) => seats.map(({ unitName }) => unitName).join(", ");
