import { api, call, idempotency } from "@/api/client";
import { useMe } from "@/api/me";
import { useMutationWithProblem } from "@/api/query";
import { formatMoney } from "@/lib/numbers";
import { FormDialog } from "@/ui/FormDialog";
import { DateField } from "@/ui/fields/DateField";
import { FieldRow } from "@/ui/fields/Field";
import { TextField } from "@/ui/fields/TextField";
import { toast } from "@/ui/toast";
import { useForm } from "@/ui/useForm";
import { type Bonus, bonusKeys } from "./queries";

interface Values {
  paidOn: string | null;
  voucher: string;
}

/** Marks the chosen bonuses as paid, all or none. */
export function PayDialog({
  bonuses,
  onClose,
}: {
  bonuses: readonly Bonus[];
  onClose: (done: boolean) => void;
}) {
  const me = useMe();
  const pay = useMutationWithProblem({
    run: (values: Values, intent) =>
      call(
        api.POST("/api/v1/bonuses/payments", {
          params: { header: idempotency(intent.idempotencyKey) },
          body: {
            items: bonuses.map((one) => ({ entryId: one.entryId, amount: one.amount ?? 0 })),
            paidOn: values.paidOn ?? "",
            voucher: values.voucher,
          },
        }),
      ),
    refreshes: [bonusKeys.all],
    done: (paid) => {
      toast.done(`Đã ghi chi ${paid.bonuses} khoản, ${formatMoney(paid.amount)}`);
      onClose(true);
    },
  });
  const form = useForm<Values>({
    initial: { paidOn: me.today, voucher: "" },
    problem: pay.problem,
    check: (v) => ({
      paidOn: !v.paidOn && "Hãy ghi ngày chi.",
      voucher: !v.voucher.trim() && "Hãy ghi số chứng từ.",
    }),
  });
  const sum = bonuses.reduce((all, one) => all + (one.amount ?? 0), 0);
  return (
    <FormDialog
      opened
      onClose={() => onClose(false)}
      title="Ghi đã chi tiền thưởng"
      form={form}
      onSubmit={pay.send}
      submitLabel="Ghi đã chi"
      pending={pay.pending}
      problem={pay.problem}
    >
      <p>
        {bonuses.length} khoản, tổng số <strong>{formatMoney(sum)}</strong>.
      </p>
      <FieldRow>
        <DateField label="Ngày chi" {...form.field("paidOn")} />
        <TextField
          label="Số chứng từ"
          hint="Ví dụ PC-12"
          maxLength={60}
          {...form.field("voucher")}
        />
      </FieldRow>
    </FormDialog>
  );
}
