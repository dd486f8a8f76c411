import { daysBetween, dueWords } from "@/lib/dates";
import styles from "./badges.module.css";
import { ClockIcon, LateIcon } from "./icons";

export interface DueBadgeProps {
  /** Legal date `yyyy-mm-dd`. */
  dueOn: string | null;
  /** As the server counts; when left out, counted from `today`. */
  daysLeft?: number | null;
  /** The server's today, `yyyy-mm-dd`. */
  today?: string;
}

/** How long there is: "Quá hạn 2 ngày", "thứ Hai 30/11, còn 9 ngày". Amber within a week. */
export function DueBadge({ dueOn, daysLeft, today }: DueBadgeProps) {
  const left = daysLeft ?? (dueOn && today ? daysBetween(today, dueOn) : null);
  if (left === null && !dueOn) return null;
  const tone = left === null ? "neutral" : left < 0 ? "late" : left <= 7 ? "open" : "neutral";
  const words = dueWords(dueOn, left);
  return (
    <span className={`${styles.badge} ${styles[tone]} ${styles.nowrap}`}>
      {tone === "late" ? (
        <LateIcon size={15} aria-hidden="true" />
      ) : (
        <ClockIcon size={15} aria-hidden="true" />
      )}
      <span>{words.charAt(0).toUpperCase() + words.slice(1)}</span>
    </span>
  );
}
