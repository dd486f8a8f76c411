import { useState } from "react";
import { actionOf } from "@/api/actions";
import { useMe } from "@/api/me";
import { daysBetween, formatDate, weekday } from "@/lib/dates";
import { ActionButton } from "@/ui/ActionButton";
import { DueBadge } from "@/ui/DueBadge";
import { Section } from "@/ui/Section";
import { StatusBadge } from "@/ui/StatusBadge";
import styles from "./block.module.css";
import { DeadlinesDialog } from "./DeadlinesDialog";
import { deadlineLabels, deadlineNames } from "./labels";
import type { Term } from "./queries";

/** Until when the members send what; whoever leads the block moves the dates. */
export function Deadlines({ term, reload }: { term: Term; reload: () => unknown }) {
  const [editing, setEditing] = useState(false);
  const set = actionOf(term, "SET_DEADLINES");
  const agreed = deadlineNames.some((name) => term.deadlines[name]);
  return (
    <Section
      title="Thời hạn trong năm"
      flush
      actions={
        set?.allowed && (
          <ActionButton
            small
            label={agreed ? "Sửa thời hạn" : "Đặt thời hạn"}
            onAct={() => setEditing(true)}
          />
        )
      }
    >
      <ul className={styles.list}>
        {deadlineNames.map((name) => (
          <li key={name} className={styles.due}>
            <div>
              <p>{deadlineLabels[name]}</p>
              <p className={styles.note}>
                {term.deadlines[name] ? dayWords(term.deadlines[name]) : "Chưa đặt thời hạn"}
              </p>
            </div>
            {term.deadlines[name] && <Left dueOn={term.deadlines[name]} />}
          </li>
        ))}
      </ul>
      {set && !set.allowed && <p className={`${styles.foot} ${styles.note}`}>{set.reason}</p>}
      {editing && (
        <DeadlinesDialog term={term} onClose={() => setEditing(false)} onReload={reload} />
      )}
    </Section>
  );
}

/** A past day is not yet somebody's delay: who is late is said at the pledges. */
function Left({ dueOn }: { dueOn: string }) {
  const left = daysBetween(useMe().today, dueOn);
  if (left === null) return null;
  if (left < 0) return <StatusBadge tone="neutral">Đã qua</StatusBadge>;
  return <DueBadge dueOn={null} daysLeft={left} />;
}

function dayWords(iso: string): string {
  const day = weekday(iso);
  return `${day.charAt(0).toUpperCase()}${day.slice(1)}, ${formatDate(iso)}`;
}
