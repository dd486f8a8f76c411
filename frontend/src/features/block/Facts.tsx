import { formatDate } from "@/lib/dates";
import { Section } from "@/ui/Section";
import { StatusBadge } from "@/ui/StatusBadge";
import styles from "./block.module.css";
import { factLabels, standingLabels } from "./labels";
import type { ReportedFact, Term } from "./queries";

interface FactsProps {
  facts: ReportedFact[];
  sources: Term["sources"];
}

/** What papers say of the year, in their own words, each with its source; where they differ both stand. */
export function Facts({ facts, sources }: FactsProps) {
  if (facts.length === 0 && sources.length === 0) return null;
  const titleOf = (mark?: string | null) => sources.find((one) => one.mark === mark)?.title ?? mark;
  return (
    <Section title="Thông tin đã nêu trong văn bản, báo chí" note={`${facts.length} dòng`} flush>
      <ul className={styles.list}>
        {facts.map((fact, index) => (
          // Two papers may say the same in the same words; only the place tells them apart.
          // biome-ignore lint/suspicious/noArrayIndexKey: the list is read only
          <li key={index}>
            <div>
              <p>
                {fact.matter}
                {(fact.unitName ?? fact.written) && `: ${fact.unitName ?? fact.written}`}
                {fact.raw && <strong className={styles.raw}> {fact.raw}</strong>}
              </p>
              <p className={styles.note}>
                {[
                  factLabels[fact.kind],
                  fact.forYear && `cho năm ${fact.forYear}`,
                  fact.on && formatDate(fact.on),
                  fact.unitName && fact.written && `văn bản ghi “${fact.written}”`,
                  fact.note,
                  fact.source && `nguồn: ${titleOf(fact.source)}`,
                ]
                  .filter(Boolean)
                  .join(" · ")}
              </p>
            </div>
            <span className={styles.badges}>
              {fact.disputed && <StatusBadge tone="late">Nguồn khác nhau</StatusBadge>}
              {fact.standing !== "STATED" && (
                <StatusBadge tone="open">{standingLabels[fact.standing]}</StatusBadge>
              )}
            </span>
          </li>
        ))}
      </ul>
      {sources.some((one) => one.coverage) && (
        <p className={`${styles.foot} ${styles.note}`}>
          {sources
            .filter((one) => one.coverage)
            .map((one) => `${one.title}: ${one.coverage}`)
            .join(" · ")}
        </p>
      )}
    </Section>
  );
}
