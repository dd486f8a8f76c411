import styles from "./pledge.module.css";

/** `3/5` with a small bar. */
export function Progress({ done, total }: { done: number; total: number }) {
  if (total === 0) return <span className={styles.none}>Chưa ghi chỉ tiêu</span>;
  return (
    <span className={styles.progress}>
      <span className={styles.fraction}>
        {done}/{total} chỉ tiêu
      </span>
      <Bar done={done} total={total} />
    </span>
  );
}

/** The bar alone; what it says stands in words beside it. */
export function Bar({ done, total }: { done: number; total: number }) {
  return (
    <span className={styles.track} aria-hidden="true">
      <span className={styles.fill} style={{ width: `${(100 * done) / Math.max(1, total)}%` }} />
    </span>
  );
}
