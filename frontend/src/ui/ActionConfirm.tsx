import type { ActionSpec } from "./ActionButton";
import { ConfirmDialog } from "./ConfirmDialog";

/** The question an action asks before it is done; closes itself unless the action was refused. */
export function ActionConfirm({
  action: { label, tone, confirm, pending, problem, onAct },
  opened,
  onClose,
}: {
  action: ActionSpec;
  opened: boolean;
  onClose: () => void;
}) {
  if (!confirm) return null;
  return (
    <ConfirmDialog
      opened={opened}
      onClose={onClose}
      title={confirm.title}
      confirmLabel={confirm.label ?? label}
      tone={tone === "danger" ? "danger" : "main"}
      reason={confirm.reason}
      pending={pending}
      problem={problem}
      onConfirm={async (text) => {
        const outcome = await onAct?.(text);
        // `send` of a mutation answers false when refused: stay open and show why.
        if (outcome !== false) onClose();
      }}
    >
      {confirm.text}
    </ConfirmDialog>
  );
}
