import { formatDate } from "@/lib/dates";
import { subjectPath } from "@/lib/paths";
import { AwardIcon } from "@/ui/icons";
import { RouteLink } from "@/ui/RouteLink";
import { SkeletonLine } from "@/ui/Skeletons";
import { StatusBadge } from "@/ui/StatusBadge";
import { byDecisionYear, subjectLine } from "./honours";
import { kindIcons, sourceWords } from "./labels";
import type { Entry } from "./queries";
import styles from "./register.module.css";

export interface HonourListProps {
  entries: readonly Entry[];
  /** What fits the words best comes first, so that years would jump to and fro. */
  byFit: boolean;
  /** Other entries are on their way while these stay. */
  fetching: boolean;
}

/** Honours under the year of their decision; best fits first where words were typed. */
export function HonourList({ entries, byFit, fetching }: HonourListProps) {
  if (byFit) {
    return (
      <div className={`card ${fetching ? styles.dim : ""}`} aria-busy={fetching || undefined}>
        <div className={styles.year}>
          <h2 className={styles.yearTitle}>Khớp nhất trước</h2>
          <ul className={styles.list}>
            {entries.map((entry) => (
              <Row key={entry.id} entry={entry} />
            ))}
          </ul>
        </div>
      </div>
    );
  }
  return (
    <div className={`card ${fetching ? styles.dim : ""}`} aria-busy={fetching || undefined}>
      {byDecisionYear(entries).map(({ year, entries: ofYear }) => (
        <section key={year} aria-labelledby={`nam-${year}`} className={styles.year}>
          <h2 id={`nam-${year}`} className={styles.yearTitle}>
            Quyết định năm {year}
          </h2>
          <ul className={styles.list}>
            {ofYear.map((entry) => (
              <Row key={entry.id} entry={entry} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function Row({ entry }: { entry: Entry }) {
  const Kind = kindIcons[entry.subjectKind];
  return (
    <li className={styles.row} data-keep>
      <Kind size={18} stroke={1.6} aria-hidden="true" />
      <div>
        <RouteLink
          to={subjectPath({ type: "REGISTER_ENTRY", id: entry.id })}
          className={styles.name}
        >
          {entry.name}
        </RouteLink>
        <p className={styles.quiet}>{subjectLine(entry)}</p>
        {entry.revokedOn && (
          <StatusBadge tone="late">Hủy bỏ {formatDate(entry.revokedOn)}</StatusBadge>
        )}
        {entry.formerUnit && (
          <p className={styles.quiet}>
            Khen thưởng của {entry.formerUnit}, trước khi sắp xếp tổ chức
          </p>
        )}
      </div>
      <div className={styles.award}>
        <AwardIcon size={18} aria-hidden="true" />
        <div>
          <p>{entry.awardName}</p>
          <p className={styles.quiet}>Thành tích năm {entry.year}</p>
        </div>
      </div>
      <div className={styles.decision}>
        <p>
          <span className={styles.number}>{entry.decisionNumber}</span>{" "}
          <span className={styles.date}>ngày {formatDate(entry.decisionDate)}</span>
        </p>
        <p className={styles.quiet}>{sourceWords[entry.source].short}</p>
      </div>
    </li>
  );
}

/** The list while it is looked for, as tall as what will come. */
export function HonourListSkeleton({ rows = 8 }: { rows?: number }) {
  return (
    <div className="card" aria-hidden="true">
      <div className={styles.year}>
        <div className={styles.yearTitle}>
          <SkeletonLine width={14} height={20} />
        </div>
        {Array.from({ length: rows }, (_, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a fixed number of identical rows
          <div key={index} className={`${styles.row} ${styles.bones}`}>
            <span />
            <SkeletonLine width={50 + ((index * 17) % 40)} height={14} />
            <SkeletonLine width={45 + ((index * 29) % 45)} height={14} />
            <SkeletonLine width={70} height={14} />
          </div>
        ))}
      </div>
    </div>
  );
}
