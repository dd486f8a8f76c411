import { CheckIcon } from "./icons";
import styles from "./lists.module.css";

export interface Step {
  label: string;
  /** When, or how long there is. */
  note?: string;
  state: "done" | "current" | "returned" | "todo";
}

const CLASSES = {
  done: styles.stepDone,
  current: styles.stepCurrent,
  returned: styles.stepReturned,
  todo: "",
} as const;

const WORDS = {
  done: "đã xong",
  current: "đang ở bước này",
  returned: "bị trả lại",
  todo: "chưa tới",
} as const;

/** Where a record stands on its way, from left to right; from top to bottom on phones. */
export function Steps({ steps, label = "Tiến trình" }: { steps: Step[]; label?: string }) {
  return (
    <ol className={styles.steps} aria-label={label}>
      {steps.map((step) => (
        <li
          key={step.label}
          className={`${styles.step} ${CLASSES[step.state]}`}
          aria-current={step.state === "current" ? "step" : undefined}
        >
          <span className={styles.mark} aria-hidden="true">
            {step.state === "done" && <CheckIcon size={11} stroke={3.2} />}
          </span>
          <div className={styles.stepLabel}>
            {step.label}
            <span className="sr-only">, {WORDS[step.state]}</span>
          </div>
          {step.note && <div className={styles.stepNote}>{step.note}</div>}
        </li>
      ))}
    </ol>
  );
}
