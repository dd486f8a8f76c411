import { useMe } from "@/api/me";
import { FormDialog } from "@/ui/FormDialog";
import type { ComboOption } from "@/ui/fields/ComboField";
import { DateField } from "@/ui/fields/DateField";
import { FieldRow } from "@/ui/fields/Field";
import { TextField } from "@/ui/fields/TextField";
import { useForm } from "@/ui/useForm";
import { AmountField } from "./AmountField";
import { useAddResult, useJoin } from "./moves";
import type { Movement } from "./queries";
import { UnitField, useUsualUnit } from "./UnitField";

interface EntryDialogProps {
  movement: Movement;
  onClose: () => void;
}

/** A unit takes part. */
export function JoinDialog({ movement, onClose }: EntryDialogProps) {
  const me = useMe();
  const usual = useUsualUnit();
  const join = useJoin(movement, onClose);
  const form = useForm({
    initial: {
      unitId: usual as ComboOption | null,
      joinedOn: me.today as string | null,
      plan: "",
    },
    problem: join.problem,
    check: ({ unitId }) => ({ unitId: !unitId && "Hãy chọn đơn vị" }),
  });
  return (
    <FormDialog
      opened
      onClose={onClose}
      title="Đơn vị tham gia phong trào"
      form={form}
      onSubmit={({ unitId, joinedOn, plan }) =>
        join.send({ unitId: unitId?.id ?? "", joinedOn, plan: plan.trim() || null })
      }
      submitLabel="Ghi tham gia"
      pending={join.pending}
      problem={join.problem}
    >
      <UnitField label="Đơn vị" {...form.field("unitId")} />
      <DateField label="Ngày đăng ký" required={false} {...form.field("joinedOn")} />
      <TextField
        label="Kế hoạch thực hiện của đơn vị"
        hint="Số, ký hiệu văn bản, ví dụ 45/KH-UBND"
        required={false}
        {...form.field("plan")}
      />
    </FormDialog>
  );
}

/** A figure reached by a unit or by the whole movement. */
export function ResultDialog({ movement, onClose }: EntryDialogProps) {
  const usual = useUsualUnit();
  const add = useAddResult(movement, onClose);
  const form = useForm({
    initial: {
      unitId: usual as ComboOption | null,
      indicator: "",
      measure: "",
      period: "",
      reached: "",
      reading: null as number | null,
    },
    problem: add.problem,
    check: ({ indicator, period, reached }) => ({
      indicator: !indicator.trim() && "Hãy ghi tên kết quả",
      period: !period.trim() && "Hãy ghi thời gian của kết quả",
      reached: !reached.trim() && "Hãy ghi kết quả",
    }),
  });
  return (
    <FormDialog
      opened
      onClose={onClose}
      title="Thêm kết quả"
      form={form}
      onSubmit={(v) =>
        add.send({
          unitId: v.unitId?.id ?? null,
          indicator: v.indicator.trim(),
          measure: v.measure.trim() || null,
          period: v.period.trim(),
          reached: v.reached.trim(),
          reachedReading: v.reading,
        })
      }
      submitLabel="Ghi kết quả"
      pending={add.pending}
      problem={add.problem}
    >
      <TextField label="Kết quả về việc gì?" {...form.field("indicator")} />
      <FieldRow>
        <div>
          <AmountField
            {...form.field("reached")}
            label="Đạt được"
            hint="Ví dụ 2.048 hoặc hơn 30 km"
            measure={form.values.measure}
            chosen={form.values.reading}
            onChoose={(reading) => form.set("reading", reading)}
          />
        </div>
        <TextField
          label="Đơn vị tính"
          hint="Hộ, km, triệu đồng…"
          required={false}
          {...form.field("measure")}
        />
      </FieldRow>
      <TextField label="Thời gian" hint="Ví dụ: 6 tháng đầu năm 2026" {...form.field("period")} />
      <UnitField label="Đơn vị đạt được" required={false} {...form.field("unitId")} />
    </FormDialog>
  );
}
