import { actionOf } from "@/api/actions";
import { useMe } from "@/api/me";
import { FormDialog } from "@/ui/FormDialog";
import type { ComboOption } from "@/ui/fields/ComboField";
import { DateField } from "@/ui/fields/DateField";
import { FieldRow } from "@/ui/fields/Field";
import { SelectField } from "@/ui/fields/SelectField";
import { TextField } from "@/ui/fields/TextField";
import { useForm } from "@/ui/useForm";
import { AmountField } from "./AmountField";
import { options, topics } from "./labels";
import { useAddResult, useJoin } from "./moves";
import type { Movement, Topic } from "./queries";
import { UnitField, useUsualUnit } from "./UnitField";

interface EntryDialogProps {
  movement: Movement;
  /** Unit whose to-do this is; it needs not be chosen any more. */
  unit?: ComboOption;
  onClose: () => void;
}

/** A unit takes part. */
export function JoinDialog({ movement, unit, onClose }: EntryDialogProps) {
  const me = useMe();
  const usual = useUsualUnit();
  const join = useJoin(movement, onClose);
  const form = useForm({
    initial: {
      unitId: (unit ?? usual) as ComboOption | null,
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
      {!unit && <UnitField label="Đơn vị" {...form.field("unitId")} />}
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
export function ResultDialog({ movement, unit, onClose }: EntryDialogProps) {
  const usual = useUsualUnit();
  const add = useAddResult(movement, onClose);
  const { targets } = movement;
  const runs = actionOf(movement, "ADD_CHECK")?.allowed === true;
  const form = useForm({
    initial: {
      unitId: (unit ?? usual) as ComboOption | null,
      target: null as string | null,
      indicator: targets.length === 1 ? (targets[0]?.indicator ?? "") : "",
      measure: targets.length === 1 ? (targets[0]?.measure ?? "") : "",
      period: movement.reportPeriod ?? "",
      topic: "OUTCOME" as string | null,
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
          topic: v.topic as Topic,
        })
      }
      submitLabel="Ghi kết quả"
      pending={add.pending}
      problem={add.problem}
    >
      {targets.length > 1 && (
        <SelectField
          label="Theo chỉ tiêu"
          hint="Chọn để điền sẵn tên và đơn vị tính"
          required={false}
          options={targets.map(({ indicator }) => ({ value: indicator, label: indicator }))}
          value={form.values.target}
          onChange={(target) => {
            const chosen = targets.find(({ indicator }) => indicator === target);
            form.setValues((now) => ({
              ...now,
              target,
              indicator: chosen?.indicator ?? now.indicator,
              measure: chosen?.measure ?? now.measure,
            }));
          }}
        />
      )}
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
      {runs && (
        <SelectField label="Số liệu về" options={options(topics)} {...form.field("topic")} />
      )}
      {!unit && <UnitField label="Đơn vị đạt được" required={false} {...form.field("unitId")} />}
    </FormDialog>
  );
}
