import { formatDate } from "@/lib/dates";
import { ButtonLink } from "@/ui/Button";
import { EmptyState } from "@/ui/EmptyState";
import { Section } from "@/ui/Section";
import { StatusBadge } from "@/ui/StatusBadge";
import styles from "./block.module.css";
import { factLabels, standingLabels } from "./labels";
import type { ReportedFact, Term } from "./queries";

interface FactsProps {
  facts: ReportedFact[];
  sources: Term["sources"];
  /** Where they are written, for whoever may. */
  editTo?: string;
}

/** What papers say of the year, in their own words, each with its source; where they differ both stand. */
export function Facts({ facts, sources, editTo }: FactsProps) {
  const none = facts.length === 0 && sources.length === 0;
  if (none && !editTo) return null;
  const titleOf = (mark?: string | null) => {
    const source = sources.find((one) => one.mark === mark);
    if (!source) return mark;
    return source.publishedOn
      ? `${source.title} (${formatDate(source.publishedOn)})`
      : source.title;
  };
  return (
    <Section
      title="Thông tin đã nêu trong văn bản, báo chí"
      note={none ? undefined : `${facts.length} dòng`}
      flush
      actions={
        editTo && (
          <ButtonLink small to={editTo}>
            {none ? "Ghi nguồn, thông tin" : "Sửa"}
          </ButtonLink>
        )
      }
    >
      {none && (
        <EmptyState
          title="Chưa ghi nguồn nào"
          text="Ghi điều văn bản, báo chí nêu về năm này bằng chính lời của nguồn; chỗ các nguồn nói khác nhau được hiện rõ."
        />
      )}
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
      {sources.length > 0 && (
        <div className={styles.foot}>
          <h3 className={styles.heading}>Nguồn</h3>
          <ul className={styles.changes}>
            {sources.map((one) => (
              <li key={one.mark} className={styles.note}>
                {one.address && /^https?:\/\//.test(one.address) ? (
                  <a href={one.address} target="_blank" rel="noreferrer noopener">
                    {one.title}
                  </a>
                ) : (
                  one.title
                )}
                {[one.publishedOn && formatDate(one.publishedOn), one.coverage]
                  .filter(Boolean)
                  .map((words) => ` · ${words}`)
                  .join("")}
              </li>
            ))}
          </ul>
        </div>
      )}
    </Section>
  );
}
