import { FormDialog } from "@/ui/FormDialog";
import { TextAreaField } from "@/ui/fields/TextField";
import { useForm } from "@/ui/useForm";
import { checkProof, ProofFields, proofFor, proofOf, proofProblem } from "./ProofFields";
import type { Task } from "./queries";
import { useTaskActions } from "./taskActions";

interface CompleteDialogProps {
  task: Task;
  onClose: () => void;
  onReload: () => unknown;
}

/** Closes a task on its proof. */
export function CompleteDialog({ task, onClose, onReload }: CompleteDialogProps) {
  const { complete } = useTaskActions(task, onClose);
  const form = useForm({
    initial: { ...proofFor(task), note: "" },
    problem: proofProblem(complete.problem),
    check: checkProof,
  });
  return (
    <FormDialog
      opened
      onClose={onClose}
      title="Hoàn thành nhiệm vụ"
      size={640}
      form={form}
      submitLabel="Hoàn thành"
      pending={complete.pending}
      problem={complete.problem}
      onReload={onReload}
      onSubmit={(v) => complete.send({ ...proofOf(v), note: v.note.trim() || undefined })}
    >
      <ProofFields
        label="Nhiệm vụ được chứng minh bằng"
        hint={`Sản phẩm dự kiến: ${task.productLabel}`}
        form={form}
      />
      <TextAreaField label="Ghi chú" rows={2} required={false} {...form.field("note")} />
    </FormDialog>
  );
}
