import { api, call, idempotency, ifMatch } from "@/api/client";
import { useMutationWithProblem } from "@/api/query";
import { FormDialog } from "@/ui/FormDialog";
import { DateField } from "@/ui/fields/DateField";
import { TextField } from "@/ui/fields/TextField";
import { toast } from "@/ui/toast";
import { useForm } from "@/ui/useForm";
import { type Account, accountKeys, type Grant } from "./accounts";

interface EndGrantDialogProps {
  account: Account;
  grant: Grant;
  onClose: () => void;
}

/** Ends a role at once or on a day. */
export function EndGrantDialog({ account, grant, onClose }: EndGrantDialogProps) {
  const end = useMutationWithProblem({
    run: (body: { lastDay: string | null; reason: string }, intent) =>
      call(
        api.POST("/api/v1/accounts/{id}/grants/{grantId}/end", {
          params: { path: { id: account.id, grantId: grant.id } },
          headers: { ...ifMatch(account.version), ...idempotency(intent.idempotencyKey) },
          body,
        }),
      ),
    refreshes: [accountKeys.all],
    done: () => {
      toast.done("Đã kết thúc vai trò");
      onClose();
    },
  });
  const form = useForm({
    initial: { lastDay: null as string | null, reason: "" },
    problem: end.problem,
    check: ({ reason }) => ({ reason: !reason.trim() && "Hãy ghi lý do" }),
  });
  return (
    <FormDialog
      opened
      onClose={onClose}
      title={`Kết thúc vai trò ${grant.roleLabel}`}
      form={form}
      onSubmit={({ lastDay, reason }) => end.send({ lastDay, reason: reason.trim() })}
      submitLabel="Kết thúc vai trò"
      pending={end.pending}
      problem={end.problem}
    >
      <DateField
        label="Ngày cuối còn giữ"
        required={false}
        {...form.field("lastDay")}
        hint="Để trống: kết thúc ngay bây giờ"
      />
      <TextField label="Lý do" maxLength={500} {...form.field("reason")} />
    </FormDialog>
  );
}
