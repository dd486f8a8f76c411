import { api, call, idempotency, ifMatch } from "@/api/client";
import { useMutationWithProblem } from "@/api/query";
import { FormDialog } from "@/ui/FormDialog";
import { TextAreaField } from "@/ui/fields/TextField";
import { toast } from "@/ui/toast";
import { useForm } from "@/ui/useForm";
import type { Decision } from "./DuplicatesPage";
import { registerKeys } from "./queries";

interface Values {
  reason: string;
}

/** Says what two lines are; the reason stays with the pair. */
function SettleDialog({ decision, onClose }: { decision: Decision; onClose: () => void }) {
  const { pair, kept } = decision;
  const settle = useMutationWithProblem({
    run: ({ reason }: Values, intent) =>
      call(
        api.POST("/api/v1/register-duplicates/{id}/settlement", {
          params: {
            path: { id: pair.id },
            header: { ...ifMatch(pair.version), ...idempotency(intent.idempotencyKey) },
          },
          body: kept
            ? { outcome: "MERGED", keptId: kept.id, reason }
            : { outcome: "NOT_SAME", reason },
        }),
      ),
    refreshes: [registerKeys.all],
    done: () => {
      toast.done(kept ? "Đã gộp hai dòng" : "Đã ghi nhận không phải trùng");
      onClose();
    },
  });
  const form = useForm<Values>({
    initial: { reason: "" },
    problem: settle.problem,
    check: (v) => ({ reason: !v.reason.trim() && "Hãy ghi lý do." }),
  });
  return (
    <FormDialog
      opened
      onClose={onClose}
      title={kept ? "Gộp hai dòng" : "Không phải trùng"}
      form={form}
      onSubmit={settle.send}
      submitLabel={kept ? "Gộp hai dòng" : "Ghi nhận"}
      pending={settle.pending}
      problem={settle.problem}
    >
      <p>
        {kept
          ? `Giữ dòng theo quyết định ${kept.decisionNumber}; dòng kia được bỏ khỏi sổ, vẫn xem lại được ở mục đã xử lý.`
          : "Hai dòng là hai khen thưởng khác nhau; cả hai ở lại trong sổ và không được hỏi lại."}
      </p>
      <TextAreaField label="Lý do" rows={2} maxLength={1000} {...form.field("reason")} />
    </FormDialog>
  );
}

export default SettleDialog;
