import { AttachDialog } from "./AttachDialog";
import type { DialogName } from "./actions";
import { DecisionDialog } from "./DecisionDialog";
import { LetterDialog } from "./LetterDialog";
import { NomineeDialog } from "./NomineeDialog";
import type { Proposal } from "./queries";
import { ReceiptDialog } from "./ReceiptDialog";
import { RoutesDialog } from "./RoutesDialog";
import { SignatureDialog } from "./SignatureDialog";
import type { useStep } from "./steps";

export interface StepDialogProps {
  proposal: Proposal;
  step: ReturnType<typeof useStep>;
  onClose: () => void;
  onReload: () => void;
}

/** The form that is open over the page, if any. */
export function ProposalDialogs({
  dialog,
  ...props
}: StepDialogProps & { dialog: DialogName | null }) {
  if (!dialog) return null;
  switch (dialog) {
    case "LETTER":
      return <LetterDialog {...props} />;
    case "RECEIPT":
      return <ReceiptDialog {...props} />;
    case "HEAD_SIGNATURE":
      return <SignatureDialog {...props} />;
    case "DECISION":
      return <DecisionDialog {...props} />;
    case "ROUTES":
      return <RoutesDialog {...props} />;
    case "NOMINEE":
      return <NomineeDialog {...props} />;
    default:
      return <AttachDialog {...props} code={dialog.slice("PAPER:".length)} />;
  }
}
