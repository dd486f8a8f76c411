import { FormDialog } from "@/ui/FormDialog";
import { RadioField } from "@/ui/fields/ChoiceField";
import { DateField } from "@/ui/fields/DateField";
import { FieldRow } from "@/ui/fields/Field";
import { SelectField } from "@/ui/fields/SelectField";
import { TextAreaField } from "@/ui/fields/TextField";
import { YearField } from "@/ui/fields/YearField";
import { useForm } from "@/ui/useForm";
import { quarterOptions } from "./labels";
import type { Task } from "./queries";
import { useTaskActions } from "./taskActions";

interface DeferDialogProps {
  task: Task;
  onClose: () => void;
  onReload: () => unknown;
}

/** Puts a task off to a later quarter or day. */
export function DeferDialog({ task, onClose, onReload }: DeferDialogProps) {
  const { defer } = useTaskActions(task, onClose);
  const form = useForm({
    initial: {
      kind: "QUARTER" as string | null,
      quarter: String(Math.min(4, (task.quarter ?? 3) + 1)) as string | null,
      year: task.year as number | null,
      day: null as string | null,
      reason: "",
    },
    problem: defer.problem,
    check: (v) => ({
      quarter: v.kind === "QUARTER" && !v.quarter && "Hãy chọn quý",
      day: v.kind === "DATE" && !v.day && "Hãy ghi ngày",
      reason: !v.reason.trim() && "Hãy ghi lý do",
    }),
  });
  return (
    <FormDialog
      opened
      onClose={onClose}
      title="Chuyển thời gian thực hiện"
      form={form}
      submitLabel="Chuyển thời gian"
      pending={defer.pending}
      problem={defer.problem}
      onReload={onReload}
      onSubmit={(v) =>
        defer.send({
          reason: v.reason.trim(),
          time:
            v.kind === "DATE"
              ? { kind: "DATE", to: v.day ?? undefined, inclusive: true }
              : { kind: "QUARTER", quarter: Number(v.quarter), year: v.year ?? task.year },
        })
      }
    >
      <p>Thời gian đang có: {task.timeLabel || "chưa ghi"}</p>
      <RadioField
        label="Chuyển sang"
        options={[
          { value: "QUARTER", label: "Một quý" },
          { value: "DATE", label: "Một ngày cụ thể" },
        ]}
        {...form.field("kind")}
      />
      {form.values.kind === "DATE" ? (
        <DateField label="Hạn mới" {...form.field("day")} />
      ) : (
        <FieldRow>
          <SelectField label="Quý" options={quarterOptions} {...form.field("quarter")} />
          <YearField label="Năm" {...form.field("year")} />
        </FieldRow>
      )}
      <TextAreaField label="Lý do" rows={3} {...form.field("reason")} />
    </FormDialog>
  );
}
