import { api, call, idempotency } from "@/api/client";
import { useMutationWithProblem } from "@/api/query";
import { FormDialog } from "@/ui/FormDialog";
import { TextAreaField } from "@/ui/fields/TextField";
import { toast } from "@/ui/toast";
import { useForm } from "@/ui/useForm";
import { planKeys } from "./queries";

interface MandateResultDialogProps {
  planId: string;
  actor: number;
  point: number;
  text: string;
  onClose: () => void;
}

/** Says what one point came to. */
export function MandateResultDialog({
  planId,
  actor,
  point,
  text,
  onClose,
}: MandateResultDialogProps) {
  const tell = useMutationWithProblem({
    run: (said: string, intent) =>
      call(
        api.POST("/api/v1/annual-plans/{id}/mandates/results", {
          params: { path: { id: planId } },
          body: { actor, point, text: said },
          headers: idempotency(intent.idempotencyKey),
        }),
      ),
    refreshes: [planKeys.all],
    done: () => {
      onClose();
      toast.done("Đã ghi kết quả");
    },
  });
  const form = useForm({
    initial: { text: "" },
    problem: tell.problem,
    check: (v) => ({ text: !v.text.trim() && "Hãy ghi kết quả" }),
  });
  return (
    <FormDialog
      opened
      onClose={onClose}
      title="Ghi kết quả việc được giao"
      size={560}
      form={form}
      submitLabel="Ghi kết quả"
      pending={tell.pending}
      problem={tell.problem}
      onSubmit={(v) => tell.send(v.text.trim())}
    >
      <p>{text}</p>
      <TextAreaField label="Kết quả" rows={4} {...form.field("text")} />
    </FormDialog>
  );
}
