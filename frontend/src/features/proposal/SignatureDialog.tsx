import { useMe } from "@/api/me";
import { FormDialog } from "@/ui/FormDialog";
import { DateField } from "@/ui/fields/DateField";
import { FieldRow } from "@/ui/fields/Field";
import { TextAreaField, TextField } from "@/ui/fields/TextField";
import { useForm } from "@/ui/useForm";
import type { StepDialogProps } from "./ProposalDialogs";

/** The head of the department signs the submission to the provincial leader. */
export function SignatureDialog({ proposal, step, onClose, onReload }: StepDialogProps) {
  const me = useMe();
  const short = proposal.nominees.filter(
    (one) => one.outcome === "QUALIFIED" && one.councilResult && !one.councilResult.passed,
  );
  const form = useForm({
    initial: { number: "", signedOn: me.today as string | null, councilReason: "" },
    problem: step.problem,
    check: (v) => ({
      number: !v.number.trim() && "Hãy ghi số tờ trình",
      signedOn: !v.signedOn && "Hãy ghi ngày ký",
      councilReason: short.length > 0 && !v.councilReason.trim() && "Hãy ghi lý do vẫn trình",
    }),
  });
  return (
    <FormDialog
      opened
      onClose={onClose}
      title="Ký trình"
      form={form}
      submitLabel="Ký trình"
      pending={step.pending}
      problem={step.problem}
      onReload={onReload}
      onSubmit={(v) =>
        step.send({
          to: "head-signature",
          body: {
            number: v.number.trim(),
            signedOn: v.signedOn ?? "",
            councilReason: v.councilReason.trim() || null,
          },
        })
      }
    >
      <p>
        {proposal.funnel.qualified} đề nghị đủ điều kiện được trình lãnh đạo UBND tỉnh; Văn phòng
        UBND tỉnh thẩm tra trước.
      </p>
      <FieldRow>
        <TextField
          label="Số tờ trình"
          hint="Ghi số là đủ: 563 thành 563/TTr-SNV"
          {...form.field("number")}
        />
        <DateField label="Ngày ký" {...form.field("signedOn")} />
      </FieldRow>
      {short.length > 0 && (
        <TextAreaField
          label="Lý do vẫn trình"
          hint={`Chưa đạt tỷ lệ phiếu của Hội đồng: ${short.map((one) => one.name).join(", ")}`}
          rows={2}
          {...form.field("councilReason")}
        />
      )}
    </FormDialog>
  );
}
