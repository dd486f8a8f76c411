import { useQuery } from "@tanstack/react-query";
import { useMe } from "@/api/me";
import { FormDialog } from "@/ui/FormDialog";
import { SelectField } from "@/ui/fields/SelectField";
import { useForm } from "@/ui/useForm";
import type { StepDialogProps } from "./ProposalDialogs";
import { appraisersQuery } from "./queries";

/** Takes the dossier in and says who works on it. */
export function ReceiptDialog({ proposal, step, onClose, onReload }: StepDialogProps) {
  const me = useMe();
  const officers = useQuery(appraisersQuery);
  const form = useForm({
    initial: { assigneeId: (proposal.assignee?.id ?? me.id) as string | null },
    problem: step.problem,
    check: (v) => ({ assigneeId: !v.assigneeId && "Hãy chọn người phụ trách" }),
  });
  return (
    <FormDialog
      opened
      onClose={onClose}
      title="Tiếp nhận hồ sơ"
      form={form}
      submitLabel="Tiếp nhận"
      pending={step.pending}
      problem={step.problem}
      onReload={onReload}
      onSubmit={(v) =>
        step.send({ to: "receipt", body: v.assigneeId ? { assigneeId: v.assigneeId } : {} })
      }
    >
      <p>
        {proposal.number ? `Hồ sơ giữ số ${proposal.number}.` : "Hồ sơ được cấp số khi tiếp nhận."}{" "}
        Ngày tiếp nhận là hôm nay; hệ thống tính ngày hẹn thẩm định theo ngày làm việc.
      </p>
      <SelectField
        label="Người phụ trách thẩm định"
        options={(officers.data?.items ?? [{ id: me.id, name: me.fullName }]).map((one) => ({
          value: one.id,
          label: one.name,
        }))}
        {...form.field("assigneeId")}
      />
    </FormDialog>
  );
}
