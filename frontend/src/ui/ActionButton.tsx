import { type ReactNode, useId, useState } from "react";
import { ActionConfirm } from "./ActionConfirm";
import { Button, ButtonLink, type ButtonTone } from "./Button";
import styles from "./Button.module.css";
import { DownloadButton } from "./DownloadButton";
import type { Availability, ShownProblem } from "./problem";
import type { LoadFile } from "./useSaving";

export interface ActionSpec {
  label: string;
  /** Does it; receives the reason when `confirm.reason` asks for one. A promise of false keeps the dialog open with `problem`. */
  onAct?: (reason: string) => unknown;
  /** Goes to a screen instead of acting. */
  to?: string;
  /** Saves a file instead of acting: `() => download("/api/v1/…/file")`. */
  load?: LoadFile;
  /** From `actionOf(record, "…")`: refused shows the reason, null draws nothing, left out means allowed. */
  availability?: Availability | null;
  tone?: ButtonTone;
  icon?: ReactNode;
  pending?: boolean;
  /** The refusal of the last try; shown in the confirm dialog. */
  problem?: ShownProblem | null;
  /** Asks first. */
  confirm?: {
    title: string;
    /** What will happen, in one or two sentences. */
    text?: ReactNode;
    /** Word on the button; the action's label when left out. */
    label?: string;
    /** Asks for a reason in words. */
    reason?: { label: string; required?: boolean; hint?: string };
  };
}

export interface ActionButtonProps extends ActionSpec {
  small?: boolean;
  /** The reason of a refusal: under the button, or elsewhere on the page by this id. */
  reasonId?: string;
}

/** One action on a record. What the server refuses stays visible, with the server's reason. */
export function ActionButton({
  label,
  onAct,
  to,
  load,
  availability,
  tone = "plain",
  icon,
  pending,
  problem,
  confirm,
  small,
  reasonId,
}: ActionButtonProps) {
  const ownId = useId();
  const [asking, setAsking] = useState(false);
  if (availability === null) return null;
  const blocked = availability ? !availability.allowed : false;
  const reason = blocked ? availability?.reason : null;

  if (to && !blocked) {
    return (
      <ButtonLink to={to} tone={tone} small={small} icon={icon}>
        {label}
      </ButtonLink>
    );
  }

  if (load && !blocked) {
    return (
      <DownloadButton load={load} tone={tone} small={small}>
        {label}
      </DownloadButton>
    );
  }

  const button = (
    <Button
      tone={tone}
      small={small}
      icon={icon}
      pending={pending && !asking}
      blocked={blocked}
      aria-describedby={reason ? (reasonId ?? ownId) : undefined}
      onClick={() => (confirm ? setAsking(true) : onAct?.(""))}
    >
      {label}
    </Button>
  );

  return (
    <>
      {reason && !reasonId ? (
        <span className={styles.withReason}>
          {button}
          <span id={ownId} className={styles.reason}>
            {reason}
          </span>
        </span>
      ) : (
        button
      )}
      {confirm && (
        <ActionConfirm
          action={{ label, tone, confirm, pending, problem, onAct }}
          opened={asking}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
