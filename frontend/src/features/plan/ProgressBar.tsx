import styles from "./plan.module.css";

export interface ProgressBarProps {
  done: number;
  open: number;
  late: number;
  total: number;
}

/** How much of something is done, with the figures beside the colours. */
export function ProgressBar({ done, open, late, total }: ProgressBarProps) {
  const share = (n: number) => `${total === 0 ? 0 : (n / total) * 100}%`;
  return (
    <span className={styles.progress}>
      <span className={styles.track} aria-hidden="true">
        <span className={styles.doneBar} style={{ width: share(done) }} />
        <span className={styles.openBar} style={{ width: share(open) }} />
        <span className={styles.lateBar} style={{ width: share(late) }} />
      </span>
      <span className={styles.figures}>
        <span className="sr-only">Xong </span>
        {done}/{total}
        {late > 0 && <span className={styles.lateWords}> · {late} quá hạn</span>}
      </span>
    </span>
  );
}
