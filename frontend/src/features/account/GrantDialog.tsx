import { api, call, idempotency, ifMatch } from "@/api/client";
import { useMe } from "@/api/me";
import { useMutationWithProblem } from "@/api/query";
import { FormDialog } from "@/ui/FormDialog";
import { TextField } from "@/ui/fields/TextField";
import { toast } from "@/ui/toast";
import { useForm } from "@/ui/useForm";
import { accountKeys } from "./accounts";
import type { AccountDialogProps } from "./EditDialog";
import { needsUnit } from "./labels";
import { grantBody, RoleFields, type WantedRole } from "./RoleFields";

type Draft = WantedRole & { reason: string };

/** Gives a role for a time. */
export function GrantDialog({ account, onClose, onReload }: AccountDialogProps) {
  const { today } = useMe();
  const grant = useMutationWithProblem({
    run: (draft: Draft, intent) =>
      call(
        api.POST("/api/v1/accounts/{id}/grants", {
          params: { path: { id: account.id } },
          headers: { ...ifMatch(account.version), ...idempotency(intent.idempotencyKey) },
          body: grantBody(draft, draft.reason.trim() || null),
        }),
      ),
    refreshes: [accountKeys.all],
    done: () => {
      toast.done("Đã cấp vai trò");
      onClose();
    },
  });
  const form = useForm<Draft>({
    initial: {
      role: null,
      unit: account.unit ? { id: account.unit.id, label: account.unit.name } : null,
      from: today,
      to: null,
      reason: "",
    },
    problem: grant.problem,
    check: ({ role, unit, from }) => ({
      role: !role && "Hãy chọn vai trò",
      unitId: needsUnit(role) && !unit && "Hãy chọn đơn vị của vai trò này",
      from: !from && "Hãy ghi ngày bắt đầu",
    }),
  });
  return (
    <FormDialog
      opened
      onClose={onClose}
      title="Thêm vai trò"
      form={form}
      onSubmit={grant.send}
      submitLabel="Cấp vai trò"
      pending={grant.pending}
      problem={grant.problem}
      onReload={onReload}
    >
      <RoleFields
        form={form}
        wanted={form.values}
        onChange={(wanted) => {
          form.setValues((now) => ({ ...now, ...wanted }));
          for (const name of ["role", "unitId", "from", "to"]) form.touch(name);
        }}
      />
      <TextField
        label="Lý do hoặc số quyết định"
        required={false}
        maxLength={500}
        {...form.field("reason")}
      />
    </FormDialog>
  );
}
