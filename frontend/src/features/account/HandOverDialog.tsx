import { api, call, idempotency, ifMatch } from "@/api/client";
import { useMe } from "@/api/me";
import { useMutationWithProblem } from "@/api/query";
import { FormDialog } from "@/ui/FormDialog";
import { ComboField, type ComboOption } from "@/ui/fields/ComboField";
import { DateField } from "@/ui/fields/DateField";
import { TextField } from "@/ui/fields/TextField";
import { toast } from "@/ui/toast";
import { useForm } from "@/ui/useForm";
import { accountKeys, searchAccounts } from "./accounts";
import type { AccountDialogProps } from "./EditDialog";

interface Draft {
  toAccountId: ComboOption | null;
  from: string | null;
  reason: string;
}

/** The roles of units pass to another account from a day on. */
export function HandOverDialog({ account, onClose, onReload }: AccountDialogProps) {
  const { today } = useMe();
  const passing = account.grants.filter((grant) => grant.unit && grant.state !== "OVER");
  const handOver = useMutationWithProblem({
    run: ({ toAccountId, from, reason }: Draft, intent) =>
      call(
        api.POST("/api/v1/accounts/{id}/hand-over", {
          params: { path: { id: account.id } },
          headers: { ...ifMatch(account.version), ...idempotency(intent.idempotencyKey) },
          body: {
            toAccountId: toAccountId?.id ?? "",
            from: from as string,
            reason: reason.trim(),
          },
        }),
      ),
    refreshes: [accountKeys.all],
    done: () => {
      toast.done("Đã bàn giao");
      onClose();
    },
  });
  const form = useForm<Draft>({
    initial: { toAccountId: null, from: today, reason: "" },
    problem: handOver.problem,
    check: ({ toAccountId, from, reason }) => ({
      toAccountId: !toAccountId && "Hãy chọn người nhận bàn giao",
      from: !from && "Hãy ghi ngày bàn giao",
      reason: !reason.trim() && "Hãy ghi lý do hoặc số quyết định",
    }),
  });
  return (
    <FormDialog
      opened
      onClose={onClose}
      title="Bàn giao đơn vị"
      form={form}
      onSubmit={handOver.send}
      submitLabel="Bàn giao"
      pending={handOver.pending}
      problem={handOver.problem}
      onReload={onReload}
    >
      <p>
        Chuyển cho người nhận:{" "}
        {passing.map((grant) => `${grant.roleLabel} (${grant.unit?.name})`).join("; ")}. Vai trò của{" "}
        {account.fullName} kết thúc vào ngày hôm trước.
      </p>
      <ComboField
        label="Người nhận bàn giao"
        searchKey={["account", "combo"]}
        search={async (q) => (await searchAccounts(q)).filter((one) => one.id !== account.id)}
        {...form.field("toAccountId")}
      />
      <DateField label="Từ ngày" {...form.field("from")} />
      <TextField label="Lý do hoặc số quyết định" maxLength={500} {...form.field("reason")} />
    </FormDialog>
  );
}
