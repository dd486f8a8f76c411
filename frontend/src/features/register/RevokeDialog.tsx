import { api, call, idempotency, ifMatch } from "@/api/client";
import { useMutationWithProblem } from "@/api/query";
import { FormDialog } from "@/ui/FormDialog";
import { DateField } from "@/ui/fields/DateField";
import { FieldRow } from "@/ui/fields/Field";
import { TextAreaField, TextField } from "@/ui/fields/TextField";
import { toast } from "@/ui/toast";
import { useForm } from "@/ui/useForm";
import type { History } from "./history";
import { type Entry, registerKeys } from "./queries";

interface Values {
  decisionNumber: string;
  decisionDate: string | null;
  issuer: string;
  reason: string;
}

/** Writes into the book the decision that takes an honour back; says first what rests on it. */
function RevokeDialog({
  entry,
  history,
  onClose,
}: {
  entry: Entry;
  history: History;
  onClose: () => void;
}) {
  const revoke = useMutationWithProblem({
    run: (values: Values, intent) =>
      call(
        api.POST("/api/v1/register/{id}/revocation", {
          params: {
            path: { id: entry.id },
            header: { ...ifMatch(history.version), ...idempotency(intent.idempotencyKey) },
          },
          body: { ...values, decisionDate: values.decisionDate ?? "" },
        }),
      ),
    refreshes: [registerKeys.all],
    done: () => {
      toast.done("Đã ghi việc hủy bỏ vào sổ");
      onClose();
    },
  });
  const form = useForm<Values>({
    initial: { decisionNumber: "", decisionDate: null, issuer: entry.issuerName, reason: "" },
    problem: revoke.problem,
    check: (v) => ({
      decisionNumber: !v.decisionNumber.trim() && "Hãy ghi số quyết định hủy bỏ.",
      decisionDate: !v.decisionDate && "Hãy ghi ngày quyết định hủy bỏ.",
      issuer: !v.issuer.trim() && "Hãy ghi cơ quan quyết định.",
      reason: !v.reason.trim() && "Hãy ghi lý do hủy bỏ.",
    }),
  });
  return (
    <FormDialog
      opened
      onClose={onClose}
      title="Ghi quyết định hủy bỏ"
      form={form}
      onSubmit={revoke.send}
      submitLabel="Ghi hủy bỏ vào sổ"
      pending={revoke.pending}
      problem={revoke.problem}
    >
      <p>
        {entry.awardName} của {entry.name} vẫn còn trong sổ, kèm dòng hủy bỏ, và không được tính vào
        đâu nữa. Việc này không hoàn lại được.
      </p>
      {history.leaning.length > 0 && (
        <p>
          <strong>{history.leaning.length} khen thưởng về sau</strong> dựa vào khen thưởng này, cần
          xem lại.
        </p>
      )}
      <FieldRow>
        <TextField
          label="Số quyết định hủy bỏ"
          hint="Ví dụ 77/QĐ-UBND"
          maxLength={60}
          {...form.field("decisionNumber")}
        />
        <DateField label="Ngày quyết định hủy bỏ" {...form.field("decisionDate")} />
      </FieldRow>
      <TextField label="Cơ quan quyết định" maxLength={300} {...form.field("issuer")} />
      <TextAreaField
        label="Lý do hủy bỏ"
        hint="Ghi như trong quyết định"
        rows={3}
        maxLength={1000}
        {...form.field("reason")}
      />
    </FormDialog>
  );
}

export default RevokeDialog;
