import { Button } from "./Button";
import { LateIcon, RetryIcon } from "./icons";
import type { ShownProblem } from "./problem";
import styles from "./states.module.css";

export interface ErrorStateProps {
  problem: ShownProblem;
  onRetry?: () => unknown;
  /** Word on the retry button. */
  retryLabel?: string;
  /** Without the request number, for dialogs. */
  compact?: boolean;
}

/** A refusal or failure in the server's own words, with the number to quote when asking for help. */
export function ErrorState({ problem, onRetry, retryLabel, compact }: ErrorStateProps) {
  return (
    <div className={styles.error} role="alert">
      <LateIcon size={20} aria-hidden="true" />
      <div className={styles.errorBody}>
        <p className={styles.errorTitle}>{problem.title}</p>
        {problem.detail && <p>{problem.detail}</p>}
        {!compact && problem.requestId && (
          <p className={styles.code}>Mã yêu cầu: {problem.requestId}</p>
        )}
        {onRetry && (
          <Button small icon={<RetryIcon size={16} aria-hidden="true" />} onClick={() => onRetry()}>
            {retryLabel ?? "Thử lại"}
          </Button>
        )}
      </div>
    </div>
  );
}
