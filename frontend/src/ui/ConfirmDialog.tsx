import { type ReactNode, useState } from "react";
import { Button } from "./Button";
import { Dialog, DialogFoot, DialogText } from "./Dialog";
import { ErrorState } from "./ErrorState";
import { TextAreaField } from "./fields/TextField";
import type { ShownProblem } from "./problem";

export interface ConfirmDialogProps {
  opened: boolean;
  onClose: () => void;
  title: string;
  /** The verb: what happens on pressing. */
  confirmLabel: string;
  tone?: "main" | "danger";
  reason?: { label: string; required?: boolean; hint?: string };
  pending?: boolean;
  problem?: ShownProblem | null;
  onConfirm: (reason: string) => unknown;
  children?: ReactNode;
}

/** Asks before something that matters, with the reason in words where one is due. */
export function ConfirmDialog({
  opened,
  onClose,
  title,
  confirmLabel,
  tone = "main",
  reason,
  pending,
  problem,
  onConfirm,
  children,
}: ConfirmDialogProps) {
  const [text, setText] = useState("");
  const [missing, setMissing] = useState(false);
  return (
    <Dialog opened={opened} onClose={onClose} title={title} closeOnClickOutside={!reason}>
      {children && <DialogText>{children}</DialogText>}
      {reason && (
        <TextAreaField
          label={reason.label}
          hint={reason.hint}
          required={reason.required}
          value={text}
          onChange={(value) => {
            setText(value);
            setMissing(false);
          }}
          error={missing ? "Hãy ghi lý do" : undefined}
          rows={3}
        />
      )}
      {problem && <ErrorState problem={problem} compact />}
      <DialogFoot>
        <Button onClick={onClose}>Hủy</Button>
        <Button
          tone={tone}
          pending={pending}
          onClick={() => {
            const trimmed = text.trim();
            if (reason?.required && !trimmed) setMissing(true);
            else onConfirm(trimmed);
          }}
        >
          {confirmLabel}
        </Button>
      </DialogFoot>
    </Dialog>
  );
}
