import { api, call, idempotency } from "@/api/client";
import { useMe } from "@/api/me";
import { useMutationWithProblem } from "@/api/query";
import { FormDialog } from "@/ui/FormDialog";
import { ComboField, type ComboOption } from "@/ui/fields/ComboField";
import { DateField } from "@/ui/fields/DateField";
import { FieldRow } from "@/ui/fields/Field";
import { SelectField } from "@/ui/fields/SelectField";
import { TextField } from "@/ui/fields/TextField";
import { toast } from "@/ui/toast";
import { useForm } from "@/ui/useForm";
import { accountKeys, delegationKeys, type Grant } from "./accounts";

interface Draft {
  grantId: string | null;
  toAccountId: ComboOption | null;
  from: string | null;
  to: string | null;
  reason: string;
}

interface DelegateDialogProps {
  /** Roles that can be delegated; the first is chosen. */
  grants: Grant[];
  search: (q: string) => Promise<ComboOption[]>;
  onClose: () => void;
}

/** Lets somebody stand in for a time. */
export function DelegateDialog({ grants, search, onClose }: DelegateDialogProps) {
  const { today } = useMe();
  const delegate = useMutationWithProblem({
    run: (draft: Draft, intent) =>
      call(
        api.POST("/api/v1/delegations", {
          headers: idempotency(intent.idempotencyKey),
          body: {
            grantId: draft.grantId as string,
            toAccountId: draft.toAccountId?.id as string,
            from: draft.from as string,
            to: draft.to as string,
            reason: draft.reason.trim(),
          },
        }),
      ),
    refreshes: [delegationKeys.all, accountKeys.all],
    done: () => {
      toast.done("Đã ủy quyền");
      onClose();
    },
  });
  const form = useForm<Draft>({
    initial: {
      grantId: grants[0]?.id ?? null,
      toAccountId: null,
      from: today,
      to: null,
      reason: "",
    },
    problem: delegate.problem,
    check: ({ grantId, toAccountId, from, to, reason }) => ({
      grantId: !grantId && "Hãy chọn vai trò ủy quyền",
      toAccountId: !toAccountId && "Hãy chọn người nhận ủy quyền",
      from: !from && "Hãy ghi ngày bắt đầu",
      to: !to && "Hãy ghi ngày kết thúc",
      reason: !reason.trim() && "Hãy ghi lý do hoặc số quyết định",
    }),
  });
  return (
    <FormDialog
      opened
      onClose={onClose}
      title="Ủy quyền"
      form={form}
      onSubmit={delegate.send}
      submitLabel="Ủy quyền"
      pending={delegate.pending}
      problem={delegate.problem}
    >
      <p>
        Người nhận làm thay trong thời gian này; mỗi việc được ghi là làm thay. Ủy quyền tự hết, thu
        hồi được và không ủy quyền tiếp được.
      </p>
      <SelectField
        label="Vai trò ủy quyền"
        options={grants.map((grant) => ({
          value: grant.id,
          label: [grant.roleLabel, grant.unit?.name].filter(Boolean).join(", "),
        }))}
        {...form.field("grantId")}
      />
      <ComboField
        label="Người nhận ủy quyền"
        searchKey={["delegation", "combo"]}
        search={search}
        {...form.field("toAccountId")}
      />
      <FieldRow>
        <DateField label="Từ ngày" {...form.field("from")} />
        <DateField label="Đến hết ngày" {...form.field("to")} />
      </FieldRow>
      <TextField label="Lý do hoặc số quyết định" maxLength={500} {...form.field("reason")} />
    </FormDialog>
  );
}
