import { FormDialog } from "@/ui/FormDialog";
import { DateField } from "@/ui/fields/DateField";
import { FieldRow } from "@/ui/fields/Field";
import { TextField } from "@/ui/fields/TextField";
import { useForm } from "@/ui/useForm";
import type { StepDialogProps } from "./ProposalDialogs";

/** Names a paper that goes with the dossier. */
export function AttachDialog({
  proposal,
  step,
  onClose,
  onReload,
  code,
}: StepDialogProps & { code: string }) {
  const name = proposal.papers.find((paper) => paper.code === code)?.name ?? "Giấy tờ";
  const form = useForm({
    initial: { title: name, number: "", datedOn: null as string | null },
    problem: step.problem,
    check: (v) => ({
      title: !v.title.trim() && "Hãy ghi tên giấy tờ",
      datedOn: !v.datedOn && "Hãy ghi ngày của giấy tờ",
    }),
  });
  return (
    <FormDialog
      opened
      onClose={onClose}
      title={`Bổ sung: ${name}`}
      form={form}
      submitLabel="Bổ sung"
      pending={step.pending}
      problem={step.problem}
      onReload={onReload}
      onSubmit={(v) =>
        step.send({
          to: "paper",
          code,
          body: {
            title: v.title.trim(),
            ...(v.number.trim() ? { number: v.number.trim() } : {}),
            datedOn: v.datedOn ?? "",
          },
        })
      }
    >
      <TextField label="Tên giấy tờ" {...form.field("title")} />
      <FieldRow>
        <TextField label="Số, ký hiệu" required={false} {...form.field("number")} />
        <DateField label="Ngày" {...form.field("datedOn")} />
      </FieldRow>
    </FormDialog>
  );
}
