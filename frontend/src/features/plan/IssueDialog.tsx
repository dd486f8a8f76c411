import { api, call, idempotency, ifMatch } from "@/api/client";
import { useMutationWithProblem } from "@/api/query";
import { FormDialog } from "@/ui/FormDialog";
import { DateField } from "@/ui/fields/DateField";
import { FieldRow } from "@/ui/fields/Field";
import { TextField } from "@/ui/fields/TextField";
import { toast } from "@/ui/toast";
import { useForm } from "@/ui/useForm";
import { type Plan, type PlanIssuance, planKeys } from "./queries";

interface IssueDialogProps {
  plan: Plan;
  onClose: () => void;
  onReload: () => unknown;
}

/** Records that the plan was signed: number, date, signer. Signing itself happens elsewhere. */
export function IssueDialog({ plan, onClose, onReload }: IssueDialogProps) {
  const issue = useMutationWithProblem({
    run: (body: PlanIssuance, intent) =>
      call(
        api.POST("/api/v1/annual-plans/{id}/issuance", {
          params: { path: { id: plan.id } },
          body,
          headers: { ...ifMatch(plan.version), ...idempotency(intent.idempotencyKey) },
        }),
      ),
    refreshes: [planKeys.all],
    done: (issued) => {
      onClose();
      toast.done(`Đã ghi ban hành ${issued.name}`);
    },
  });
  const form = useForm({
    initial: {
      number: plan.number ?? "",
      issuedOn: plan.issuedOn ?? null,
      signerName: plan.signerName ?? "",
      signerCapacity: plan.signerCapacity ?? "",
      signerPosition: plan.signerPosition ?? "",
    },
    problem: issue.problem,
    check: (v) => ({
      number: !v.number.trim() && "Hãy ghi số, ký hiệu của kế hoạch đã ký",
      issuedOn: !v.issuedOn && "Hãy ghi ngày ban hành",
    }),
  });
  return (
    <FormDialog
      opened
      onClose={onClose}
      title="Ghi ban hành kế hoạch"
      form={form}
      submitLabel="Ghi ban hành"
      pending={issue.pending}
      problem={issue.problem}
      onReload={onReload}
      onSubmit={(v) =>
        issue.send({
          number: v.number.trim(),
          issuedOn: v.issuedOn ?? undefined,
          signerName: v.signerName.trim() || undefined,
          signerCapacity: v.signerCapacity.trim() || undefined,
          signerPosition: v.signerPosition.trim() || undefined,
        })
      }
    >
      <p>
        Sau khi ghi ban hành, mọi đơn vị thấy kế hoạch, {plan.tasks} nhiệm vụ bắt đầu được theo dõi
        và nội dung không sửa được nữa.
      </p>
      <FieldRow>
        <TextField label="Số, ký hiệu" hint="Ví dụ 157/KH-UBND" {...form.field("number")} />
        <DateField label="Ngày ban hành" {...form.field("issuedOn")} />
      </FieldRow>
      <TextField label="Người ký" required={false} {...form.field("signerName")} />
      <FieldRow>
        <TextField
          label="Thẩm quyền ký"
          hint="Ví dụ KT. CHỦ TỊCH"
          required={false}
          {...form.field("signerCapacity")}
        />
        <TextField
          label="Chức vụ"
          hint="Ví dụ PHÓ CHỦ TỊCH"
          required={false}
          {...form.field("signerPosition")}
        />
      </FieldRow>
    </FormDialog>
  );
}
