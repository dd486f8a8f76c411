import { FormDialog } from "@/ui/FormDialog";
import { TextAreaField } from "@/ui/fields/TextField";
import { useForm } from "@/ui/useForm";
import { useMove } from "./moves";
import type { RoleModel } from "./queries";

interface StageDialogProps {
  model: RoleModel;
  to: RoleModel["nextStages"][number];
  onClose: () => void;
}

/** Leads the model to another stage; leaving one out is told why. */
export function StageDialog({ model, to, onClose }: StageDialogProps) {
  const move = useMove(model, onClose);
  const withdrawn = to.stage === "WITHDRAWN";
  const form = useForm({
    initial: { reason: "" },
    problem: move.problem,
    check: ({ reason }) => ({
      reason:
        to.needsReason &&
        !reason.trim() &&
        (withdrawn ? "Hãy ghi lý do thôi nêu gương" : "Bỏ qua bước giữa thì phải ghi lý do"),
    }),
  });
  return (
    <FormDialog
      opened
      onClose={onClose}
      title={withdrawn ? "Thôi nêu gương" : `Chuyển sang bước “${to.label}”`}
      form={form}
      onSubmit={({ reason }) => move.send({ stage: to.stage, reason: reason.trim() || null })}
      submitLabel={withdrawn ? "Thôi nêu gương" : "Chuyển bước"}
      pending={move.pending}
      problem={move.problem}
    >
      <TextAreaField
        label={to.needsReason ? "Lý do" : "Ghi chú"}
        hint={
          withdrawn
            ? "Điển hình không còn trên trang công khai"
            : to.needsReason
              ? "Vì sao bỏ qua bước giữa"
              : undefined
        }
        required={to.needsReason}
        rows={3}
        {...form.field("reason")}
      />
    </FormDialog>
  );
}
