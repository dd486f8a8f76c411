import type { ReactNode } from "react";
import { NeutralIcon } from "./icons";
import styles from "./states.module.css";

export interface EmptyStateProps {
  title: string;
  /** Why it is empty, or what comes next. */
  text?: ReactNode;
  icon?: ReactNode;
  /** The next step, e.g. a `ButtonLink`. */
  children?: ReactNode;
}

/** Nothing here, said kindly, with the way on. */
export function EmptyState({ title, text, icon, children }: EmptyStateProps) {
  return (
    <div className={styles.empty}>
      <span className={styles.emptyIcon} aria-hidden="true">
        {icon ?? <NeutralIcon size={24} stroke={1.6} />}
      </span>
      <p className={styles.emptyTitle}>{title}</p>
      {text && <div className={styles.emptyText}>{text}</div>}
      {children && <div className={styles.actions}>{children}</div>}
    </div>
  );
}
