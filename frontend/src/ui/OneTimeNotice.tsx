import { type ReactNode, useState } from "react";
import { Button } from "./Button";
import { InfoIcon } from "./icons";
import styles from "./OneTimeNotice.module.css";

export interface OneTimeNoticeProps {
  /** One per thing said; remembered in this browser. */
  noticeKey: string;
  title: string;
  children?: ReactNode;
}

const PREFIX = "sovang.da-xem.";

/** Says something once; gone for good after "Đã hiểu". */
export function OneTimeNotice({ noticeKey, title, children }: OneTimeNoticeProps) {
  const [seen, setSeen] = useState(() => {
    try {
      return localStorage.getItem(PREFIX + noticeKey) !== null;
    } catch {
      return false;
    }
  });
  if (seen) return null;
  return (
    <div className={styles.notice} role="note" data-no-print>
      <InfoIcon size={20} aria-hidden="true" />
      <div className={styles.body}>
        <p className={styles.title}>{title}</p>
        {children}
      </div>
      <Button
        small
        onClick={() => {
          setSeen(true);
          try {
            localStorage.setItem(PREFIX + noticeKey, "1");
          } catch {
            // Then it is said again next time.
          }
        }}
      >
        Đã hiểu
      </Button>
    </div>
  );
}
