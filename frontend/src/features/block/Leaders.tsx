import { formatDate } from "@/lib/dates";
import { EmptyState } from "@/ui/EmptyState";
import { Section } from "@/ui/Section";
import { StatusBadge } from "@/ui/StatusBadge";
import styles from "./block.module.css";
import type { Term } from "./queries";

type Leader = Term["leaders"][number];

/** Everybody who is named for the year, by every source; where sources differ both stand. */
export function Leaders({ term }: { term: Pick<Term, "headTitle" | "deputyTitle" | "leaders"> }) {
  return (
    <Section title={`${term.headTitle}, ${lowered(term.deputyTitle)}`} flush>
      {term.leaders.length === 0 ? (
        <EmptyState title={`Chưa ghi ${lowered(term.headTitle)}`} />
      ) : (
        <ul className={styles.list}>
          {term.leaders.map((leader) => (
            <li key={`${leader.role} ${leader.unitId} ${leader.source} ${leader.since}`}>
              <div>
                <p>{leader.unitName ?? leader.written ?? "Chưa rõ đơn vị"}</p>
                <p className={styles.note}>{wordsOf(leader)}</p>
              </div>
              <span className={styles.badges}>
                {leader.disputed && <StatusBadge tone="late">Nguồn khác nhau</StatusBadge>}
                {leader.expected && <StatusBadge tone="open">Dự kiến</StatusBadge>}
                <StatusBadge tone={toneOf(leader)}>{leader.title}</StatusBadge>
              </span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function toneOf(leader: Leader) {
  if (!leader.current) return "neutral";
  return leader.role === "HEAD" ? "gold" : "info";
}

function wordsOf(leader: Leader): string {
  return [
    leader.representative && `Đại diện: ${leader.representative}`,
    leader.choiceLabel,
    leader.since && `từ ${formatDate(leader.since)}`,
    leader.until && `đến ${formatDate(leader.until)}`,
    leader.unitName && leader.written && `văn bản ghi “${leader.written}”`,
    leader.source && `theo ${leader.source}`,
  ]
    .filter(Boolean)
    .join(" · ");
}

const lowered = (words: string) => words.charAt(0).toLowerCase() + words.slice(1);
