import { api, call, ifMatch } from "@/api/client";
import { useMutationWithProblem } from "@/api/query";
import { formatDate } from "@/lib/dates";
import { FormDialog } from "@/ui/FormDialog";
import { CheckField } from "@/ui/fields/ChoiceField";
import { DateField } from "@/ui/fields/DateField";
import { FieldRow } from "@/ui/fields/Field";
import { NumberField } from "@/ui/fields/NumberField";
import { TextField } from "@/ui/fields/TextField";
import { toast } from "@/ui/toast";
import { useForm } from "@/ui/useForm";
import { type BaseSalary, type BonusMultiple, type BonusPayer, bonusKeys } from "./queries";

const SOURCE = "Hãy ghi căn cứ.";
const CONFIRM = "Đã đối chiếu với văn bản";

interface SalaryValues {
  validFrom: string | null;
  amount: number | null;
  source: string;
  confirmed: boolean;
}

export function SalaryDialog({
  salary,
  onClose,
}: {
  salary: BaseSalary | null;
  onClose: () => void;
}) {
  const write = useMutationWithProblem({
    run: ({ validFrom, amount, source, confirmed }: SalaryValues) =>
      call(
        api.PUT("/api/v1/bonus-scale/base-salaries/{validFrom}", {
          params: {
            path: { validFrom: validFrom ?? "" },
            header: ifMatch(salary?.version ?? 0),
          },
          body: { amount: amount ?? 0, source, confirmed },
        }),
      ),
    refreshes: [bonusKeys.all],
    done: () => {
      toast.done("Đã ghi mức lương cơ sở");
      onClose();
    },
  });
  const form = useForm<SalaryValues>({
    initial: {
      validFrom: salary?.validFrom ?? null,
      amount: salary?.amount ?? null,
      source: salary?.source ?? "",
      confirmed: salary?.confirmed ?? false,
    },
    problem: write.problem,
    check: (v) => ({
      validFrom: !v.validFrom && "Hãy ghi ngày bắt đầu áp dụng.",
      amount: !v.amount && "Hãy ghi mức lương cơ sở.",
      source: !v.source.trim() && SOURCE,
    }),
  });
  return (
    <FormDialog
      opened
      onClose={onClose}
      title={salary ? `Mức lương cơ sở từ ${formatDate(salary.validFrom)}` : "Thêm mức lương cơ sở"}
      form={form}
      onSubmit={write.send}
      submitLabel="Ghi mức"
      pending={write.pending}
      problem={write.problem}
    >
      <p>Chỉ quyết định từ ngày áp dụng tính theo mức này; khoản đã chi giữ nguyên.</p>
      <FieldRow>
        <DateField
          label="Áp dụng từ ngày"
          disabled={Boolean(salary)}
          {...form.field("validFrom")}
        />
        <NumberField label="Mức một tháng" unit="đồng" whole {...form.field("amount")} />
      </FieldRow>
      <TextField
        label="Căn cứ"
        hint="Ví dụ Nghị định số 161/2026/NĐ-CP"
        maxLength={300}
        {...form.field("source")}
      />
      <CheckField label={CONFIRM} {...form.field("confirmed")} />
    </FormDialog>
  );
}

interface MultipleValues {
  multiple: number | null;
  validTo: string | null;
  source: string;
  confirmed: boolean;
}

export function MultipleDialog({
  multiple,
  onClose,
}: {
  multiple: BonusMultiple;
  onClose: () => void;
}) {
  const { awardCode, subjectKind, validFrom } = multiple;
  const write = useMutationWithProblem({
    run: (values: MultipleValues) =>
      call(
        api.PUT("/api/v1/bonus-scale/multiples/{awardCode}/{subjectKind}/{validFrom}", {
          params: {
            path: { awardCode, subjectKind, validFrom },
            header: ifMatch(multiple.version),
          },
          body: {
            ...(values.multiple ? { hundredths: Math.round(values.multiple * 100) } : {}),
            ...(values.validTo ? { validTo: values.validTo } : {}),
            source: values.source,
            confirmed: values.confirmed,
          },
        }),
      ),
    refreshes: [bonusKeys.all],
    done: () => {
      toast.done("Đã ghi hệ số tiền thưởng");
      onClose();
    },
  });
  const form = useForm<MultipleValues>({
    initial: {
      multiple: multiple.hundredths ? multiple.hundredths / 100 : null,
      validTo: multiple.validTo ?? null,
      source: multiple.source,
      confirmed: multiple.confirmed,
    },
    problem: write.problem,
    check: (v) => ({
      multiple:
        v.multiple !== null &&
        Math.abs(v.multiple * 100 - Math.round(v.multiple * 100)) > 1e-6 &&
        "Hệ số có nhiều nhất hai chữ số sau dấu phẩy.",
      source: !v.source.trim() && SOURCE,
    }),
  });
  return (
    <FormDialog
      opened
      onClose={onClose}
      title={`${multiple.awardName}, ${multiple.subjectKindLabel.toLowerCase()}`}
      form={form}
      onSubmit={write.send}
      submitLabel="Ghi hệ số"
      pending={write.pending}
      problem={write.problem}
    >
      <FieldRow>
        <NumberField
          label="Hệ số"
          hint={multiple.most ? `Tối đa ${multiple.most}` : "Để trống khi chưa có văn bản"}
          required={false}
          {...form.field("multiple")}
        />
        <DateField label="Áp dụng đến hết ngày" required={false} {...form.field("validTo")} />
      </FieldRow>
      <TextField label="Căn cứ" maxLength={300} {...form.field("source")} />
      <CheckField label={CONFIRM} {...form.field("confirmed")} />
    </FormDialog>
  );
}

interface PayerValues {
  payer: string;
  source: string;
  confirmed: boolean;
}

export function PayerDialog({ payer, onClose }: { payer: BonusPayer; onClose: () => void }) {
  const write = useMutationWithProblem({
    run: (body: PayerValues) =>
      call(
        api.PUT("/api/v1/bonus-scale/payers/{level}", {
          params: { path: { level: payer.level }, header: ifMatch(payer.version) },
          body,
        }),
      ),
    refreshes: [bonusKeys.all],
    done: () => {
      toast.done("Đã ghi nguồn chi");
      onClose();
    },
  });
  const form = useForm<PayerValues>({
    initial: { payer: payer.payer, source: payer.source, confirmed: payer.confirmed },
    problem: write.problem,
    check: (v) => ({
      payer: !v.payer.trim() && "Hãy ghi nguồn chi.",
      source: !v.source.trim() && SOURCE,
    }),
  });
  return (
    <FormDialog
      opened
      onClose={onClose}
      title={`Nguồn chi khen thưởng ${payer.levelLabel.toLowerCase()}`}
      form={form}
      onSubmit={write.send}
      submitLabel="Ghi nguồn chi"
      pending={write.pending}
      problem={write.problem}
    >
      <TextField label="Nguồn chi" maxLength={200} {...form.field("payer")} />
      <TextField label="Căn cứ" maxLength={300} {...form.field("source")} />
      <CheckField label={CONFIRM} {...form.field("confirmed")} />
    </FormDialog>
  );
}
