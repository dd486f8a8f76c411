import { api, call, idempotency, ifMatch } from "@/api/client";
import { useMutationWithProblem } from "@/api/query";
import { FormDialog } from "@/ui/FormDialog";
import { DateField } from "@/ui/fields/DateField";
import { FieldRow } from "@/ui/fields/Field";
import { SelectField } from "@/ui/fields/SelectField";
import { TextAreaField, TextField } from "@/ui/fields/TextField";
import { toast } from "@/ui/toast";
import { useForm } from "@/ui/useForm";
import type { CorrectedField, History } from "./history";
import { correctedFieldWords } from "./labels";
import { type Entry, registerKeys } from "./queries";

interface Values {
  field: string | null;
  corrected: string;
  documentNumber: string;
  documentDate: string | null;
  reason: string;
}

const presentValues = (entry: Entry): Record<CorrectedField, string> => ({
  NAME: entry.name,
  UNIT_NAME: entry.unitName ?? "",
  POST: entry.post ?? "",
  ACHIEVEMENT: entry.achievement,
});

/** Sets a misprint right by the letter that corrects it; what it read before stays in the book. */
function CorrectDialog({
  entry,
  history,
  onClose,
}: {
  entry: Entry;
  history: History;
  onClose: () => void;
}) {
  const correct = useMutationWithProblem({
    run: (values: Values, intent) =>
      call(
        api.POST("/api/v1/register/{id}/corrections", {
          params: {
            path: { id: entry.id },
            header: { ...ifMatch(history.version), ...idempotency(intent.idempotencyKey) },
          },
          body: {
            ...values,
            field: values.field as CorrectedField,
            documentDate: values.documentDate ?? "",
          },
        }),
      ),
    refreshes: [registerKeys.all],
    done: () => {
      toast.done("Đã ghi đính chính vào sổ");
      onClose();
    },
  });
  const form = useForm<Values>({
    initial: {
      field: "NAME",
      corrected: entry.name,
      documentNumber: "",
      documentDate: null,
      reason: "",
    },
    problem: correct.problem,
    check: (v) => ({
      corrected: !v.corrected.trim() && "Hãy ghi nội dung đúng.",
      documentNumber: !v.documentNumber.trim() && "Hãy ghi số văn bản đính chính.",
      documentDate: !v.documentDate && "Hãy ghi ngày văn bản đính chính.",
      reason: !v.reason.trim() && "Hãy ghi lý do đính chính.",
    }),
  });
  const choice = form.field("field");
  return (
    <FormDialog
      opened
      onClose={onClose}
      title="Ghi đính chính"
      form={form}
      onSubmit={correct.send}
      submitLabel="Ghi đính chính vào sổ"
      pending={correct.pending}
      problem={correct.problem}
    >
      <SelectField
        label="Chỗ in sai"
        options={Object.entries(correctedFieldWords).map(([value, label]) => ({ value, label }))}
        {...choice}
        onChange={(next) => {
          choice.onChange(next);
          form.set("corrected", next ? presentValues(entry)[next as CorrectedField] : "");
        }}
      />
      <TextAreaField
        label="Nội dung đúng"
        hint="Nội dung đang ghi đã điền sẵn; chỉ sửa chỗ sai"
        rows={2}
        maxLength={1000}
        {...form.field("corrected")}
      />
      <FieldRow>
        <TextField
          label="Số văn bản đính chính"
          hint="Ví dụ 12/SNV-TĐKT"
          maxLength={60}
          {...form.field("documentNumber")}
        />
        <DateField label="Ngày văn bản đính chính" {...form.field("documentDate")} />
      </FieldRow>
      <TextAreaField label="Lý do" rows={2} maxLength={1000} {...form.field("reason")} />
    </FormDialog>
  );
}

export default CorrectDialog;
