import { formatInstant } from "@/lib/dates";
import { formatNumber } from "@/lib/numbers";
import { RouteLink } from "@/ui/RouteLink";
import { StatusBadge } from "@/ui/StatusBadge";
import styles from "./eligibility.module.css";
import { runTones } from "./labels";
import type { Run } from "./queries";

/** One run in a list: what it asked, how far it is, what it found. */
export function RunLine({ run, to, noun }: { run: Run; to: string; noun: string }) {
  return (
    <li className={styles.rule}>
      <div className={styles.lead}>
        <p className={styles.message}>
          <RouteLink to={to}>
            {run.year && `Năm ${run.year}: `}
            {run.question}
          </RouteLink>
        </p>
        <StatusBadge tone={runTones[run.status]}>{run.statusLabel}</StatusBadge>
      </div>
      <RunProgress run={run} noun={noun} />
      <p className={styles.note}>
        {run.askedName} chạy {formatInstant(run.askedAt)}
      </p>
    </li>
  );
}

/** How far a run is, in figures and as a bar while it runs. */
export function RunProgress({ run, noun }: { run: Run; noun: string }) {
  const share = run.total === 0 ? 100 : Math.round((run.done * 100) / run.total);
  const open = run.status === "QUEUED" || run.status === "RUNNING";
  return (
    <>
      <p>
        Đã xét {formatNumber(run.done)}/{formatNumber(run.total)}, thấy {formatNumber(run.found)}{" "}
        {noun}.
      </p>
      {open && (
        <div
          className={styles.bar}
          role="progressbar"
          aria-label="Tiến độ"
          aria-valuenow={share}
          aria-valuemin={0}
          aria-valuemax={100}
        >
          <span style={{ width: `${share}%` }} />
        </div>
      )}
    </>
  );
}
