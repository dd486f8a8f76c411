import styles from "./states.module.css";

const WIDTHS = [72, 48, 64, 40, 56, 68, 44, 60];

/** One grey line while text is on its way. `width` in percent. */
export function SkeletonLine({ width = 60, height }: { width?: number; height?: number }) {
  return <span className={styles.bone} style={{ width: `${width}%`, height }} />;
}

/** Lines of a card that is on its way. */
export function SkeletonLines({ lines = 4 }: { lines?: number }) {
  return (
    <div className={styles.bones} aria-hidden="true">
      {Array.from({ length: lines }, (_, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a fixed number of identical lines
        <SkeletonLine key={i} width={WIDTHS[i % WIDTHS.length]} />
      ))}
    </div>
  );
}

/** A whole page on its way: heading, progress line, two cards. */
export function RecordSkeleton() {
  return (
    <div className={styles.record}>
      <span className="sr-only" role="status">
        Đang tải…
      </span>
      <div aria-hidden="true">
        <SkeletonLine width={24} />
        <br />
        <SkeletonLine width={52} height={26} />
      </div>
      <div className={styles.boneCard}>
        <SkeletonLines lines={2} />
      </div>
      <div className={styles.boneCard}>
        <SkeletonLines lines={6} />
      </div>
    </div>
  );
}
