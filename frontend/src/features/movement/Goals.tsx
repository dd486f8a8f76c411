import { EmptyState } from "@/ui/EmptyState";
import { MovementIcon } from "@/ui/icons";
import { Section } from "@/ui/Section";
import styles from "./movement.module.css";
import type { Movement } from "./queries";
import { progressWords } from "./words";

/** What the movement wants to reach, with its criteria. */
export function Goals({ movement }: { movement: Movement }) {
  return (
    <Section
      title="Chỉ tiêu"
      note={movement.targets.length > 0 ? `${movement.targets.length} chỉ tiêu` : undefined}
      flush
    >
      {movement.targets.length === 0 ? (
        <EmptyState
          title="Chưa có chỉ tiêu"
          text="Phong trào có chỉ tiêu đo được thì mới biết đạt đến đâu."
          icon={<MovementIcon size={24} stroke={1.6} />}
        />
      ) : (
        <ol className={styles.list}>
          {movement.targets.map((one) => (
            <li key={one.indicator} className={styles.goal}>
              <span>
                {one.indicator}
                {one.progress && (
                  <a href="#ket-qua" className={styles.progress}>
                    {progressWords(one.progress)}
                  </a>
                )}
              </span>
              <b>{plannedWords(one)}</b>
            </li>
          ))}
        </ol>
      )}
      {movement.criteria && (
        <div className={styles.criteria}>
          <p className={styles.label}>Tiêu chí</p>
          <p className={styles.prose}>{movement.criteria}</p>
        </div>
      )}
    </Section>
  );
}

function plannedWords({ planned, measure }: Movement["targets"][number]): string {
  if (!planned) return "";
  return measure && /\d\s*$/.test(planned) ? `${planned} ${measure}` : planned;
}
