import { formatTime } from "@/lib/dates";
import { paths, subjectPath } from "@/lib/paths";
import { ForwardIcon } from "@/ui/icons";
import { RouteLink } from "@/ui/RouteLink";
import { SkeletonLine } from "@/ui/Skeletons";
import { StatusBadge } from "@/ui/StatusBadge";
import styles from "./audit.module.css";
import { byDay, dayTitle } from "./days";
import type { Entry } from "./queries";

export interface EntryListProps {
  entries: readonly Entry[];
  today: string;
  /** Other entries are on their way while these stay. */
  fetching: boolean;
  /** Narrows to one person; left out where all entries are one's own. */
  onActor?: (id: string) => void;
}

/** What was done, under the day it was done. */
export function EntryList({ entries, today, fetching, onActor }: EntryListProps) {
  return (
    <div className={`card ${fetching ? styles.dim : ""}`} aria-busy={fetching || undefined}>
      {byDay(entries).map(({ day, entries: ofDay }) => (
        <section key={day} aria-labelledby={`ngay-${day}`} className={styles.day}>
          <h2 id={`ngay-${day}`} className={styles.dayTitle}>
            {dayTitle(day, today)}
          </h2>
          <ul className={styles.list}>
            {ofDay.map((entry) => (
              <Row key={entry.id} entry={entry} onActor={onActor} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function Row({ entry, onActor }: { entry: Entry; onActor?: (id: string) => void }) {
  const { actorId } = entry;
  return (
    <li className={styles.row} data-keep>
      <time className={styles.time} dateTime={entry.at}>
        {formatTime(entry.at)}
      </time>
      <div className={styles.doing}>
        <RouteLink to={`${paths.audit}/${entry.id}`} className={styles.sentence}>
          {entry.sentence}
        </RouteLink>
        <p className={styles.quiet}>
          {entry.groupLabel}
          {entry.sample && <> · Dữ liệu mẫu</>}
        </p>
      </div>
      {onActor && (
        <div className={styles.actor}>
          {actorId ? (
            <button type="button" className={styles.name} onClick={() => onActor(actorId)}>
              <span className="sr-only">Chỉ xem việc của </span>
              {entry.actorName}
            </button>
          ) : (
            entry.actorName
          )}
        </div>
      )}
      <div className={styles.record}>
        {entry.page ? (
          <RouteLink to={subjectPath(entry.page)} className={styles.open}>
            {entry.recordLabel}
            <ForwardIcon size={14} aria-hidden="true" />
          </RouteLink>
        ) : (
          <span className={styles.quiet}>{entry.recordLabel}</span>
        )}
      </div>
    </li>
  );
}

/** The list while it is looked for. */
export function EntryListSkeleton({ rows = 8 }: { rows?: number }) {
  return (
    <div className="card" aria-hidden="true">
      <div className={styles.dayTitle}>
        <SkeletonLine width={20} height={18} />
      </div>
      {Array.from({ length: rows }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a fixed number of identical rows
        <div key={index} className={styles.row}>
          <SkeletonLine width={80} height={14} />
          <SkeletonLine width={50 + ((index * 17) % 40)} height={14} />
          <SkeletonLine width={45 + ((index * 29) % 45)} height={14} />
        </div>
      ))}
    </div>
  );
}

/** Says that an entry belongs to the sample province. */
export function SampleBadge() {
  return <StatusBadge tone="info">Dữ liệu mẫu</StatusBadge>;
}
