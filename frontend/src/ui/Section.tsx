import { type ReactNode, useId } from "react";
import { WarningIcon } from "./icons";
import styles from "./Section.module.css";

export interface SectionProps {
  title: string;
  /** Short fact at the right of the head: "4 việc", "3/4". */
  note?: ReactNode;
  /** Buttons at the right of the head. */
  actions?: ReactNode;
  /** Lists and tables go to the edge. */
  flush?: boolean;
  tone?: "plain" | "warning";
  children: ReactNode;
}

/** A white card with a heading: the unit of every page. */
export function Section({ title, note, actions, flush, tone = "plain", children }: SectionProps) {
  const id = useId();
  return (
    <section
      aria-labelledby={id}
      className={`${styles.section} ${tone === "warning" ? styles.warning : ""}`}
    >
      <div className={styles.head}>
        {tone === "warning" && <WarningIcon size={18} aria-hidden="true" />}
        <h2 id={id} className={styles.title}>
          {title}
        </h2>
        {note && <span className={styles.note}>{note}</span>}
        {actions}
      </div>
      <div className={flush ? styles.flush : styles.body}>{children}</div>
    </section>
  );
}

/** Content with a side column of 340 px; one column on narrow screens. */
export function Columns({ children, side }: { children: ReactNode; side: ReactNode }) {
  return (
    <div className={styles.columns}>
      <div>{children}</div>
      <aside aria-label="Thông tin kèm theo">{side}</aside>
    </div>
  );
}
