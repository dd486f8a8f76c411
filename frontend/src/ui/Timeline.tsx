import { type ReactNode, useState } from "react";
import { formatInstant } from "@/lib/dates";
import { Button } from "./Button";
import styles from "./lists.module.css";

export interface TimelineEvent {
  id: string;
  title: string;
  /** Full name. */
  by: string | null;
  /** Instant, ISO 8601. */
  at: string;
  /** Why, in the person's own words. */
  reason?: string | null;
  extra?: ReactNode;
}

/** What happened: what, who, when, why; newest first, the oldest folded away. */
export function Timeline({ events, first = 8 }: { events: TimelineEvent[]; first?: number }) {
  const [all, setAll] = useState(false);
  const shown = all ? events : events.slice(0, first);
  return (
    <>
      <ol className={styles.timeline}>
        {shown.map((event) => (
          <li key={event.id} className={styles.event}>
            <p className={styles.eventTitle}>{event.title}</p>
            <p className={styles.eventMeta}>
              {event.by ? `${event.by} · ` : ""}
              <time dateTime={event.at}>{formatInstant(event.at)}</time>
            </p>
            {event.reason && <p className={styles.eventReason}>{event.reason}</p>}
            {event.extra}
          </li>
        ))}
      </ol>
      {events.length > shown.length && (
        <div className={styles.more}>
          <Button tone="quiet" small onClick={() => setAll(true)}>
            Xem thêm {events.length - shown.length} lần trước
          </Button>
        </div>
      )}
    </>
  );
}
