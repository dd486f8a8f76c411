import { useRef } from "react";
import { actionOf } from "@/api/actions";
import { FormDialog } from "@/ui/FormDialog";
import type { ComboOption } from "@/ui/fields/ComboField";
import { FieldRow } from "@/ui/fields/Field";
import { SelectField } from "@/ui/fields/SelectField";
import { TextField } from "@/ui/fields/TextField";
import { useForm } from "@/ui/useForm";
import { useVersions } from "@/ui/useVersions";
import { AmountField } from "./AmountField";
import { type ResultDraft, resultContentOf, resultDraftOf, resultParts } from "./entries";
import { options, recipientKinds, topics } from "./labels";
import { useReport } from "./moves";
import { type Movement, type Result, readMovement } from "./queries";
import { UnitField, useUsualUnit } from "./UnitField";

interface ResultDialogProps {
  movement: Movement;
  /** Unit whose to-do this is; it needs not be chosen any more. */
  unit?: ComboOption;
  /** The result to correct; left out for a new one. */
  given?: Result;
  onClose: () => void;
}

/** Writes down or corrects a figure reached by a unit or by the whole movement. */
export function ResultDialog({ movement, unit, given, onClose }: ResultDialogProps) {
  const usual = useUsualUnit();
  const version = useRef(given?.version ?? 0);
  const write = useReport(
    movement,
    given ? { id: given.id, version: () => version.current } : null,
    onClose,
  );
  const { targets } = movement;
  const [only] = targets.length === 1 ? targets : [];
  const runs = actionOf(movement, "ADD_CHECK")?.allowed === true;
  const form = useForm<ResultDraft>({
    initial: given
      ? resultDraftOf(given)
      : {
          unitId: unit ?? usual,
          target: null,
          indicator: only?.indicator ?? "",
          measure: only?.measure ?? "",
          period: movement.reportPeriod ?? "",
          topic: "OUTCOME",
          reached: "",
          reading: null,
          recipientKind: null,
          grantedBy: "",
          awardForm: "",
          note: "",
        },
    problem: write.problem,
    check: ({ indicator, period, reached }) => ({
      indicator: !indicator.trim() && "Hãy ghi tên kết quả",
      period: !period.trim() && "Hãy ghi thời gian của kết quả",
      reached: !reached.trim() && "Hãy ghi kết quả",
    }),
  });
  const send = (draft: ResultDraft) => write.send(resultContentOf(draft));
  const versions = useVersions<ResultDraft, Result>({
    form,
    problem: write.problem,
    load: async () => {
      const fresh = await readMovement(movement.id);
      const stored = fresh.results.find(({ id }) => id === given?.id);
      if (!stored) throw { title: "Kết quả này đã được người khác bỏ" };
      return stored;
    },
    valuesOf: resultDraftOf,
    parts: resultParts,
    adopt: (stored) => {
      version.current = stored.version;
      write.reset();
    },
    again: () => form.submit(send),
  });
  return (
    <FormDialog
      opened
      onClose={onClose}
      title={given ? "Sửa kết quả" : "Thêm kết quả"}
      form={form}
      onSubmit={send}
      submitLabel={given ? "Lưu" : "Ghi kết quả"}
      pending={write.pending}
      problem={write.problem}
      versions={versions}
    >
      {!given && targets.length > 1 && (
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
      <AmountField
        {...form.field("reached")}
        label="Đạt được"
        hint="Ví dụ 2.048 hoặc hơn 30 km"
        measure={form.values.measure}
        chosen={form.values.reading}
        onChoose={(reading) => form.set("reading", reading)}
      />
      <TextField
        label="Đơn vị tính"
        hint="Hộ, km, triệu đồng…"
        required={false}
        {...form.field("measure")}
      />
      <TextField label="Thời gian" hint="Ví dụ: 6 tháng đầu năm 2026" {...form.field("period")} />
      {runs && (
        <SelectField label="Số liệu về" options={options(topics)} {...form.field("topic")} />
      )}
      {form.values.topic === "AWARD" && (
        <>
          <SelectField
            label="Đối tượng được khen"
            hint="Để trống nếu báo cáo ghi chung"
            required={false}
            options={options(recipientKinds)}
            {...form.field("recipientKind")}
          />
          <FieldRow>
            <TextField label="Cơ quan khen thưởng" required={false} {...form.field("grantedBy")} />
            <TextField label="Danh hiệu, hình thức" required={false} {...form.field("awardForm")} />
          </FieldRow>
        </>
      )}
      {!unit && <UnitField label="Đơn vị đạt được" required={false} {...form.field("unitId")} />}
      <TextField label="Ghi chú" required={false} {...form.field("note")} />
    </FormDialog>
  );
}
