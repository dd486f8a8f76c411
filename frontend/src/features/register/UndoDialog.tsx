import { api, call, idempotency, ifMatch } from "@/api/client";
import { useMutationWithProblem } from "@/api/query";
import { FormDialog } from "@/ui/FormDialog";
import { TextAreaField } from "@/ui/fields/TextField";
import { toast } from "@/ui/toast";
import { useForm } from "@/ui/useForm";
import { registerKeys } from "./queries";

interface Values {
  reason: string;
}

/** Takes back what was said of a pair; what was said and why it did not hold stay with both lines. */
function UndoDialog({
  pairId,
  version,
  merged,
  onClose,
}: {
  pairId: string;
  version: number;
  merged: boolean;
  onClose: () => void;
}) {
  const undo = useMutationWithProblem({
    run: ({ reason }: Values, intent) =>
      call(
        api.POST("/api/v1/register-duplicates/{id}/undoing", {
          params: {
            path: { id: pairId },
            header: { ...ifMatch(version), ...idempotency(intent.idempotencyKey) },
          },
          body: { reason },
        }),
      ),
    refreshes: [registerKeys.all],
    done: () => {
      toast.done(merged ? "Đã tách lại hai dòng" : "Đã đưa cặp về danh sách chờ xử lý");
      onClose();
    },
  });
  const form = useForm<Values>({
    initial: { reason: "" },
    problem: undo.problem,
    check: (v) => ({ reason: !v.reason.trim() && "Hãy ghi lý do." }),
  });
  return (
    <FormDialog
      opened
      onClose={onClose}
      title={merged ? "Hoàn tác gộp hai dòng" : "Hoàn tác xác nhận không trùng"}
      form={form}
      onSubmit={undo.send}
      submitLabel="Hoàn tác"
      pending={undo.pending}
      problem={undo.problem}
    >
      <p>
        {merged
          ? "Dòng đã bỏ trở lại sổ đúng như trước khi gộp; cặp này chờ xử lý lại. Việc gộp và việc hoàn tác đều được lưu ở cả hai dòng."
          : "Cặp này chờ xử lý lại. Điều đã ghi nhận trước đây vẫn được lưu."}
      </p>
      <TextAreaField label="Lý do" rows={2} maxLength={1000} {...form.field("reason")} />
    </FormDialog>
  );
}

export default UndoDialog;
