import { FormDialog } from "@/ui/FormDialog";
import { useForm } from "@/ui/useForm";
import { checkNominee, emptyNominee, NomineeFields, nomineeBody } from "./NomineeFields";
import type { StepDialogProps } from "./ProposalDialogs";

/** Names one more nominee. */
export function NomineeDialog({ proposal, step, onClose, onReload }: StepDialogProps) {
  const form = useForm({
    initial: {
      ...emptyNominee,
      unit: { id: proposal.proposerUnitId, label: proposal.proposerName },
    },
    problem: step.problem,
    check: checkNominee,
  });
  return (
    <FormDialog
      opened
      onClose={onClose}
      title="Thêm đề nghị"
      form={form}
      submitLabel="Thêm"
      pending={step.pending}
      problem={step.problem}
      onReload={onReload}
      onSubmit={(v) => step.send({ to: "nominee", body: nomineeBody(v) })}
    >
      <NomineeFields form={form} />
    </FormDialog>
  );
}
